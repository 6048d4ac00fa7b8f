// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/cataloguestore.h"

#include "core/records/recordstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

using namespace huella;
using namespace huella::records;
using namespace huella::tests;
using huella::test::await;

TEST_CASE("A procedure of every kind can be kept, priced or not", "[catalogue]")
{
    TestDatabase database;
    const TestPerson ada = addPerson(database, "admin", "Ada", "Núñez");
    const auto session = signIn(database, ada);
    CatalogueStore store(*session);
    for (const QString& kind : CatalogueStore::kinds()) {
        INFO(kind.toStdString());
        CHECK(await(store.save({{ProcedureId::create(), u"Hacer " + kind, kind}, {}, true})));
    }
    CatalogueEntry xray{
        {ProcedureId::create(), QStringLiteral("Ácido úrico"), QStringLiteral("sangre")},
        Money(4500, QStringLiteral("PEN")),
        true};
    REQUIRE(await(store.save(xray)));
    xray.isActive = false;
    REQUIRE(await(store.save(xray)));
    const auto all = await(store.all());
    REQUIRE(all);
    REQUIRE(all->size() == 8);
    CHECK(all->last().procedure.name == "Ácido úrico");
    CHECK(all->last().price == Money(4500, QStringLiteral("PEN")));
    CHECK_FALSE(all->first().price);

    CHECK(await(RecordStore(*session).catalogue())->size() == 7);
    CatalogueEntry wrong = xray;
    wrong.price = Money(-100, QStringLiteral("PEN"));
    CHECK(await(store.save(wrong)).error().field == "price");
    wrong = xray;
    wrong.procedure.name = QString(101, u'x');
    CHECK(await(store.save(wrong)).error().field == "name");
}
