// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mercadopago/caller.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QHttpServer>
#include <QUrlQuery>

using namespace huella::standin;

namespace {

/// Who is told.
struct Ear
{
    struct Heard
    {
        QUrlQuery query;
        QByteArray signature;
        QByteArray requestId;
        QJsonObject body;
    };
    QHttpServer server;
    QList<Heard> heard;
    int refusals = 0;
    QString address;

    Ear()
    {
        server.route(
            "/hook", QHttpServerRequest::Method::Post, [this](const QHttpServerRequest& request) {
                heard.append({request.query(), request.value("x-signature"),
                              request.value("x-request-id"),
                              QJsonDocument::fromJson(request.body()).object()});
                return QHttpServerResponse(refusals-- > 0
                                               ? QHttpServerResponse::StatusCode::BadGateway
                                               : QHttpServerResponse::StatusCode::Ok);
            });
        address =
            QStringLiteral("http://127.0.0.1:%1/hook").arg(server.listen(QHostAddress::LocalHost));
    }
    bool hears(qsizetype count)
    {
        return huella::test::waitUntil([&] { return heard.size() >= count; });
    }
};

} // namespace

TEST_CASE("A payment is told to the panel's address, signed, with a text for its id")
{
    Ear ear;
    Shop shop;
    shop.server.notifier().setPanel(QUrl(ear.address), "secret");
    const qint64 id = shop.server.pay(shop.preference(), "rejected");
    REQUIRE(ear.hears(1));
    const auto& notice = ear.heard.first();
    CHECK(notice.query.queryItemValue("data.id") == QString::number(id));
    CHECK(notice.query.queryItemValue("type") == "payment");
    CHECK(notice.body.value("action") == QJsonValue("payment.created"));
    CHECK(notice.body.value("data").toObject().value("id").toString() == QString::number(id));
    CHECK(notice.body.value("user_id") == QJsonValue(823549964));
    CHECK(notice.body.value("api_version") == QJsonValue("v1"));
    const QString stamp = QString::fromLatin1(notice.signature.mid(3)).section(u',', 0, 0);
    CHECK(stamp.size() == 10); // seconds
    CHECK(notice.signature ==
          signatureOf("secret", QString::number(id), QString::fromLatin1(notice.requestId), stamp));
}

TEST_CASE("The signature is the reference's own")
{
    CHECK(signatureOf("your_secret_key_here", "123456789012",
                      "2066ca19-c6f1-498a-be75-1923005edd06", "1704908010") ==
          "ts=1704908010,v1=07d4eabccbf32d2b87cad9463024f2b49ae0d133501619c447ba51e458bf0162");
    CHECK(signatureOf("your_secret_key_here", "123456789012", {}, "1704908010") ==
          "ts=1704908010,v1=530597386109f707f42189374f02dad426521dde139b31240cc85d575f5fabe5");
}

TEST_CASE("A plain address of a preference hears the older kinds too, unless it says which")
{
    Ear ear;
    Shop shop;
    shop.server.pay(shop.preference({{"notification_url", ear.address}}), "rejected");
    REQUIRE(ear.hears(3));
    QStringList kinds;
    for (const auto& notice : ear.heard)
        kinds.append(notice.query.queryItemValue("type") + notice.query.queryItemValue("topic"));
    kinds.sort();
    CHECK(kinds == QStringList{"merchant_order", "payment", "payment"});
    ear.heard.clear();
    const QString only = ear.address + "?source_news=webhooks";
    shop.server.pay(shop.preference({{"notification_url", only}}), "rejected");
    REQUIRE(ear.hears(1));
    CHECK(ear.heard.first().query.queryItemValue("source_news") == "webhooks");
    CHECK_FALSE(ear.heard.first().signature.isEmpty());
}

TEST_CASE("What nobody took comes again as another notice, signed anew; copies and milliseconds")
{
    Ear ear;
    ear.refusals = 1;
    Shop shop;
    shop.server.notifier().setPanel(QUrl(ear.address), "secret");
    shop.server.knobs().noticeRetryMs = 20;
    shop.server.knobs().isStampInMs = true;
    shop.server.pay(shop.preference(), "rejected");
    REQUIRE(ear.hears(2));
    CHECK(ear.heard.at(0).body.value("id") != ear.heard.at(1).body.value("id"));
    CHECK(ear.heard.at(0).requestId != ear.heard.at(1).requestId);
    CHECK(ear.heard.at(0).signature.indexOf(',') == 3 + 13);
    ear.heard.clear();
    shop.server.knobs().noticeCopies = 2;
    shop.server.pay(shop.preference(), "rejected");
    REQUIRE(ear.hears(2));
}
