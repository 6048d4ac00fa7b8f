// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mercadopago/caller.h"
#include "tests/support/catch.h"

using namespace huella::standin;

TEST_CASE("A search that finds nothing is 200 with an empty page of 30")
{
    Shop shop;
    const auto answer = shop.get("/v1/payments/search?external_reference=a+b%3Ac%2F%C3%B1");
    CHECK(answer.status == 200);
    CHECK(answer.body == R"({"paging":{"limit":30,"offset":0,"total":0},"results":[]})");
}

TEST_CASE("A search finds by reference alone, shows whole seconds, and pages in order")
{
    Shop shop;
    const QString id = shop.preference();
    for (int i = 0; i < 5; ++i) {
        shop.clock.moment = shop.clock.moment.addMSecs(1481);
        shop.server.pay(id);
    }
    shop.server.pay(shop.preference({{"external_reference", "otra"}}));
    auto found = shop.get("/v1/payments/search/?external_reference=cita-1&limit=2&offset=1").json();
    CHECK(found.value("paging").toObject().value("total") == QJsonValue(5));
    auto results = found.value("results").toArray();
    REQUIRE(results.size() == 2);
    CHECK(results.at(0).toObject().value("id").toInteger() >
          results.at(1).toObject().value("id").toInteger());
    CHECK(results.at(0).toObject().value("date_created").toString().endsWith(".000-04:00"));
    found = shop.get("/v1/payments/search?external_reference=cita-1&sort=date_created&criteria=asc"
                     "&range=date_created&begin_date=NOW-30DAYS&end_date=NOW&limit=50&offset=0")
                .json();
    results = found.value("results").toArray();
    REQUIRE(results.size() == 5);
    CHECK(results.at(0).toObject().value("id").toInteger() <
          results.at(4).toObject().value("id").toInteger());
    CHECK(shop.get("/v1/payments/search?offset=50").json().value("results").toArray().isEmpty());
}

TEST_CASE("A search looks three months back unless it is told to look further")
{
    Shop shop;
    shop.paid();
    shop.clock.moment = shop.clock.moment.addMonths(4);
    const auto total = [&](const QString& more) {
        return shop.get("/v1/payments/search?external_reference=cita-1" + more)
            .json()
            .value("paging")
            .toObject()
            .value("total")
            .toInt();
    };
    CHECK(total({}) == 0);
    CHECK(total("&begin_date=NOW-6MONTHS&end_date=NOW") == 1);
}

TEST_CASE("A search sees a payment only after the index's lag; by id it is there at once")
{
    Shop shop;
    shop.server.knobs().searchLagMs = 30000;
    const qint64 id = shop.paid();
    const auto total = [&] {
        return shop.get("/v1/payments/search?external_reference=cita-1")
            .json()
            .value("paging")
            .toObject()
            .value("total")
            .toInt();
    };
    CHECK(total() == 0);
    CHECK(shop.get(QStringLiteral("/v1/payments/%1").arg(id)).status == 200);
    shop.clock.moment = shop.clock.moment.addSecs(30);
    CHECK(total() == 1);
}

TEST_CASE("Each wrong word of a search has its code")
{
    Shop shop;
    const auto code = [&](const char* query) {
        const auto answer = shop.get(u"/v1/payments/search?" + QLatin1StringView(query));
        CHECK(answer.status == 400);
        return answer.code();
    };
    CHECK(code("sort=colour") == 1003);
    CHECK(code("criteria=up") == 1004);
    CHECK(code("begin_date=2026-01-10") == 1001);
    CHECK(code("limit=1001") == 1000);
    CHECK(code("limit=few") == 1);
    CHECK(code("begin_date=NOW-2YEARS") == 9062);
}
