// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/people/clinic.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"

using namespace huella;
using namespace huella::people;
using huella::database::LinkState;
using huella::test::await;
using huella::test::waitUntil;
using huella::tests::Clinic;

namespace {

const QString newPassword = QStringLiteral("siete tambores lentos");

AccountDraft vetDraft()
{
    return {.username = *Username::fromText("luis"),
            .email = *Email::fromText("luis@correo.pe"),
            .firstName = *PersonName::fromText("Luis"),
            .lastName = *PersonName::fromText("Peña", "last_name"),
            .phone = {},
            .password = newPassword,
            .role = Role::Vet,
            .licenceNumber = "CMVP 1234"};
}

struct Admins : Clinic
{
    PersonId admin = add("admin", "ana");
    PersonId vet = add("vet", "rosa");

    Admins() { REQUIRE(signIn("ana")); }
};

} // namespace

TEST_CASE("A person changes the own profile", "[accounts]")
{
    Clinic clinic;
    clinic.add("owner", "rosa");
    REQUIRE(clinic.signIn("rosa"));
    REQUIRE(await(clinic.accounts.updateMyProfile(*PersonName::fromText("Rosa Luz"),
                                                  *PersonName::fromText("Quispe", "last_name"),
                                                  *Phone::fromText("+51 1 445-2233"))));
    const auto me = await(clinic.signInStore.refresh());
    CHECK(me->person.firstName == "Rosa Luz");
    CHECK(me->person.phone == "+51 1 445-2233");
}

TEST_CASE("A person changes the own password with the present one", "[accounts]")
{
    Clinic clinic;
    clinic.add("owner", "rosa");
    const Person me = clinic.signIn("rosa")->person;

    CHECK(await(clinic.accounts.changePassword("no es", newPassword, me)).error().code ==
          ErrorCode::WrongPassword);
    CHECK(await(clinic.accounts.changePassword(Clinic::password, "rosaquispe", me)).error() ==
          Error{ErrorCode::InvalidValue, "too_easy", "password"});
    CHECK(clinic.session.linkState() == LinkState::Up);

    REQUIRE(await(clinic.accounts.changePassword(Clinic::password, newPassword, me)));
    CHECK(await(clinic.signInStore.refresh())); // still in
    CHECK(clinic.signIn("rosa").error().code == ErrorCode::WrongPassword);
    CHECK(clinic.signIn("rosa", newPassword));
}

TEST_CASE("After a changed password a broken link mends with the new one", "[accounts]")
{
    Clinic clinic;
    clinic.add("owner", "rosa");
    const Person me = clinic.signIn("rosa")->person;
    REQUIRE(await(clinic.accounts.changePassword(Clinic::password, newPassword, me)));
    clinic.database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid <> pg_backend_pid()");
    REQUIRE(waitUntil([&] { return clinic.session.linkState() == LinkState::Down; }));
    CHECK(waitUntil([&] { return clinic.session.linkState() == LinkState::Up; }));
}

TEST_CASE("The admin finds people by a part of what is known of them", "[accounts]")
{
    Admins clinic;
    CHECK(await(clinic.accounts.people())->size() == 2);
    const auto found = await(clinic.accounts.people("ROSA@"));
    REQUIRE(found->size() == 1);
    CHECK(found->first().id == clinic.vet);
    CHECK(found->first().isActive);
    CHECK(await(clinic.accounts.people({}, Role::Admin))->size() == 1);
    CHECK(await(clinic.accounts.people("%"))->isEmpty());
}

TEST_CASE("The admin makes an account whose password is to be changed", "[accounts]")
{
    Admins clinic;
    const auto made = clinic.accounts.create(vetDraft());
    waitUntil([&] {
        clinic.provision();
        return made.isFinished();
    });
    CHECK(await(made) == AccountState::Made);
    CHECK(await(clinic.accounts.people("luis"))->first().licenceNumber == "CMVP 1234");

    const auto first = clinic.signIn("luis", newPassword);
    REQUIRE(first);
    CHECK(first->person.role == Role::Vet);
    CHECK(first->mustChangePassword);
    REQUIRE(await(clinic.accounts.changePassword(newPassword, Clinic::password, first->person)));
    CHECK_FALSE(await(clinic.signInStore.refresh())->mustChangePassword);
}

TEST_CASE("The admin resets a password and the lost second factor with it", "[accounts]")
{
    Admins clinic;
    clinic.signInStore.signOut();
    REQUIRE(clinic.signIn("rosa"));
    const auto secret = await(clinic.accounts.enrolSecondFactor());
    REQUIRE(await(clinic.accounts.confirmSecondFactor(Clinic::codeOf(*secret))));

    REQUIRE(clinic.signIn("ana"));
    const auto temporary = await(clinic.accounts.reset(clinic.vet, SecondFactor::Clear));
    REQUIRE(temporary);
    CHECK(clinic.signIn("rosa").error().code == ErrorCode::WrongPassword);
    const auto back = clinic.signIn("rosa", *temporary);
    REQUIRE(back);
    CHECK_FALSE(back->isCodeDue);
    CHECK(back->mustChangePassword);
}

TEST_CASE("Who is switched off or moved is out at once", "[accounts]")
{
    Admins clinic;
    database::Session other;
    SignInStore otherStore(clinic.database.settings(), other);
    REQUIRE(await(otherStore.signIn("rosa", Clinic::password)));

    REQUIRE(await(clinic.accounts.setRole(clinic.vet, Role::Reception)));
    REQUIRE(waitUntil([&] { return other.linkState() == LinkState::Down; }));
    REQUIRE(waitUntil([&] { return other.linkState() == LinkState::Up; }));
    CHECK(await(otherStore.refresh())->person.role == Role::Reception);

    REQUIRE(await(clinic.accounts.setActive(clinic.vet, Activity::Inactive)));
    REQUIRE(waitUntil([&] { return other.linkState() != LinkState::Up; }));
    CHECK(clinic.signIn("rosa").error().code == ErrorCode::WrongPassword);
}

TEST_CASE("The last admin stays, and nobody else may do what the admin does", "[accounts]")
{
    Admins clinic;
    CHECK(await(clinic.accounts.setActive(clinic.admin, Activity::Inactive)).error().code ==
          ErrorCode::WrongState);
    CHECK(await(clinic.accounts.setActive(PersonId::create(), Activity::Inactive)).error().code ==
          ErrorCode::NotFound);
    REQUIRE(clinic.signIn("rosa"));
    CHECK(await(clinic.accounts.setRole(clinic.vet, Role::Admin)).error().code ==
          ErrorCode::NotAllowed);
    CHECK(await(clinic.accounts.reset(clinic.admin, SecondFactor::Keep)).error().code ==
          ErrorCode::NotAllowed);
    CHECK(await(clinic.accounts.create(vetDraft())).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("Staff see whether the clinic's service runs", "[accounts]")
{
    Admins clinic;
    const auto status = await(clinic.accounts.serviceStatus());
    REQUIRE(status);
    CHECK_FALSE(status->isAlive);
}
