// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourcheckout.h"

#include <QCoreApplication>
#include <QUrl>

namespace huella::app::tour {

namespace {

constexpr int patienceMs = 15000;

QString programOf(const char* name)
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1String(name);
}

} // namespace

TourCheckout::TourCheckout() = default;

TourCheckout::~TourCheckout()
{
    m_server.terminate();
    m_server.waitForFinished(3000);
}

bool TourCheckout::start(const QString& home)
{
    m_browser.start();
    m_server.start(programOf("mercadopago-standin"), {"--port", "0"});
    if (!m_server.waitForReadyRead(patienceMs))
        return false;
    const QString address = QString::fromUtf8(m_server.readLine()).trimmed();
    QProcess connecting;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HUELLA_HOME", home);
    connecting.setProcessEnvironment(environment);
    connecting.start(programOf("huellactl"), {"mercadopago", "connect", "--test-server", address});
    connecting.write("APP_USR-6295877106812064-112233-tour-823549964\n");
    connecting.closeWriteChannel();
    return connecting.waitForFinished(patienceMs) && connecting.exitCode() == 0;
}

bool TourCheckout::open(const QUrl& page)
{
    m_browser.pay(page);
    return true;
}

} // namespace huella::app::tour
