// SPDX-License-Identifier: GPL-3.0-or-later
// The link breaks and comes back.
#include "core/database/session.h"

#include "core/database/superuserlink.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

using namespace huella;
using namespace huella::database;
using huella::test::await;
using huella::test::waitUntil;

namespace {

/// An admin's session, which hears of every change of a person.
struct Screen
{
    tests::TestDatabase database;
    tests::TestPerson admin = tests::addPerson(database, "admin", "Ana", "Torres");
    std::unique_ptr<Session> session = tests::signIn(database, admin);
    QList<LinkState> states;
    QList<Change> changes;

    Screen()
    {
        QObject::connect(session.get(), &Session::linkChanged, session.get(),
                         [this](LinkState state) { states += state; });
        QObject::connect(session.get(), &Session::changed, session.get(),
                         [this](const Change& change) { changes += change; });
    }
    void breakLink() const
    {
        database.run(QString("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                             "WHERE usename = '%1'")
                         .arg(admin.roleName));
    }
    void letIn(bool isIn) const
    {
        database.run(
            QString("ALTER ROLE %1 CONNECTION LIMIT %2").arg(admin.roleName).arg(isIn ? -1 : 0));
    }
    void changeSomebody() const
    {
        database.run(QString("UPDATE clinic.users SET phone = '+51 1 445 %1' WHERE id = '%2'")
                         .arg(QRandomGenerator::global()->bounded(1000, 9999))
                         .arg(admin.id.text()));
    }
    [[nodiscard]] bool becomes(LinkState state)
    {
        return waitUntil([&] { return session->linkState() == state; });
    }
};

} // namespace

TEST_CASE("A notification arrives within a second, also after a silence", "[link]")
{
    Screen screen;
    for (const int silence : {0, 3000}) {
        qint64 fastest = 20000; // of three, since the machine may have other work
        for (int attempt = 0; attempt < 3; ++attempt) {
            waitUntil([] { return false; }, silence + 1);
            screen.changes.clear();
            QElapsedTimer timer;
            timer.start();
            screen.changeSomebody();
            REQUIRE(waitUntil([&] { return !screen.changes.isEmpty(); }));
            fastest = qMin(fastest, timer.elapsed());
        }
        CHECK(fastest < 1000);
        CHECK(screen.changes.first().topic == "people");
        CHECK(screen.changes.first().operation == "update");
        CHECK(screen.changes.first().id == screen.admin.id.text());
        CHECK(screen.changes.first().row.isEmpty());
    }
}

TEST_CASE("A notification that comes with an answer is told as well", "[link]")
{
    Screen screen;
    const auto done =
        screen.session->step("my_profile_update", {"Ana", "Torres Vda.", "999888777"});
    REQUIRE(await(done));
    CHECK(waitUntil([&] { return !screen.changes.isEmpty(); }));
}

TEST_CASE("A broken link is noticed at once and mended by itself", "[link]")
{
    Screen screen;
    QElapsedTimer timer;
    timer.start();
    const QDateTime before = QDateTime::currentDateTime();
    screen.breakLink();
    REQUIRE(screen.becomes(LinkState::Down));
    CHECK(timer.elapsed() < 5000);
    CHECK(screen.session->linkStateSince() >= before);
    REQUIRE(screen.becomes(LinkState::Up));
    CHECK(timer.elapsed() < 15000);
    CHECK(screen.states == QList{LinkState::Down, LinkState::Up});
    CHECK(await(screen.session->run("session_info"))->first().text("username") != "");
}

TEST_CASE("Who does not want to wait has a lost link tried at once", "[link]")
{
    Screen screen;
    screen.letIn(false);
    screen.breakLink();
    REQUIRE(screen.becomes(LinkState::Down));
    waitUntil([] { return false; }, 4500); // the pauses have grown to some seconds
    screen.letIn(true);
    QElapsedTimer timer;
    timer.start();
    screen.session->retry();
    REQUIRE(screen.becomes(LinkState::Up));
    CHECK(timer.elapsed() < 1500);
    screen.session->retry(); // there is nothing to try
    CHECK(await(screen.session->run("session_info")));
}

TEST_CASE("A mended link hears of changes again", "[link]")
{
    Screen screen;
    screen.breakLink();
    REQUIRE(screen.becomes(LinkState::Down));
    REQUIRE(screen.becomes(LinkState::Up));
    screen.changeSomebody();
    CHECK(waitUntil([&] { return !screen.changes.isEmpty(); }));
}

TEST_CASE("A statement that meets a broken link says so, and so does the next", "[link]")
{
    tests::TestDatabase database;
    Session session;
    REQUIRE(await(session.open(database.settings(), "postgres", {})));
    const auto running = session.run("test_sleep", {30.0});
    const auto waiting = session.run("test_echo", {"x"});
    QThread::msleep(200);
    database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                 "WHERE query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()");
    CHECK(await(running).error().code == ErrorCode::LinkLost);
    CHECK(await(waiting).error().code == ErrorCode::LinkLost);
    CHECK(waitUntil([&] { return session.linkState() == LinkState::Up; }));
    CHECK(await(session.run("test_echo", {"x"})));
}

TEST_CASE("While nothing answers, statements fail at once and the link keeps trying", "[link]")
{
    Screen screen;
    const auto allow = [&](const char* yesNo) {
        // Not through the database itself, which lets nobody in meanwhile.
        auto link = SuperuserLink::open(
            screen.database.superuserDsn().replace(screen.database.name(), "postgres"));
        REQUIRE(link);
        REQUIRE(link->runScript("ALTER DATABASE " + link->quotedName(screen.database.name()) +
                                " ALLOW_CONNECTIONS " + yesNo));
        if (QByteArray(yesNo) == "false")
            REQUIRE(link->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                              "WHERE datname = $1",
                              {screen.database.name()}));
    };
    allow("false");
    REQUIRE(screen.becomes(LinkState::Down));
    waitUntil([] { return false; }, 1500);
    CHECK(screen.session->linkState() == LinkState::Down);
    QElapsedTimer timer;
    timer.start();
    CHECK(await(screen.session->run("session_info")).error().code == ErrorCode::LinkLost);
    CHECK(timer.elapsed() < 2000);
    allow("true");
    CHECK(screen.becomes(LinkState::Up));
}

TEST_CASE("Somebody who is no longer let in is signed out, not tried again", "[link]")
{
    Screen screen;
    screen.database.run("ALTER ROLE " + screen.admin.roleName + " PASSWORD 'another'");
    screen.breakLink();
    REQUIRE(screen.becomes(LinkState::Closed));
    CHECK(screen.states == QList{LinkState::Down, LinkState::Closed});
    CHECK(screen.session->role().isEmpty());
}

TEST_CASE("A reopened session keeps its person and its subscription", "[link]")
{
    Screen screen;
    CHECK(await(screen.session->reopen("not it")).error().code == ErrorCode::WrongPassword);
    CHECK(screen.session->linkState() == LinkState::Up);
    REQUIRE(await(screen.session->reopen(screen.admin.secret)));
    screen.changeSomebody();
    CHECK(waitUntil([&] { return !screen.changes.isEmpty(); }));
    CHECK(screen.states.isEmpty());
}
