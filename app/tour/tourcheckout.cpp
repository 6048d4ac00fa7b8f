// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourcheckout.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace huella::app::tour {

namespace {

constexpr int patienceMs = 15000;

QString programOf(const char* name)
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1String(name);
}

QString attributeOf(const QString& html, const QString& element, const QString& attribute)
{
    const QRegularExpression tag(u"<" + element + u"[^>]* " + attribute + u"=\"([^\"]*)\"");
    return tag.match(html).captured(1);
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
    auto* shown = m_network.get(QNetworkRequest(page));
    QObject::connect(shown, &QNetworkReply::finished, &m_network, [this, shown, page] {
        const QString html = QString::fromUtf8(shown->readAll());
        shown->deleteLater();
        QUrlQuery form;
        form.addQueryItem(attributeOf(html, "input", "name"), attributeOf(html, "input", "value"));
        form.addQueryItem(attributeOf(html, "button id=\"pay\"", "name"),
                          attributeOf(html, "button id=\"pay\"", "value"));
        QNetworkRequest request(page.resolved(QUrl(attributeOf(html, "form", "action"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QStringLiteral("application/x-www-form-urlencoded"));
        auto* sent = m_network.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
        QObject::connect(sent, &QNetworkReply::finished, sent, &QObject::deleteLater);
    });
    return true;
}

} // namespace huella::app::tour
