// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourbrowser.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

#include <unistd.h>

namespace huella::app::tour {

namespace {

constexpr int requestMs = 45000; // a cold Chromium on a small machine
constexpr int goodbyeMs = 3000;

QJsonObject capabilities(const QString& profile)
{
    QJsonArray flags{"--headless",
                     "--disable-gpu",
                     "--disable-quic",
                     "--no-first-run",
                     "--disable-dev-shm-usage",
                     "--disable-background-networking",
                     "--disable-component-update",
                     "--disable-sync",
                     "--window-size=480,800",
                     QString(QStringLiteral("--user-data-dir=") + profile)};
    if (geteuid() == 0)
        flags.append("--no-sandbox"); // Chromium has none for root
    const QJsonObject options{{"args", flags}};
    const QJsonObject always{{"goog:chromeOptions", options}};
    return {{"capabilities", QJsonObject{{"alwaysMatch", always}}}};
}

} // namespace

TourBrowser::TourBrowser() = default;

TourBrowser::~TourBrowser()
{
    if (!m_session.isEmpty()) { // its browser goes with it; nobody waits for the answer
        auto* reply = m_network.deleteResource(QNetworkRequest(QUrl(m_address + m_session)));
        QEventLoop wait;
        QObject::connect(reply, &QNetworkReply::finished, &wait, &QEventLoop::quit);
        QTimer::singleShot(goodbyeMs, &wait, &QEventLoop::quit);
        wait.exec();
    }
    QObject::disconnect(&m_driver, nullptr, nullptr, nullptr);
    m_driver.terminate();
    m_driver.waitForFinished(goodbyeMs);
}

void TourBrowser::start()
{
    QObject::connect(&m_driver, &QProcess::readyReadStandardOutput, &m_network,
                     [this] { findPort(); });
    QObject::connect(&m_driver, &QProcess::errorOccurred, &m_network, [this] {
        fail(QStringLiteral("chromedriver: %1 (packages chromium and chromium-driver)")
                 .arg(m_driver.errorString()));
    });
    m_driver.start(QStringLiteral("chromedriver"), {QStringLiteral("--port=0")});
}

void TourBrowser::findPort()
{
    static const QRegularExpression port(QStringLiteral("successfully on port (\\d+)"));
    m_said += m_driver.readAllStandardOutput();
    const auto match = port.match(QString::fromUtf8(m_said));
    if (!match.hasMatch() || !m_address.isEmpty())
        return;
    m_address = QStringLiteral("http://127.0.0.1:") + match.captured(1);
    openSession();
}

void TourBrowser::openSession()
{
    call("POST", QStringLiteral("/session"), capabilities(m_profile.path()),
         [this](const QJsonValue& value) {
             m_session = QStringLiteral("/session/") + value["sessionId"].toString();
             visit();
         });
}

void TourBrowser::pay(const QUrl& page)
{
    if (!m_page.isEmpty())
        return;
    m_page = page;
    visit();
}

void TourBrowser::visit()
{
    if (m_session.isEmpty() || m_page.isEmpty())
        return; // the other one comes later, and calls again
    call("POST", m_session + u"/url", {{"url", m_page.toString()}}, [this](const QJsonValue&) {
        takePicture(m_before, [this] {
            const QJsonObject button{{"using", "css selector"}, {"value", "#pay"}};
            call("POST", m_session + u"/element", button, [this](const QJsonValue& value) {
                const QJsonObject element = value.toObject();
                press(element.isEmpty() ? QString() : element.constBegin()->toString());
            });
        });
    });
}

void TourBrowser::press(const QString& element)
{
    call("POST", m_session + u"/element/" + element + u"/click", {},
         [this](const QJsonValue&) { takePicture(m_after, [this] { m_isDone = true; }); });
}

void TourBrowser::takePicture(QByteArray& into, const std::function<void()>& next)
{
    call("GET", m_session + u"/screenshot", {}, [&into, next](const QJsonValue& value) {
        into = QByteArray::fromBase64(value.toString().toLatin1());
        next();
    });
}

void TourBrowser::call(const QByteArray& method, const QString& path, const QJsonObject& body,
                       const Next& next)
{
    QNetworkRequest request(QUrl(m_address + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setTransferTimeout(requestMs);
    auto* reply = m_network.sendCustomRequest(
        request, method, method == "POST" ? QJsonDocument(body).toJson() : QByteArray());
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply, path, next] {
        reply->deleteLater();
        const QJsonValue value =
            QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("value"));
        const QString refusal = value[QLatin1String("error")].toString();
        if (reply->error() != QNetworkReply::NoError || !refusal.isEmpty())
            return fail(QStringLiteral("%1: %2 %3")
                            .arg(path.section(u'/', -1),
                                 refusal.isEmpty() ? reply->errorString() : refusal,
                                 value[QLatin1String("message")].toString().section(u'\n', 0, 0)));
        next(value);
    });
}

void TourBrowser::fail(const QString& problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

} // namespace huella::app::tour
