// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/session.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

#include <QElapsedTimer>
#include <QThread>

using namespace huella;
using namespace huella::database;
using huella::test::await;
using huella::test::waitUntil;

namespace {

/// The superuser's session, which may also sleep.
struct Operator
{
    tests::TestDatabase database;
    Session session;

    Operator() { REQUIRE(await(session.open(database.settings(), "postgres", {}))); }
};

} // namespace

TEST_CASE("Statements run in the order of the calls", "[session]")
{
    Operator op;
    QStringList heard;
    QList<QFuture<void>> all;
    for (const QString word : {"one", "two", "three", "four"}) {
        all += op.session.run("test_echo", {word}).then(&op.session, [&](Result<Rows> rows) {
            heard += rows->first().text("answer");
        });
    }
    REQUIRE(waitUntil([&] { return all.last().isFinished(); }));
    CHECK(heard == QStringList{"one", "two", "three", "four"});
}

TEST_CASE("Rows become values away from the caller's thread, which hears the answer", "[session]")
{
    Operator op;
    QThread* mapping = nullptr;
    QThread* hearing = nullptr;
    const auto values = op.session
                            .list("test_echo", {"x"},
                                  [&](const Row& row) {
                                      mapping = QThread::currentThread();
                                      return row.text("answer");
                                  })
                            .then(&op.session, [&](Result<QList<QString>> list) {
                                hearing = QThread::currentThread();
                                return list;
                            });
    CHECK(*await(values) == QList<QString>{"x"});
    CHECK(mapping != QThread::currentThread());
    CHECK(hearing == QThread::currentThread());
}

TEST_CASE("A statement that must answer one row and answers none is not found", "[session]")
{
    Operator op;
    const auto info =
        await(op.session.one("session_info", {}, [](const Row& row) { return row.text("role"); }));
    CHECK(info.error().code == ErrorCode::NotFound);
}

TEST_CASE("A receiver that is gone hears nothing", "[session]")
{
    Operator op;
    auto receiver = std::make_unique<QObject>();
    bool heard = false;
    const auto told = op.session.run("test_sleep", {0.2}).then(receiver.get(), [&](Result<Rows>) {
        heard = true;
    });
    receiver.reset();
    REQUIRE(await(op.session.run("test_echo", {"after"})));
    CHECK_FALSE(heard);
    CHECK(told.isFinished());
}

TEST_CASE("A cancelled statement ends at once and the next one runs", "[session]")
{
    Operator op;
    QElapsedTimer timer;
    timer.start();
    const auto sleeping = op.session.run("test_sleep", {30.0});
    const auto next = op.session.run("test_echo", {"next"});
    QThread::msleep(200);
    op.session.cancel();
    CHECK(await(sleeping).error().code == ErrorCode::Cancelled);
    CHECK(await(next)->first().text("answer") == "next");
    CHECK(timer.elapsed() < 15000);
    op.session.cancel(); // nothing runs: nothing happens
    CHECK(await(op.session.run("test_echo", {"again"})));
}

TEST_CASE("A withdrawn statement ends alone, waiting or running", "[session]")
{
    Operator op;
    QElapsedTimer timer;
    timer.start();
    const auto sleeping = op.session.run("test_sleep", {30.0});
    const quint64 first = op.session.lastStatement();
    const auto waiting = op.session.run("test_sleep", {30.0});
    const quint64 second = op.session.lastStatement();
    const auto next = op.session.run("test_echo", {"next"});
    op.session.withdraw(second);
    CHECK(waiting.isFinished());
    CHECK(await(waiting).error().code == ErrorCode::Cancelled);
    QThread::msleep(200);
    op.session.withdraw(first);
    CHECK(await(sleeping).error().code == ErrorCode::Cancelled);
    CHECK(await(next)->first().text("answer") == "next");
    CHECK(timer.elapsed() < 15000);
    op.session.withdraw(first); // it is done: nothing happens
    op.session.withdraw(0);
    CHECK(await(op.session.run("test_echo", {"again"})));
}

