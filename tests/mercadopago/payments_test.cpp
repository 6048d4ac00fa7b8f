// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mercadopago/caller.h"
#include "tests/support/catch.h"
#include "tests/support/mercadopago/wire.h"

using namespace huella;
using namespace huella::standin;

TEST_CASE("A payment has the reference's own types")
{
    Shop shop;
    const qint64 id = shop.paid();
    CHECK(id > (qint64(1) << 32));
    const auto answer = shop.get(QStringLiteral("/v1/payments/%1/").arg(id));
    REQUIRE(answer.status == 200);
    const auto body = answer.json();
    CHECK(body.value("id").toInteger() == id);
    CHECK(body.value("status") == QJsonValue("approved"));
    CHECK(body.value("status_detail") == QJsonValue("accredited"));
    CHECK(body.value("external_reference") == QJsonValue("cita-1"));
    CHECK(body.value("transaction_amount") == QJsonValue(85.5));
    CHECK(body.value("transaction_amount_refunded") == QJsonValue(0));
    CHECK(body.value("currency_id") == QJsonValue("PEN"));
    CHECK(body.value("collector_id").isDouble());
    CHECK(body.value("payer").toObject().value("id").isString());
    CHECK(body.value("issuer_id").isString());
    CHECK(body.value("order").toObject().value("id").isDouble());
    CHECK(body.value("order").toObject().value("type") == QJsonValue("mercadopago"));
    CHECK(body.value("refunds").isArray());
    CHECK(body.value("payer").toObject().value("email").isString());
    CHECK(body.value("additional_info")
              .toObject()
              .value("items")
              .toArray()
              .at(0)
              .toObject()
              .value("unit_price") == QJsonValue("85.5"));
    static const QRegularExpression date(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}-04:00\z)");
    for (const char* name : {"date_created", "date_approved", "date_last_updated"})
        CHECK(date.match(body.value(QLatin1StringView(name)).toString()).hasMatch());
}

TEST_CASE("Amounts of all seven currencies go out without the noise of floats")
{
    for (const Site& site : sites()) {
        Shop shop;
        const bool isWhole = Money::decimals(site.currency) == 0;
        const QString id = shop.preference(
            {{"items", QJsonArray{item({{"currency_id", site.currency},
                                        {"unit_price", isWhole ? 1661 : 1661.34}})}}});
        REQUIRE_FALSE(id.isEmpty());
        const auto body = shop.get(QStringLiteral("/v1/payments/%1").arg(shop.server.pay(id)));
        CHECK(body.body.contains(isWhole ? R"("transaction_amount":1661,)"
                                         : R"("transaction_amount":1661.34,)"));
        CHECK(shop.get("/checkout/preferences/" + id).json().value("site_id").toString() ==
              site.id);
    }
}

TEST_CASE("The third decimal is rounded half up for each item, and then summed")
{
    Shop shop;
    const QString id = shop.preference(
        {{"items", QJsonArray{item({{"unit_price", 1.005}}), item({{"unit_price", 1.005}})}}});
    CHECK(shop.server.preferences().total(id) == Money(202, "PEN"));
}

TEST_CASE("What nobody paid is 404 with code 2000")
{
    Shop shop;
    const auto answer = shop.get("/v1/payments/123");
    CHECK(answer.status == 404);
    CHECK(answer.code() == 2000);
    CHECK(answer.json().value("message") == QJsonValue("Payment not found"));
}

TEST_CASE("Only what is not approved yet can be cancelled")
{
    Shop shop;
    const auto put = [&](qint64 id) {
        return shop.call("PUT", QStringLiteral("/v1/payments/%1").arg(id),
                         R"({"status":"cancelled"})");
    };
    const auto done = put(shop.server.pay(shop.preference(), "pending"));
    CHECK(done.status == 200);
    CHECK(done.json().value("status") == QJsonValue("cancelled"));
    CHECK(done.json().value("status_detail") == QJsonValue("by_collector"));
    const auto refused = put(shop.paid());
    CHECK(refused.status == 400);
    CHECK(refused.code() == 2018);
    CHECK(put(1).code() == 2000);
}

TEST_CASE("The holder's name picks the end; a binary preference never pends; tickets may be off")
{
    Shop shop;
    const auto detail = [&](const QString& id, const QString& word) -> QString {
        const auto payment = shop.server.payments().all().value(shop.server.pay(id, word));
        return payment.status + u'/' + payment.detail;
    };
    const QString id = shop.preference();
    CHECK(detail(id, "APRO") == "approved/accredited");
    CHECK(detail(id, "FUND") == "rejected/cc_rejected_insufficient_amount");
    CHECK(detail(id, "CONT") == "in_process/pending_contingency");
    CHECK(detail(id, "pending") == "pending/pending_waiting_payment");
    CHECK(detail(shop.preference({{"binary_mode", true}}), "CONT").startsWith("rejected/"));
    const QJsonObject noTickets{
        {"excluded_payment_types", QJsonArray{QJsonObject{{"id", "ticket"}}}}};
    CHECK(detail(shop.preference({{"payment_methods", noTickets}}), "pending") ==
          "in_process/pending_contingency");
    CHECK(shop.server.pay(id, "perhaps") == 0);
}

TEST_CASE("A link can be paid twice while it is open, and not at all once it has expired")
{
    Shop shop;
    const auto end = shop.clock.moment.addSecs(600);
    const QString id = shop.preference({{"expires", true}, {"expiration_date_to", dateText(end)}});
    CHECK(shop.server.pay(id) != 0);
    CHECK(shop.server.pay(id) != 0);
    shop.clock.moment = end;
    CHECK(shop.server.pay(id) == 0);
}

TEST_CASE("The merchant order is in step with its payments")
{
    Shop shop;
    const QString id = shop.preference();
    shop.server.pay(id, "rejected");
    const qint64 paid = shop.server.pay(id);
    const qint64 order = shop.server.payments().all().value(paid).order;
    auto body = shop.get(QStringLiteral("/merchant_orders/%1").arg(order)).json();
    CHECK(body.value("preference_id").toString() == id);
    CHECK(body.value("payments").toArray().size() == 2);
    CHECK(body.value("status") == QJsonValue("closed"));
    CHECK(body.value("order_status") == QJsonValue("paid"));
    CHECK(body.value("paid_amount") == QJsonValue(85.5));
    shop.refund(paid, "{}", "k1");
    body = shop.get("/merchant_orders/search?external_reference=cita-1&limit=10&offset=0").json();
    CHECK(body.value("total") == QJsonValue(1));
    CHECK(body.value("next_offset") == QJsonValue(1));
    CHECK(body.value("elements").toArray().at(0).toObject().value("order_status") ==
          QJsonValue("reverted"));
    CHECK(shop.get("/merchant_orders/5").status == 404);
}
