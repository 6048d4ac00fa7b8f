// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/patientstore.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

#include <limits>

using namespace huella;
using namespace huella::patients;
using namespace huella::tests;
using huella::test::await;

namespace {

Patient kitten()
{
    Patient patient;
    patient.id = PatientId::create();
    patient.name = QStringLiteral("Ñusta");
    patient.sex = Sex::Female;
    patient.species = QStringLiteral("Gato");
    patient.breed = QStringLiteral("Mestizo");
    patient.colour = QStringLiteral("Atigrado");
    patient.isNeutered = true;
    patient.weightKg = 3.45;
    patient.birthDate = QDate(2024, 2, 29);
    patient.microchip = QStringLiteral("604 098 100 123 456");
    return patient;
}

struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson luis = addPerson(database, "owner", "Luis", "Peña");
    TestPerson desk = addPerson(database, "reception", "Ana", "Torres");
    std::unique_ptr<database::Session> session = signIn(database, rosa);
    PatientStore store{*session};

    [[nodiscard]] QString count() const
    {
        return database.value("SELECT count(*)::text FROM clinic.patients");
    }
};

} // namespace

TEST_CASE("What an owner saves comes back as it was", "[patients]")
{
    Clinic clinic;
    const Patient saved = kitten();
    REQUIRE(await(clinic.store.save(saved)));

    const auto mine = await(clinic.store.mine());
    REQUIRE(mine);
    REQUIRE(mine->size() == 1);
    const Patient& read = mine->first();
    CHECK(read.id == saved.id);
    CHECK(read.ownerId == clinic.rosa.id);
    CHECK(read.name == saved.name);
    CHECK(read.familyName == clinic.rosa.lastName);
    CHECK(read.sex == Sex::Female);
    CHECK(read.isNeutered);
    CHECK(read.weightKg == 3.45);
    CHECK(read.birthDate == saved.birthDate);
    CHECK(read.microchip == "604098100123456");
    CHECK(read.phone.isEmpty());
    CHECK(read.isBookable());
}

TEST_CASE("The same save twice makes one patient, and a stale version is refused", "[patients]")
{
    Clinic clinic;
    Patient patient = kitten();
    const auto first = await(clinic.store.save(patient));
    REQUIRE(first);
    REQUIRE(await(clinic.store.save(patient)));
    CHECK(clinic.count() == "1");

    patient.version = *first;
    patient.name = QStringLiteral("Illa");
    const auto second = await(clinic.store.save(patient));
    REQUIRE(second);
    CHECK(await(clinic.store.save(patient)) == *second); // the answer was lost: sent again
    patient.name = QStringLiteral("Otra");
    const auto stale = await(clinic.store.save(patient));
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::ChangedMeanwhile);

    patient.version = await(clinic.store.patient(patient.id))->version;
    CHECK(await(clinic.store.save(patient)));
    CHECK(await(clinic.store.patient(patient.id))->name == "Otra");
}

TEST_CASE("A wrong value names its field and nothing is kept", "[patients]")
{
    Clinic clinic;
    Patient patient = kitten();
    QString field;
    SECTION("no name")
    {
        patient.name = QStringLiteral(" \u00a0");
        field = "name";
    }
    SECTION("10,000 characters")
    {
        patient.name = QString(10000, u'ñ');
        field = "name";
    }
    SECTION("no species")
    {
        patient.species.clear();
        field = "species";
    }
    SECTION("a weight of -1")
    {
        patient.weightKg = -1;
        field = "weight_kg";
    }
    SECTION("a weight of 1e9")
    {
        patient.weightKg = 1e9;
        field = "weight_kg";
    }
    SECTION("a weight that is no number")
    {
        patient.weightKg = std::numeric_limits<double>::quiet_NaN();
        field = "weight_kg";
    }
    SECTION("born before 1900")
    {
        patient.birthDate = QDate(1899, 12, 31);
        field = "birth_date";
    }
    SECTION("born tomorrow")
    {
        patient.birthDate = QDate::currentDate().addDays(2);
        field = "birth_date";
    }
    SECTION("an e-mail without @")
    {
        patient.email = QStringLiteral("rosa.example.pe");
        field = "email";
    }
    SECTION("a microchip of words")
    {
        patient.microchip = QStringLiteral("no tiene");
        field = "microchip";
    }
    const auto saved = await(clinic.store.save(patient));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::InvalidValue);
    CHECK(saved.error().field == field);
    CHECK(clinic.count() == "0");
}