TEST_CASE("A statement withdrawn again and again ends alone, and the link stays", "[session]")
{
    Operator op;
    const auto sleeping = op.session.run("test_sleep", {30.0});
    const quint64 first = op.session.lastStatement();
    const auto next = op.session.run("test_echo", {"next"});
    int linkChanges = 0;
    QObject::connect(&op.session, &Session::linkChanged, &op.session, [&] { ++linkChanges; });
    QThread::msleep(100);
    for (int i = 0; i < 200 && !sleeping.isFinished(); ++i) {
        op.session.withdraw(first);
        QThread::usleep(100);
    }
    CHECK(await(sleeping).error().code == ErrorCode::Cancelled);
    const auto answer = await(next);
    REQUIRE(answer);
    CHECK(answer->first().text("answer") == "next");
    CHECK(linkChanges == 0);
}

TEST_CASE("A statement beyond the time limit answers so", "[session]")
{
    Operator op;
    op.session.setStatementTimeLimit(300);
    CHECK(await(op.session.run("test_sleep", {30.0})).error().code == ErrorCode::TimedOut);
    CHECK(op.session.linkState() == LinkState::Up);
    CHECK(await(op.session.run("test_echo", {"x"})));
}

TEST_CASE("Every future is finished when the session is destroyed", "[session]")
{
    tests::TestDatabase database;
    auto session = std::make_unique<Session>();
    REQUIRE(await(session->open(database.settings(), "postgres", {})));
    const auto running = session->run("test_sleep", {30.0});
    const auto waiting = session->run("test_echo", {"x"});
    QThread::msleep(100);
    QElapsedTimer timer;
    timer.start();
    session.reset();
    CHECK(timer.elapsed() < 15000);
    REQUIRE(running.isFinished());
    REQUIRE(waiting.isFinished());
    CHECK(running.result().error().code == ErrorCode::Cancelled);
    CHECK(waiting.result().error().code == ErrorCode::Cancelled);
}

TEST_CASE("A session may be destroyed by one of its own answers", "[session]")
{
    tests::TestDatabase database;
    auto* session = new Session;
    REQUIRE(await(session->open(database.settings(), "postgres", {})));
    QObject receiver;
    bool isGone = false;
    const auto first = session->run("test_echo", {"x"}).then(&receiver, [&](Result<Rows>) {
        delete session;
        isGone = true;
    });
    const auto second = session->run("test_echo", {"y"});
    REQUIRE(waitUntil([&] { return first.isFinished() && second.isFinished(); }));
    CHECK(isGone);
    CHECK(second.resultCount() == 1);
}

TEST_CASE("A closed session runs nothing and ends what ran", "[session]")
{
    Operator op;
    const auto running = op.session.run("test_sleep", {30.0});
    QThread::msleep(100);
    op.session.close();
    CHECK(op.session.linkState() == LinkState::Closed);
    CHECK(await(running).error().code == ErrorCode::Cancelled);
    CHECK(await(op.session.run("test_echo", {"x"})).error().code == ErrorCode::NotSignedIn);
    CHECK(op.session.role().isEmpty());

    REQUIRE(await(op.session.open(op.database.settings(), "postgres", {})));
    CHECK(await(op.session.run("test_echo", {"x"})));
}

TEST_CASE("A wrong secret opens nothing", "[session]")
{
    tests::TestDatabase database;
    const auto person = tests::addPerson(database, "owner", "Rosa", "Quispe");
    Session session;
    CHECK(await(session.open(database.settings(), person.roleName, "wrong")).error().code ==
          ErrorCode::WrongPassword);
    CHECK(session.linkState() == LinkState::Closed);
    CHECK(await(session.open(database.settings(), person.roleName, person.secret)));
    CHECK(session.linkState() == LinkState::Up);
}

TEST_CASE("A bytea travels through a session unchanged", "[session]")
{
    Operator op;
    const QByteArray bytes(3000000, '\xfe');
    const auto back = await(op.session.one("test_bytes", {Parameter::bytes(bytes)},
                                           [](const Row& row) { return row.bytes("content"); }));
    REQUIRE(back);
    CHECK(*back == bytes);
}
