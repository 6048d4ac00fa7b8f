// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mercadopago/caller.h"
#include "tests/support/catch.h"

using namespace huella::standin;

TEST_CASE("A refund without its key is refused before anything else")
{
    Shop shop;
    const auto refused = shop.refund(1, "{}", {});
    CHECK(refused.status == 400);
    CHECK(refused.code() == 4292);
    CHECK(shop.refund(shop.paid(), "{}", QByteArray(129, 'k')).code() == 4292);
}

TEST_CASE("A whole refund is wished by an empty object or by no body at all")
{
    for (const char* body : {"{}", ""}) {
        Shop shop;
        const qint64 id = shop.paid();
        const auto done = shop.refund(id, body, "k1");
        CHECK(done.status == 201);
        CHECK(done.json().value("amount") == QJsonValue(85.5));
        CHECK(done.json().value("payment_id").toInteger() == id);
        CHECK(done.json().value("status") == QJsonValue("approved"));
        CHECK(done.json().value("source").toObject().value("id").isString());
        const auto payment = shop.get(QStringLiteral("/v1/payments/%1").arg(id)).json();
        CHECK(payment.value("status") == QJsonValue("refunded"));
        CHECK(payment.value("status_detail") == QJsonValue("refunded"));
        CHECK(payment.value("transaction_amount_refunded") == QJsonValue(85.5));
        CHECK(shop.refund(id, body, "k2").code() == 2063);
    }
}

TEST_CASE("The same key and wish again is 200, empty, and refunds nothing more")
{
    Shop shop;
    const qint64 id = shop.paid();
    CHECK(shop.refund(id, R"({"amount":10})", "k1").status == 201);
    const auto again = shop.refund(id, R"({"amount":10})", "k1");
    CHECK(again.status == 200);
    CHECK(again.body.isEmpty());
    const auto list = shop.get(QStringLiteral("/v1/payments/%1/refunds/").arg(id));
    CHECK(list.array().size() == 1);
    CHECK(shop.refund(id, R"({"amount":11})", "k1").status == 409);
    const auto other = shop.refund(shop.paid(), R"({"amount":10})", "k1");
    CHECK(other.status == 409);
    CHECK(other.error() == "idempotency_key_already_used");
}

TEST_CASE("Partial refunds add up to the whole and never beyond it")
{
    Shop shop;
    const qint64 id = shop.paid();
    const auto first = shop.refund(id, R"({"amount":12.34})", "k1");
    const auto path = QStringLiteral("/v1/payments/%1").arg(id);
    CHECK(shop.get(path).json().value("status") == QJsonValue("approved"));
    CHECK(shop.get(path).json().value("status_detail") == QJsonValue("partially_refunded"));
    CHECK(shop.refund(id, R"({"amount":73.17})", "k2").code() == 2017);
    CHECK(shop.refund(id, R"({"amount":0})", "k3").code() == 4040);
    CHECK(shop.refund(id, R"({"amount":"1"})", "k4").code() == 4041);
    CHECK(shop.refund(id, "{}", "k5").json().value("amount") == QJsonValue(73.16));
    CHECK(shop.get(path).json().value("status") == QJsonValue("refunded"));
    const auto one =
        shop.get(path + "/refunds/" + QString::number(first.json().value("id").toInteger()));
    CHECK(one.json().value("amount") == QJsonValue(12.34));
    CHECK(shop.get(path + "/refunds/9").status == 404);
}

TEST_CASE("A refund in process is not yet money back")
{
    Shop shop;
    shop.server.knobs().refundStatus = "in_process";
    const qint64 id = shop.paid();
    const auto wished = shop.refund(id, "{}", "k1");
    CHECK(wished.json().value("status") == QJsonValue("in_process"));
    const auto path = QStringLiteral("/v1/payments/%1").arg(id);
    CHECK(shop.get(path).json().value("status") == QJsonValue("approved"));
    CHECK(shop.refund(id, "{}", "k2").code() == 2017); // it is promised already
    shop.call("POST", "/standin/refunds/" + QString::number(wished.json().value("id").toInteger()));
    CHECK(shop.get(path).json().value("status") == QJsonValue("refunded"));
}

TEST_CASE("What is not approved, not there or half a year old is not refunded")
{
    Shop shop;
    CHECK(shop.refund(shop.server.pay(shop.preference(), "rejected"), "{}", "k1").code() == 2063);
    CHECK(shop.refund(77, "{}", "k2").code() == 2000);
    const qint64 old = shop.paid();
    shop.clock.moment = shop.clock.moment.addDays(181);
    CHECK(shop.refund(old, "{}", "k3").code() == 2024);
}

TEST_CASE("A fault may come before the effect or after it")
{
    Shop shop;
    const qint64 id = shop.paid();
    const auto count = [&] { return shop.server.payments().all().value(id).refunds.size(); };
    const auto faults = [&](const char* fault) {
        return shop.call("POST", "/standin/knobs", QByteArray(R"({"faults":[)") + fault + "]}");
    };
    // Qt itself sends a request three times when it is hung up on.
    REQUIRE(faults(R"({"kind":"cut_before","times":3,"on":"POST /v1/payments"})").status == 200);
    CHECK(shop.refund(id, R"({"amount":1})", "k1").status == 0);
    CHECK(count() == 0);
    faults(R"({"kind":"cut_after","times":3,"on":"POST /v1/payments"})");
    CHECK(shop.refund(id, R"({"amount":1})", "k1").status == 0);
    CHECK(count() == 1);
    faults(R"({"status":429,"retry_after":2})");
    const auto busy = shop.refund(id, R"({"amount":1})", "k1");
    CHECK(busy.status == 429);
    CHECK(busy.headers.value("retry-after") == "2");
    CHECK(shop.refund(id, R"({"amount":1})", "k1").status == 200);
    CHECK(shop.call("POST", "/standin/knobs", R"({"weather":1})").status == 400);
}
