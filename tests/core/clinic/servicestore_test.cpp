// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/servicestore.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

using namespace huella;
using namespace huella::agenda;
using namespace huella::tests;
using huella::test::await;

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson ada = addPerson(database, "admin", "Ada", "Núñez");
    std::unique_ptr<database::Session> session = signIn(database, ada);
    ServiceStore store{*session};
};

OfferedService check()
{
    return {{ServiceId::create(), QStringLiteral("Control de piel"),
             QStringLiteral("Sarna, alergias"), 30, Money(8550, QStringLiteral("PEN"))},
            true};
}

} // namespace

TEST_CASE("A service comes back as it was saved, and once", "[services]")
{
    Clinic clinic;
    OfferedService saved = check();
    REQUIRE(await(clinic.store.save(saved)));
    saved.isActive = false;
    REQUIRE(await(clinic.store.save(saved)));
    const auto all = await(clinic.store.all());
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK(all->first().service == saved.service);
    CHECK_FALSE(all->first().isActive);
}

TEST_CASE("A service needs a name, a length in bounds and a price", "[services]")
{
    Clinic clinic;
    const auto fieldOf = [&clinic](const OfferedService& it) {
        const auto answer = await(clinic.store.save(it));
        return answer ? QString() : answer.error().field;
    };
    OfferedService it = check();
    it.service.name = QStringLiteral("  ");
    CHECK(fieldOf(it) == "name");
    it.service.name = QString(10000, u'ñ');
    CHECK(fieldOf(it) == "name");
    it = check();
    it.service.durationMinutes = 0;
    CHECK(fieldOf(it) == "duration_minutes");
    it = check();
    it.service.price = Money(-1, QStringLiteral("PEN"));
    CHECK(fieldOf(it) == "price");
    CHECK(await(clinic.store.all())->isEmpty());
}

TEST_CASE("Only the admin changes what the clinic sells", "[services]")
{
    Clinic clinic;
    const TestPerson rosa = addPerson(clinic.database, "reception", "Rosa", "Flores");
    const auto desk = signIn(clinic.database, rosa);
    ServiceStore store(*desk);
    CHECK(await(store.save(check())).error().code == ErrorCode::NotAllowed);
    CHECK(await(store.all())->isEmpty());
}
