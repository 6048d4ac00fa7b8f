// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/helpstore.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

using namespace huella;
using namespace huella::people;
using namespace huella::tests;
using huella::test::await;

TEST_CASE("A guest's call for help reaches the desk with its place, and somebody goes", "[help]")
{
    const TestDatabase database;
    const auto desk = signIn(database, addPerson(database, "reception", "Ana", "Torres"));
    HelpDeskStore reception(*desk);
    HelpStore kiosk(database.settings());
    const auto id = HelpCallId::create();
    REQUIRE(await(kiosk.callForHelp(id, "Kiosco 1", "sign-in")));
    REQUIRE(await(kiosk.callForHelp(HelpCallId::create(), "Kiosco 1", "register"))); // impatient
    const auto calls = await(reception.open());
    REQUIRE(calls);
    REQUIRE(calls->size() == 1);
    CHECK(calls->first().id == id);
    CHECK(calls->first().place == "Kiosco 1");
    CHECK(calls->first().screen == "sign-in");
    CHECK(calls->first().owner.isNull());
    CHECK(calls->first().ownerName.isEmpty());
    REQUIRE(await(reception.attend(id)));
    CHECK(await(reception.open())->isEmpty());
    CHECK(await(reception.attend(HelpCallId::create())).error().code == ErrorCode::NotFound);
}

TEST_CASE("An owner's call says who it is, and he hears that somebody comes", "[help]")
{
    const TestDatabase database;
    const auto desk = signIn(database, addPerson(database, "reception", "Ana", "Torres"));
    const auto rosa = signIn(database, addPerson(database, "owner", "Rosa", "Quispe"));
    bool isToldOfTheEnd = false;
    QObject::connect(
        rosa.get(), &database::Session::changed, rosa.get(), [&](const database::Change& change) {
            isToldOfTheEnd =
                isToldOfTheEnd || (change.topic == u"help" && change.row[u"state"] == "atendida");
        });
    HelpDeskStore reception(*desk);
    const auto id = HelpCallId::create();
    REQUIRE(await(HelpDeskStore(*rosa).call(id, "Kiosco 2", "book-day")));
    CHECK(await(reception.open())->first().ownerName == "Rosa Quispe");
    REQUIRE(await(reception.attend(id)));
    CHECK(huella::test::waitUntil([&] { return isToldOfTheEnd; }, 2000));
}

TEST_CASE("What is not a place is refused, and a clinic that is away says so", "[help]")
{
    const TestDatabase database;
    HelpStore kiosk(database.settings());
    const auto refused = await(kiosk.callForHelp(HelpCallId::create(), "ana@huella.test", "home"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidValue);
    CHECK(refused.error().field == "place");
    auto nowhere = database.settings();
    nowhere.host = "/nowhere";
    HelpStore away(nowhere);
    CHECK(await(away.callForHelp(HelpCallId::create(), "Kiosco 1", "home")).error().code ==
          ErrorCode::ServerUnavailable);
}