TEST_CASE("SQL in every field is only text", "[patients]")
{
    Clinic clinic;
    Patient patient = kitten();
    const QString hostile = QStringLiteral("'); DROP TABLE clinic.patients; --");
    patient.name = patient.familyName = patient.species = patient.breed = patient.colour = hostile;
    REQUIRE(await(clinic.store.save(patient)));
    CHECK(await(clinic.store.patient(patient.id))->breed == hostile);
}

TEST_CASE("Another owner may neither see nor change nor archive my pet", "[patients]")
{
    Clinic clinic;
    Patient patient = kitten();
    REQUIRE(await(clinic.store.save(patient)));

    const auto session = signIn(clinic.database, clinic.luis);
    PatientStore other(*session);
    CHECK(await(other.mine())->isEmpty());
    CHECK(await(other.patient(patient.id)).error().code == ErrorCode::NotFound);
    CHECK(await(other.save(patient)).error().code == ErrorCode::NotFound);
    CHECK(await(other.archive(patient.id, true)).error().code == ErrorCode::NotFound);
    CHECK(await(other.search("nusta")).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("An archived pet is kept but cannot be booked, and comes back", "[patients]")
{
    Clinic clinic;
    const Patient patient = kitten();
    REQUIRE(await(clinic.store.save(patient)));
    REQUIRE(await(clinic.store.archive(patient.id, true)));
    CHECK_FALSE(await(clinic.store.patient(patient.id))->isBookable());
    REQUIRE(await(clinic.store.archive(patient.id, false)));
    CHECK(await(clinic.store.patient(patient.id))->isBookable());
    REQUIRE(await(clinic.store.archive(patient.id, false, QDate::currentDate().addDays(-1))));
    CHECK(await(clinic.store.patient(patient.id))->isDeceased());
    const auto future =
        await(clinic.store.archive(patient.id, false, QDate::currentDate().addDays(3)));
    CHECK(future.error().field == "deceased_on");
}

TEST_CASE("The desk finds a patient by the beginnings of words without accents", "[patients]")
{
    Clinic clinic;
    const Patient patient = kitten();
    REQUIRE(await(clinic.store.save(patient)));

    const auto session = signIn(clinic.database, clinic.desk);
    PatientStore store(*session);
    const auto hits = await(store.search("quis nust"));
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->first().patientId == patient.id);
    CHECK(hits->first().ownerName == "Rosa Quispe Mamani");
    CHECK(await(store.ofOwner(clinic.rosa.id))->size() == 1);
}

TEST_CASE("A change is told to the owner's other screen and to no other owner", "[patients]")
{
    Clinic clinic;
    const auto second = signIn(clinic.database, clinic.rosa);
    const auto stranger = signIn(clinic.database, clinic.luis);
    QStringList heard;
    QStringList overheard;
    const auto note = [](QStringList& list) {
        return [&list](const database::Change& change) { list.append(change.topic); };
    };
    QObject::connect(second.get(), &database::Session::changed, second.get(), note(heard));
    QObject::connect(stranger.get(), &database::Session::changed, stranger.get(), note(overheard));

    REQUIRE(await(clinic.store.save(kitten())));
    CHECK(test::waitUntil([&] { return heard.contains("patients"); }));
    test::waitUntil([] { return false; }, 100);
    CHECK(overheard.isEmpty());
}
