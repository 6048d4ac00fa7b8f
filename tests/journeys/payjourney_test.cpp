// SPDX-License-Identifier: GPL-3.0-or-later
// An owner pays: window, database, huellad, a stand-in for Mercado Pago, and a real browser.
#include "tests/journeys/payroom.h"
#include "tests/support/catch.h"
#include "ui/parts/paypanel.h"
#include "ui/shared/browseropener.h"
#include "ui/shared/qrview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>

#include <ZXing/ReadBarcode.h>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;

namespace {

/// What a phone's camera reads.
QString decoded(QWidget& widget)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(),
                                ZXing::ImageFormat::Lum, int(image.bytesPerLine()));
    const auto result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    return QString::fromStdWString(result.text());
}

/// The dark modules of a code as they are on screen, without the quiet zone.
QRect darkPart(ui::QrView& code)
{
    const QImage image = code.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const int frame = 6; // the rounded border
    QRect dark;
    for (int y = frame; y < image.height() - frame; ++y)
        for (int x = frame; x < image.width() - frame; ++x)
            if (qGray(image.pixel(x, y)) < 96)
                dark |= QRect(x, y, 1, 1);
    return dark;
}

/// Headless Chromium, driven by its own driver.
class Browser : public ui::BrowserOpener
{
public:
    Browser()
    {
        m_driver.start("chromedriver", {"--port=0"});
        QByteArray said;
        static const QRegularExpression port("successfully on port (\\d+)");
        waitUntil([&] {
            m_driver.waitForReadyRead(50);
            said += m_driver.readAllStandardOutput();
            return port.match(QString::fromUtf8(said)).hasMatch();
        });
        m_address = "http://127.0.0.1:" + port.match(QString::fromUtf8(said)).captured(1);
        const QJsonArray flags{"--headless",
                               "--no-sandbox",
                               "--disable-gpu",
                               "--disable-quic",
                               "--no-first-run",
                               "--disable-background-networking",
                               "--disable-component-update",
                               "--disable-sync",
                               QString("--user-data-dir=" + m_profile.path())};
        const QJsonObject options{{"args", flags}};
        const auto made =
            ask("/session",
                {{"capabilities",
                  QJsonObject{{"alwaysMatch", QJsonObject{{"goog:chromeOptions", options}}}}}});
        m_session = "/session/" + made.value("sessionId").toString();
    }
    ~Browser() override
    {
        call("DELETE", m_session, {});
        m_driver.terminate();
        m_driver.waitForFinished(5000);
    }
    bool open(const QUrl& page) override
    {
        m_opened = page;
        ask(m_session + "/url", {{"url", page.toString()}});
        return true;
    }
    void click(const QString& id)
    {
        const auto found =
            ask(m_session + "/element", {{"using", "css selector"}, {"value", QString("#" + id)}});
        if (found.isEmpty())
            throw std::runtime_error("the page has no #" + id.toStdString());
        const QString element = found.constBegin()->toString();
        ask(m_session + "/element/" + element + "/click", {});
    }
    [[nodiscard]] QUrl opened() const { return m_opened; }

private:
    QJsonObject ask(const QString& path, const QJsonObject& body)
    {
        return call("POST", path, body).value("value").toObject();
    }
    QJsonObject call(const QByteArray& method, const QString& path, const QJsonObject& body)
    {
        QNetworkRequest request(QUrl(m_address + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        auto* reply = m_network.sendCustomRequest(
            request, method, method == "POST" ? QJsonDocument(body).toJson() : QByteArray());
        waitUntil([&] { return reply->isFinished(); }, 60000);
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QProcess m_driver;
    QTemporaryDir m_profile;
    QNetworkAccessManager m_network;
    QString m_address;
    QString m_session;
    QUrl m_opened;
};

} // namespace

TEST_CASE("An owner pays in the browser that the QR leads to, and the window turns paid by itself")
{
    Browser browser;
    AtHome home(&browser);
    home.openPayment();
    auto* panel = part<ui::PayPanel>(*home.view, "payPanel");
    REQUIRE(waitUntil([&] { return !panel->link().isEmpty(); }));
    auto* code = part<ui::QrView>(*home.view, "payQr");
    const QString link = decoded(*code);
    CHECK(link == panel->link());
    CHECK(code->width() * 25.4 / code->physicalDpiX() >= 30);
    CHECK(part<QLabel>(*home.view, "payAmount")->text().contains("60"));
    CHECK(part<QLabel>(*home.view, "payCountdown")->text().contains("14:"));
    snap(*home.view, "owner-pay");

    click(*home.view, "openPaymentPageButton");
    CHECK(browser.opened() == QUrl(link));
    browser.click("reject");
    CHECK(waitUntil([&] {
        return !home.server.payments().all().isEmpty() &&
               home.database.value("SELECT coalesce(max(mp_status), '') FROM clinic.payments") ==
                   "rejected";
    }));
    browser.open(QUrl(link));
    browser.click("pay");
    CHECK(home.says("Pagado"));
    snap(*home.view, "owner-paid");
    CHECK(home.database.value("SELECT is_paid::text FROM clinic.appointments") == "true");
}

TEST_CASE("The code is 30 mm wide in a margin of four modules, and a phone reads it off the window")
{
    AtHome home(nullptr);
    home.openPayment();
    auto* panel = part<ui::PayPanel>(*home.view, "payPanel");
    REQUIRE(waitUntil([&] { return !panel->link().isEmpty(); }));
    auto* code = part<ui::QrView>(*home.view, "payQr");
    for (const QSize& size : {QSize(1366, 768), QSize(1080, 1920), QSize(1920, 1080)}) {
        home.view->resize(size);
        QApplication::processEvents();
        INFO(size.width() << " x " << size.height());
        CHECK(decoded(*home.view) == panel->link());
        const QRect dark = darkPart(*code);
        const int modules = ui::QrView::modulesOf(panel->link()).width() - 8;
        const double module = double(dark.width()) / modules;
        CHECK(dark.width() == dark.height());
        CHECK(dark.width() * 25.4 / code->physicalDpiX() >= 30);
        CHECK(dark.left() >= 4 * module);
        CHECK(dark.top() >= 4 * module);
        CHECK(code->width() - dark.right() >= 4 * module);
        CHECK(code->height() - dark.bottom() >= 4 * module);
        for (const char* name : {"payClinic", "payAmount", "payCountdown", "payStateLabel"}) {
            auto* label = part<QLabel>(*home.view, name);
            CHECK_FALSE(label->text().isEmpty());
            CHECK(home.view->rect().contains(
                QRect(label->mapTo(home.view.get(), QPoint()), label->size())));
        }
    }
    CHECK(part<QLabel>(*home.view, "payClinic")->text().contains("Clínica veterinaria"));
    home.view->resize(1080, 1920);
    snap(*home.view, "owner-pay-kiosk");
}

TEST_CASE("With huellad stopped a payment is to be confirmed, nobody is asked to pay twice, and it "
          "settles alone")
{
    AtHome home(nullptr);
    home.openPayment();
    auto* panel = part<ui::PayPanel>(*home.view, "payPanel");
    REQUIRE(waitUntil([&] { return !panel->link().isEmpty(); }));
    home.stop();
    REQUIRE(home.server.pay(home.server.preferences().ids().first()) != 0);
    home.database.run("UPDATE clinic.payments SET expires_at = clock_timestamp() + interval '2 s'");
    CHECK(home.says("Pase por recepción"));
    CHECK(panel->link().isEmpty());
    CHECK(visibleParts(*home.view, "payQr").isEmpty());
    CHECK(visibleParts(*home.view, "payAgainButton").isEmpty());
    CHECK(visibleParts(*home.view, "openPaymentPageButton").isEmpty());
    snap(*home.view, "owner-pay-stopped");
    // The server's clock, not ours, says when the link has ended.
    REQUIRE(
        home.becomes("SELECT (expires_at < clock_timestamp())::text FROM clinic.payments", "true"));
    const auto again = await(home.payments.request(PaymentId::create(), home.appointment));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::OutcomeUnknown);
    home.start();
    CHECK(home.says("Pagado"));
    CHECK(home.database.value("SELECT count(*) FROM clinic.payments") == "1");
}

TEST_CASE("With Mercado Pago out of reach the window says so, and makes its link by itself later")
{
    AtHome home(nullptr);
    home.server.knobs().faults.append(
        {standin::Fault::Kind::Status, 503, -1, 1000, "POST /checkout/preferences"});
    home.openPayment();
    auto* panel = part<ui::PayPanel>(*home.view, "payPanel");
    CHECK(home.says("Mercado Pago todavía no responde"));
    CHECK(panel->link().isEmpty());
    snap(*home.view, "owner-pay-no-answer");
    CHECK(waitUntil(
        [&] {
            return home.database.value("SELECT state FROM clinic_private.mp_account") ==
                   "sin_conexion";
        },
        40000));
    home.server.knobs().faults.clear();
    CHECK(waitUntil([&] { return !panel->link().isEmpty(); }, 60000));
    CHECK(home.database.value("SELECT count(*) FROM clinic.payments") == "1");
}

TEST_CASE("What went back or was charged back says so, and not that nothing was charged")
{
    AtHome home(nullptr);
    home.openPayment();
    auto* panel = part<ui::PayPanel>(*home.view, "payPanel");
    REQUIRE(waitUntil([&] { return !panel->link().isEmpty(); }));
    const qint64 payment = home.server.pay(home.server.preferences().ids().first());
    CHECK(home.says("Pagado"));
    home.server.move(payment, "charged_back", "settled");
    home.database.run("UPDATE clinic_private.payment_work SET due_at = now()");
    CHECK(home.says("El banco retiró el pago"));
    CHECK(visibleParts(*home.view, "payAgainButton").isEmpty());
}

TEST_CASE("What is pending says to come to the desk, shows no link, and settles alone later")
{
    AtHome home(nullptr, ui::ThemeMode::Dark);
    home.openPayment();
    auto* panel = part<ui::PayPanel>(*home.view, "payPanel");
    REQUIRE(waitUntil([&] { return !panel->link().isEmpty(); }));
    snap(*home.view, "owner-pay-dark");
    const qint64 payment = home.server.pay(home.server.preferences().ids().first(), "pending");
    CHECK(home.says("Pase por recepción"));
    CHECK(panel->link().isEmpty());
    CHECK(visibleParts(*home.view, "payAgainButton").isEmpty());
    snap(*home.view, "owner-pay-unknown");
    const auto again = await(home.payments.request(PaymentId::create(), home.appointment));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::OutcomeUnknown);
    home.server.move(payment, "approved", "accredited");
    CHECK(home.says("Pagado"));
}
