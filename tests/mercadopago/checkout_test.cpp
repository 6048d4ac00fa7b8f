// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mercadopago/caller.h"
#include "tests/support/catch.h"

using namespace huella::standin;

namespace {

Reply submit(Shop& shop, const QString& id, const QByteArray& outcome,
             const Shop::Headers& headers = {})
{
    return shop.call("POST", "/checkout/v1/pay", "pref_id=" + id.toUtf8() + "&outcome=" + outcome,
                     headers);
}

} // namespace

TEST_CASE("The page at init_point shows the amount and three ends")
{
    Shop shop;
    const QString id = shop.preference();
    shop.token.clear(); // the payer has none
    const auto page = shop.get("/checkout/v1/redirect?pref_id=" + id);
    CHECK(page.status == 200);
    CHECK(page.headers.value("content-type").startsWith("text/html"));
    for (const char* part : {"85.50", "id=\"pay\"", "id=\"reject\"", "id=\"pending\"", "Consulta"})
        CHECK(page.body.contains(part));
    CHECK(shop.get("/checkout/v1/redirect?pref_id=nope").status == 404);
}

TEST_CASE("Paying at the page makes a payment; a rejection offers another try")
{
    Shop shop;
    const QString id = shop.preference();
    CHECK(submit(shop, id, "rejected").body.contains("Probar otra vez"));
    CHECK(submit(shop, id, "approved").body.contains("data-status=\"approved\""));
    CHECK(shop.server.payments().all().size() == 2);
    const auto json = submit(shop, id, "pending", {{"Accept", "application/json"}});
    CHECK(json.json().value("status") == QJsonValue("pending"));
}

TEST_CASE("An expired link shows so and takes no money")
{
    Shop shop;
    const QString id = shop.preference(
        {{"expires", true}, {"expiration_date_to", "2020-01-01T00:00:00.000-04:00"}});
    CHECK(shop.get("/checkout/v1/redirect?pref_id=" + id).status == 410);
    CHECK(submit(shop, id, "approved").status == 410);
    CHECK(submit(shop, id, "approved", {{"Accept", "application/json"}}).status == 409);
    CHECK(shop.server.payments().all().isEmpty());
}

TEST_CASE("With auto_return an approved payer is sent back with what Mercado Pago adds")
{
    Shop shop;
    const QString id =
        shop.preference({{"back_urls", QJsonObject{{"success", "https://example.com/ok?a=1"}}},
                         {"auto_return", "approved"}});
    const auto sent = submit(shop, id, "approved");
    CHECK(sent.status == 302);
    const QByteArray location = sent.headers.value("location");
    for (const char* part : {"https://example.com/ok?a=1&", "collection_status=approved",
                             "payment_id=", "merchant_order_id=", "external_reference=cita-1"})
        CHECK(location.contains(part));
}
