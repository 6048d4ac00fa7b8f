// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/clinicstore.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

using namespace huella;
using namespace huella::agenda;
using namespace huella::tests;
using huella::test::await;

TEST_CASE("The clinic's details come back as the admin saved them", "[clinic]")
{
    TestDatabase database;
    const TestPerson ada = addPerson(database, "admin", "Ada", "Núñez");
    const auto session = signIn(database, ada);
    ClinicStore store(*session);
    ClinicDetails details{QStringLiteral("Huellitas Ñuñoa"),
                          QStringLiteral("Av. Larco 123, Miraflores"),
                          QStringLiteral("01 445 5667"),
                          QStringLiteral("America/Santiago"),
                          QStringLiteral("CLP"),
                          30,
                          15,
                          90,
                          4};
    REQUIRE(await(store.save(details)));
    CHECK(await(store.details()) == details);

    const auto fieldOf = [&store](const ClinicDetails& it) {
        const auto answer = await(store.save(it));
        return answer ? QString() : answer.error().field;
    };
    ClinicDetails wrong = details;
    wrong.name = {};
    CHECK(fieldOf(wrong) == "clinic_name");
    wrong = details;
    wrong.timeZone = QStringLiteral("Marte/Olimpo");
    CHECK(fieldOf(wrong) == "time_zone");
    wrong = details;
    wrong.slotMinutes = 0;
    CHECK(fieldOf(wrong) == "settings");
    CHECK(await(store.details()) == details);
    CHECK(await(store.schemaVersion()).value_or(0) >= 19);
}

TEST_CASE("A vet reads the clinic's details and may not change them", "[clinic]")
{
    TestDatabase database;
    const TestPerson vet = addPerson(database, "vet", "Valeria", "Peña");
    const auto session = signIn(database, vet);
    ClinicStore store(*session);
    const auto details = await(store.details());
    REQUIRE(details);
    CHECK(await(store.save(*details)).error().code == ErrorCode::NotAllowed);
}
