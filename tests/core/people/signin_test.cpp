// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/people/clinic.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>

using namespace huella;
using namespace huella::people;
using huella::database::LinkState;
using huella::test::await;
using huella::tests::Clinic;

TEST_CASE("A person signs in by username or by e-mail, in any case", "[signin]")
{
    Clinic clinic;
    const PersonId id = clinic.add("vet", "rosa.quispe");
    for (const QString identifier : {"rosa.quispe", "ROSA.Quispe@correo.pe", " rosa.quispe "}) {
        const auto signedIn = clinic.signIn(identifier);
        REQUIRE(signedIn);
        CHECK(signedIn->person.id == id);
        CHECK(signedIn->person.role == Role::Vet);
        CHECK(signedIn->person.fullName() == "Rosa Quispe");
        CHECK_FALSE(signedIn->isCodeDue);
        CHECK_FALSE(signedIn->mustChangePassword);
        CHECK(clinic.session.linkState() == LinkState::Up);
    }
}

TEST_CASE("A person signs in by phone, however it is written", "[signin]")
{
    Clinic clinic;
    const PersonId id = clinic.add("owner", "rosa.quispe");
    clinic.database.run("UPDATE clinic.users SET phone = '+51 987 654 321'");
    for (const QString identifier : {"987654321", "+51 987-654-321", "0051 987 654 321"}) {
        const auto signedIn = clinic.signIn(identifier);
        REQUIRE(signedIn);
        CHECK(signedIn->person.id == id);
    }
    CHECK(clinic.signIn("987654320").error().code == ErrorCode::WrongPassword);
}

TEST_CASE("A phone that two people share opens neither of them", "[signin]")
{
    Clinic clinic;
    clinic.add("owner", "rosa.quispe");
    clinic.add("owner", "juan.quispe");
    clinic.database.run("UPDATE clinic.users SET phone = '987654321'");
    CHECK(clinic.signIn("987654321").error().code == ErrorCode::WrongPassword);
    CHECK(clinic.signIn("juan.quispe"));
}

TEST_CASE("A computer that asked for too many people waits", "[signin]")
{
    Clinic clinic;
    clinic.add("owner", "rosa.quispe");
    clinic.database.run("SELECT setval('clinic_private.guest_pace_0', floor(extract(epoch FROM "
                        "clock_timestamp()) / 3600)::bigint * 1000000 + 5000)");
    CHECK(clinic.signIn("rosa.quispe").error().code == ErrorCode::LimitReached);
}

TEST_CASE("A wrong password and an unknown person get the same answer", "[signin]")
{
    Clinic clinic;
    clinic.add("owner", "rosa.quispe");
    const auto wrong = clinic.signIn("rosa.quispe", "otra cosa larga");
    const auto unknown = clinic.signIn("nadie");
    const auto nothing = clinic.signIn("", "");
    CHECK(wrong.error().code == ErrorCode::WrongPassword);
    CHECK(unknown.error().code == ErrorCode::WrongPassword);
    CHECK(nothing.error().code == ErrorCode::WrongPassword);
    CHECK(clinic.session.linkState() == LinkState::Closed);
    CHECK_FALSE(clinic.signInStore.signedIn());
}

TEST_CASE("Known and unknown people wait equally long for the same answer", "[signin]")
{
    Clinic clinic;
    clinic.add("owner", "rosa.quispe");
    clinic.database.run("UPDATE clinic.users SET phone = '+51 987 654 321'");
    clinic.add("owner", "cerrada");
    clinic.database.run("UPDATE clinic.users SET is_active = false WHERE username = 'cerrada'");
    const QStringList people{"rosa.quispe", "rosa.quispe@correo.pe", "987654321", // known
                             "nadie",       "nadie@correo.pe",       "987654320", // unknown
                             "cerrada"};
    constexpr int rounds = 5;
    QHash<QString, qint64> fastest; // what the machine does besides only adds
    QElapsedTimer time;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& person : people) {
            time.start();
            const auto answer = clinic.signIn(person, "no es esta tampoco");
            const qint64 spent = time.nsecsElapsed();
            CHECK(answer.error().code == ErrorCode::WrongPassword);
            CHECK(answer.error().field.isEmpty());
            fastest[person] = std::min(fastest.value(person, spent), spent);
        }
    }
    const auto [least, most] = std::minmax_element(fastest.cbegin(), fastest.cend());
    INFO(least.key().toStdString()
         << " " << *least << ", " << most.key().toStdString() << " " << *most);
    CHECK(double(*most) / double(*least) < 1.5);
}

TEST_CASE("Somebody whose account is switched off does not come in", "[signin]")
{
    Clinic clinic;
    clinic.add("owner", "rosa.quispe");
    clinic.database.run("UPDATE clinic.users SET is_active = false");
    CHECK(clinic.signIn("rosa.quispe").error().code == ErrorCode::WrongPassword);
    CHECK(clinic.session.linkState() == LinkState::Closed);
}

TEST_CASE("Nothing of a person stays after signing out", "[signin]")
{
    Clinic clinic;
    clinic.add("owner", "rosa.quispe");
    REQUIRE(clinic.signIn("rosa.quispe"));
    clinic.signInStore.signOut();
    CHECK_FALSE(clinic.signInStore.signedIn());
    CHECK(clinic.session.role().isEmpty());
    CHECK(await(clinic.signInStore.refresh()).error().code == ErrorCode::NotSignedIn);
}

TEST_CASE("A program that the database has outgrown touches nothing", "[signin]")
{
    Clinic clinic;
    clinic.add("owner", "rosa.quispe");
    clinic.database.run(
        "INSERT INTO clinic_private.migrations VALUES (9999, '9999_later.sql', repeat('0', 64))");
    CHECK(clinic.signIn("rosa.quispe").error().code == ErrorCode::SchemaNewer);
    CHECK(clinic.session.linkState() == LinkState::Closed);

    clinic.database.run("DELETE FROM clinic_private.migrations WHERE version > 2");
    CHECK(clinic.signIn("rosa.quispe").error().code == ErrorCode::SchemaOlder);
}

TEST_CASE("Where no server answers, signing in says so", "[signin]")
{
    database::ConnectionSettings settings;
    settings.host = "/nowhere/at/all";
    database::Session session;
    SignInStore store(settings, session);
    CHECK(await(store.signIn("rosa", "x")).error().code == ErrorCode::ServerUnavailable);
}
