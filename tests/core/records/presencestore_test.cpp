// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/presencestore.h"

#include "tests/core/records/visit.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

using namespace huella;
using namespace huella::records;
using namespace huella::tests;
using huella::test::waitUntil;
using Mode = PresenceStore::Mode;

namespace {

/// One person at one PC.
struct Pc
{
    std::unique_ptr<database::Session> session;
    PresenceStore presence{*session};

    Pc(const TestDatabase& database, const TestPerson& person) : session(signIn(database, person))
    {
        presence.read();
    }
    [[nodiscard]] bool seesOn(RecordId record, int count) const
    {
        return waitUntil([&] { return presence.onRecord(record).size() == count; }, 5000);
    }
};

struct Clinic
{
    TestDatabase database;
    TestPerson owner = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson paz = addPerson(database, "vet", "María", "Paz");
    TestPerson nunez = addPerson(database, "vet", "José", "Núñez");
    TestPerson desk = addPerson(database, "reception", "Ada", "León");
    Visit visit{database, owner, paz};
};

} // namespace

TEST_CASE("Who opens a record is known on the other PCs at once, and that he writes")
{
    Clinic clinic;
    Pc paz(clinic.database, clinic.paz), nunez(clinic.database, clinic.nunez);
    Pc desk(clinic.database, clinic.desk);
    paz.presence.announce(clinic.visit.patient, clinic.visit.record, Mode::Reading);
    REQUIRE(nunez.seesOn(clinic.visit.record, 1));
    REQUIRE(desk.seesOn(clinic.visit.record, 1));
    const Presence seen = nunez.presence.others().first();
    CHECK(seen.personName == QString("María Paz"));
    CHECK(seen.personRole == "vet");
    CHECK(seen.patient == clinic.visit.patient);
    CHECK_FALSE(seen.isWriting);
    CHECK(desk.presence.onPatient(clinic.visit.patient).size() == 1);

    paz.presence.announce(clinic.visit.patient, clinic.visit.record, Mode::Writing);
    REQUIRE(waitUntil([&] { return nunez.presence.others().first().isWriting; }, 5000));
    CHECK(paz.presence.others().isEmpty()); // not himself

    paz.presence.leave();
    CHECK(nunez.seesOn(clinic.visit.record, 0));
    CHECK(desk.seesOn(clinic.visit.record, 0));
}

TEST_CASE("Who comes later sees who is there already")
{
    Clinic clinic;
    Pc paz(clinic.database, clinic.paz);
    paz.presence.announce(clinic.visit.patient, clinic.visit.record, Mode::Writing);
    Pc again(clinic.database, clinic.paz); // the same person at another PC is another window
    CHECK(again.seesOn(clinic.visit.record, 1));
    CHECK(again.presence.others().first().person == clinic.paz.id);
}

TEST_CASE("A presence comes back with the link under the same name")
{
    Clinic clinic;
    Pc paz(clinic.database, clinic.paz), nunez(clinic.database, clinic.nunez);
    paz.presence.announce(clinic.visit.patient, clinic.visit.record, Mode::Reading);
    REQUIRE(nunez.seesOn(clinic.visit.record, 1));
    const auto before = nunez.presence.others().first();
    clinic.database.run("SELECT pg_terminate_backend(pid) FROM clinic_private.presence");
    REQUIRE(waitUntil([&] { return paz.session->linkState() == database::LinkState::Down; }));
    REQUIRE(waitUntil([&] { return paz.session->linkState() == database::LinkState::Up; }, 30000));
    REQUIRE(waitUntil([&] {
        return clinic.database.value("SELECT count(*) FROM clinic_private.presence x JOIN "
                                     "pg_stat_activity a USING (pid, backend_start)") == "1";
    }));
    REQUIRE(nunez.seesOn(clinic.visit.record, 1));
    CHECK(nunez.presence.others().first() == before);
}

TEST_CASE("Who leaves without a word is gone when the others look again")
{
    Clinic clinic;
    Pc nunez(clinic.database, clinic.nunez);
    {
        Pc paz(clinic.database, clinic.paz);
        paz.presence.announce(clinic.visit.patient, clinic.visit.record, Mode::Reading);
        REQUIRE(nunez.seesOn(clinic.visit.record, 1));
        paz.session->close(); // killed: it says nothing more
    }
    REQUIRE(nunez.presence.others().size() == 1);
    CHECK(waitUntil(
        [&] {
            nunez.presence.read();
            return nunez.presence.others().isEmpty();
        },
        5000));
}

TEST_CASE("An owner's session is told nothing of who reads her pet's record")
{
    Clinic clinic;
    Pc owner(clinic.database, clinic.owner), paz(clinic.database, clinic.paz);
    Pc desk(clinic.database, clinic.desk);
    QStringList topics;
    QObject::connect(owner.session.get(), &database::Session::changed, owner.session.get(),
                     [&](const database::Change& change) { topics << change.topic; });
    paz.presence.announce(clinic.visit.patient, clinic.visit.record, Mode::Writing);
    REQUIRE(desk.seesOn(clinic.visit.record, 1));
    // What the owner is told of comes after what was sent before: the silence is certain.
    clinic.database.run("UPDATE clinic.patients SET colour = 'Gris' WHERE id = '" +
                        clinic.visit.patient.text() + "'");
    REQUIRE(waitUntil([&] { return topics.contains("patients"); }, 5000));
    CHECK_FALSE(topics.contains("presence"));
    CHECK(owner.presence.others().isEmpty());
}
