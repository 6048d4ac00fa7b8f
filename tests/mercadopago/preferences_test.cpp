// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mercadopago/caller.h"
#include "tests/support/catch.h"

using namespace huella::standin;

namespace {

QJsonObject withItem(const QJsonObject& more)
{
    return {{"items", QJsonArray{item(more)}}};
}

} // namespace

TEST_CASE("A preference is made with and without a slash at the end, and is 201")
{
    Shop shop;
    for (const char* path : {"/checkout/preferences", "/checkout/preferences/"}) {
        const auto made =
            shop.call("POST", QLatin1StringView(path),
                      text({{"items", QJsonArray{item()}}, {"external_reference", "cita-1"}}));
        REQUIRE(made.status == 201);
        const auto body = made.json();
        CHECK(body.value("id").toString().startsWith("823549964-"));
        CHECK(body.value("id").toString().size() == 9 + 1 + 36);
        CHECK(body.value("client_id") == QJsonValue("6295877106812064"));
        CHECK(body.value("collector_id") == QJsonValue(823549964));
        CHECK(body.value("init_point").toString() ==
              shop.server.address() +
                  "/checkout/v1/redirect?pref_id=" + body.value("id").toString());
        CHECK(body.contains("sandbox_init_point"));
        CHECK(body.value("site_id") == QJsonValue("MPE"));
        CHECK(body.value("operation_type") == QJsonValue("regular_payment"));
        CHECK(body.value("marketplace") == QJsonValue("NONE"));
        CHECK(body.value("expires") == QJsonValue(false));
        CHECK(body.value("metadata").isObject());
        CHECK(body.value("total_amount").isNull());
        CHECK(body.value("external_reference") == QJsonValue("cita-1"));
        CHECK(body.value("date_created").toString().endsWith("+00:00"));
        CHECK(made.headers.contains("x-request-id"));
        const auto read = shop.get("/checkout/preferences/" + body.value("id").toString());
        CHECK(read.status == 200);
        CHECK(read.json() == body);
    }
    CHECK(shop.server.preferences().ids().size() == 2); // the same key makes no difference either
}

TEST_CASE("Each wrong field of a preference has its own error, with a null cause")
{
    Shop shop;
    const QJsonArray items{item()};
    const auto error = [&](const QJsonObject& body) {
        const auto answer = shop.call("POST", "/checkout/preferences", text(body));
        CHECK(answer.status == 400);
        CHECK(answer.json().value("status") == QJsonValue(400));
        CHECK(answer.json().value("cause").isNull());
        return answer.error();
    };
    CHECK(error({}) == "invalid_items");
    CHECK(error(withItem({{"unit_price", "85.5"}})) == "invalid_items");
    CHECK(error(withItem({{"unit_price", 0}})) == "invalid_items");
    CHECK(error(withItem({{"quantity", 1.5}})) == "invalid_items");
    CHECK(error(withItem({{"quantity", 0}})) == "invalid_items");
    CHECK(error(withItem({{"title", ""}})) == "invalid_items");
    CHECK(error(withItem({{"currency_id", "USD"}})) == "invalid_items");
    for (const char* currency : {"CLP", "COP"})
        CHECK(error(withItem({{"currency_id", currency}, {"unit_price", 10.5}})) ==
              "invalid_items");
    CHECK(error({{"items", items}, {"external_reference", "a b"}}) == "invalid_external_reference");
    CHECK(error({{"items", items}, {"external_reference", QString(65, 'a')}}) ==
          "invalid_external_reference");
    CHECK(error({{"items", items}, {"back_urls", QJsonObject{{"success", "clinic"}}}}) ==
          "invalid_back_urls");
    CHECK(error({{"items", items}, {"payment_methods", QJsonObject{{"installments", 37}}}}) ==
          "invalid_payment_methods");
    CHECK(error({{"items", items}, {"expiration_date_to", "mañana"}}) ==
          "invalid_expiration_date_to");
    const QString longUrl = QString("https://x.pe/").leftJustified(249, u'a');
    CHECK(error({{"items", items}, {"notification_url", longUrl}}) == "invalid_notification_url");
}

TEST_CASE("auto_return wants a success address that the world can reach")
{
    Shop shop;
    for (const QString& url : {QString(), QString("http://localhost:8000/ok"),
                               QString("http://127.0.0.1/ok"), QString("http://192.168.1.7/ok")}) {
        const auto refused = shop.call("POST", "/checkout/preferences",
                                       text({{"items", QJsonArray{item()}},
                                             {"back_urls", QJsonObject{{"success", url}}},
                                             {"auto_return", "approved"}}));
        CHECK(refused.status == 400);
        CHECK(refused.body == R"({"cause":null,"error":"invalid_auto_return","message":)"
                              R"("auto_return invalid. back_url.success must be defined",)"
                              R"("status":400})");
    }
    CHECK_FALSE(shop.preference({{"back_urls", QJsonObject{{"success", "https://example.com/ok"}}},
                                 {"auto_return", "approved"}})
                    .isEmpty());
}

TEST_CASE("A preference can be ended early, and keeps what is its own")
{
    Shop shop;
    const QString id = shop.preference();
    const auto ended = shop.call(
        "PUT", "/checkout/preferences/" + id,
        R"({"expires":true,"expiration_date_to":"2020-01-10T10:00:00.000-03:00","id":"x"})");
    CHECK(ended.status == 200);
    CHECK(ended.json().value("id").toString() == id);
    CHECK(ended.json().value("expires") == QJsonValue(true));
    CHECK(shop.server.pay(id) == 0);
    CHECK(shop.call("PUT", "/checkout/preferences/nope", "{}").error() == "invalid_id");
    CHECK(shop.get("/checkout/preferences/nope").error() == "invalid_id");
}

TEST_CASE("The search of preferences counts and pages")
{
    Shop shop;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(shop.preference());
    const auto page =
        shop.get("/checkout/preferences/search?external_reference=cita-1&limit=2&offset=1").json();
    CHECK(page.value("total") == QJsonValue(3));
    CHECK(page.value("elements").toArray().size() == 2);
    CHECK(page.value("next_offset") == QJsonValue(3));
}

TEST_CASE("Without a good token nothing is told, by 401 or 403")
{
    Shop shop;
    const QString id = shop.preference();
    shop.token.clear();
    auto refused = shop.get("/checkout/preferences/" + id);
    CHECK(refused.status == 401);
    CHECK(refused.json().value("message") ==
          QJsonValue("Must provide your access_token to proceed"));
    CHECK(refused.error() == "unauthorized");
    CHECK(refused.code() == 5);
    shop.token = "APP_USR-x";
    shop.server.knobs().isTokenRevoked = true;
    CHECK(shop.get("/v1/payments/1").code() == 7);
    shop.server.knobs().isTokenRevoked = false;
    shop.server.knobs().isTokenForbidden = true;
    refused = shop.get("/v1/payments/1");
    CHECK(refused.status == 403);
    CHECK(refused.json().value("blocked_by") == QJsonValue("PolicyAgent"));
}
