// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/patientsearch.h"

#include "core/patients/patientstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

#include <thread>

using namespace huella;
using namespace huella::patients;
using namespace huella::tests;
using huella::test::waitUntil;

namespace {

struct Found
{
    QString text;
    QStringList names;
    PatientSearch::Progress progress;
};

struct Desk
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson luis = addPerson(database, "owner", "Luis", "Peña");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId rex = addPatient(database, luis, "Rex", "Perro");
    std::unique_ptr<database::Session> session = signIn(database, ana);
    PatientStore store{*session};
    PatientSearch search{store};
    QList<Found> told;
    int failures = 0;

    Desk()
    {
        QObject::connect(&search, &PatientSearch::found, &search,
                         [this](const QString& text, const QList<SearchHit>& hits,
                                PatientSearch::Progress progress) {
                             Found found{text, {}, progress};
                             for (const SearchHit& hit : hits)
                                 found.names.append(hit.patientName);
                             told.append(found);
                         });
        QObject::connect(&search, &PatientSearch::failed, &search, [this] { ++failures; });
    }
    [[nodiscard]] bool isComplete() const
    {
        return !told.isEmpty() && told.last().progress == PatientSearch::Progress::Complete;
    }
};

} // namespace

TEST_CASE("Of what is typed fast only the last is answered", "[search]")
{
    Desk desk;
    for (const char* text : {"qu", "qui", "quis", "rex"})
        desk.search.ask(QString::fromLatin1(text));
    REQUIRE(waitUntil([&] { return desk.isComplete(); }));
    for (const Found& found : desk.told)
        CHECK(found.text == "rex");
    CHECK(desk.told.last().names == QStringList{"Rex"});
}

TEST_CASE("A search that nobody waits for any more is ended on the server", "[search]")
{
    Desk desk;
    const auto waitsSince = [&desk] { // the search that stands before the lock
        return desk.database.value(
            "SELECT coalesce(max(query_start)::text, '') FROM pg_stat_activity WHERE usename = $1 "
            "AND state = 'active' AND wait_event_type = 'Lock'",
            {desk.ana.roleName});
    };
    std::jthread lock([&desk] {
        desk.database.run("BEGIN; LOCK TABLE clinic_private.search_words; SELECT pg_sleep(4); END");
    });
    REQUIRE(waitUntil([&] {
        return desk.database.value("SELECT count(*)::text FROM pg_locks WHERE granted AND mode = "
                                   "'AccessExclusiveLock' AND relation = "
                                   "'clinic_private.search_words'::regclass") == "1";
    }));
    desk.search.ask("rex");
    REQUIRE(waitUntil([&] { return !waitsSince().isEmpty(); }));
    const QString first = waitsSince();
    desk.search.ask("quispe");
    CHECK(waitUntil([&] { return !waitsSince().isEmpty() && waitsSince() != first; }, 2500));
    lock.join();
    REQUIRE(waitUntil([&] { return desk.isComplete(); }));
    CHECK(desk.failures == 0);
    CHECK(desk.told.last().names == QStringList{"Ñusta"});
}

TEST_CASE("An emptied search is silent about what was asked before", "[search]")
{
    Desk desk;
    desk.search.ask("rex");
    desk.search.ask({});
    CHECK_FALSE(waitUntil([&] { return !desk.told.isEmpty(); }, 500));
    desk.search.ask("rex");
    CHECK(waitUntil([&] { return desk.isComplete(); }));
}

TEST_CASE("Where little begins with the words, names spelt alike follow and none twice", "[search]")
{
    Desk desk;
    desk.search.ask("quispi");
    REQUIRE(waitUntil([&] { return desk.isComplete(); }));
    CHECK(desk.told.first().names.isEmpty());
    CHECK(desk.told.last().names == QStringList{"Ñusta"});
    desk.told.clear();
    desk.search.ask("quispe");
    REQUIRE(waitUntil([&] { return desk.isComplete(); }));
    CHECK(desk.told.last().names == QStringList{"Ñusta"});
}

TEST_CASE("A search over a broken link says so and the next one is answered", "[search]")
{
    Desk desk;
    cutOff(desk.database, desk.ana);
    REQUIRE(waitUntil([&] { return desk.session->linkState() == database::LinkState::Down; }));
    desk.search.ask("rex");
    REQUIRE(waitUntil([&] { return desk.failures == 1; }));
    letIn(desk.database, desk.ana);
    REQUIRE(waitUntil([&] { return desk.session->linkState() == database::LinkState::Up; }));
    desk.search.ask("rex");
    CHECK(waitUntil([&] { return desk.isComplete(); }));
}
