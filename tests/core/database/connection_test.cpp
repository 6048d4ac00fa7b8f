// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connection.h"

#include "core/database/sqlstate.h"
#include "tests/support/catch.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <thread>

using namespace huella;
using namespace huella::database;

namespace {

struct Opened
{
    Opened() { REQUIRE(connection.open(database.superuserDsn())); }

    tests::TestDatabase database;
    Connection connection;
};

ErrorCode raised(Connection& connection, const char* state)
{
    const QString script =
        QStringLiteral("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '%1', MESSAGE = 'too_long', "
                       "COLUMN = 'name'; END $$")
            .arg(QLatin1String(state));
    return connection.executeScript(script.toUtf8()).error().code;
}

} // namespace

TEST_CASE("Bytes come back as they went, in binary", "[connection]")
{
    Opened server;
    QByteArray bytes;
    for (int i = 0; i < 300000; ++i)
        bytes += char(i * 7 % 256);
    const auto rows = server.connection.run("test_bytes", {Parameter::bytes(bytes)});
    REQUIRE(rows);
    CHECK(rows->first().bytes("content") == bytes);
    // In text format too, where the statement returns more than bytes.
    const auto both = server.connection.execute("SELECT $1::bytea AS content, 1 AS number",
                                                {Parameter::bytes(bytes)});
    CHECK(both->first().bytes("content") == bytes);
    CHECK(server.connection.run("test_bytes", {Parameter::bytes({})})
              ->first()
              .bytes("content")
              .isEmpty());
}

TEST_CASE("A value never becomes part of a statement", "[connection]")
{
    Opened server;
    const QString nasty = QString::fromUtf8("'; DROP TABLE clinic.users; -- $1 \\ ñ");
    CHECK(server.connection.run("test_echo", {nasty})->first().text("answer") == nasty);
    CHECK(server.database.value("SELECT count(*)::text FROM clinic.users") == "0");
}

TEST_CASE("A statement that takes too long is ended and leaves the connection usable",
          "[connection]")
{
    Opened server;
    server.connection.setTimeLimit(300);
    QElapsedTimer timer;
    timer.start();
    CHECK(server.connection.run("test_sleep", {30.0}).error().code == ErrorCode::TimedOut);
    CHECK(timer.elapsed() < 15000);
    CHECK(server.connection.run("test_echo", {"here"})->first().text("answer") == "here");
}

TEST_CASE("A server that says nothing costs no more than the time limit", "[connection]")
{
    QTcpServer mute; // accepts in the kernel, never answers
    REQUIRE(mute.listen(QHostAddress::LocalHost));
    ConnectionSettings settings;
    settings.host = "127.0.0.1";
    settings.port = mute.serverPort();
    settings.sslMode = "disable";
    settings.connectTimeoutSeconds = 1;
    QElapsedTimer timer;
    timer.start();
    Connection connection;
    CHECK(connection.open(settings, "somebody", "x").error().code == ErrorCode::ServerUnavailable);
    CHECK(timer.elapsed() < 15000);

    settings.port = 1; // nobody there
    CHECK(connection.open(settings, "somebody", "x").error().code == ErrorCode::ServerUnavailable);
}

TEST_CASE("A wait for a connection ends when it is no longer wanted", "[connection]")
{
    QTcpServer mute;
    REQUIRE(mute.listen(QHostAddress::LocalHost));
    ConnectionSettings settings;
    settings.host = "127.0.0.1";
    settings.port = mute.serverPort();
    settings.sslMode = "disable";
    settings.connectTimeoutSeconds = 30;
    Connection connection;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        connection.interruption().request(Interruption::Wish::Abort);
    });
    CHECK(connection.open(settings, "somebody", "x").error().code == ErrorCode::Cancelled);
    other.join();
}

TEST_CASE("Every SQLSTATE of ours has its own code", "[connection]")
{
    Opened server;
    QList<ErrorCode> codes;
    for (int number = 1; number <= 19; ++number)
        codes.append(raised(server.connection,
                            QStringLiteral("HU%1").arg(number, 3, 10, QChar(u'0')).toLatin1()));
    CHECK(codes == QList{ErrorCode::NotSignedIn, ErrorCode::NotAllowed, ErrorCode::NotFound,
                         ErrorCode::SlotTaken, ErrorCode::WrongState, ErrorCode::AlreadyExists,
                         ErrorCode::InvalidValue, ErrorCode::TooLate, ErrorCode::OutsideHours,
                         ErrorCode::ChangedMeanwhile, ErrorCode::LimitReached,
                         ErrorCode::SecondFactorDue, ErrorCode::SignedReadOnly,
                         ErrorCode::NotConfirmed, ErrorCode::AlreadyOnBoard, ErrorCode::AlreadyPaid,
                         ErrorCode::WrongAmount, ErrorCode::SlotInPast, ErrorCode::OutcomeUnknown});
    CHECK(raised(server.connection, "42501") == ErrorCode::NotAllowed);
    CHECK(raised(server.connection, "23505") == ErrorCode::Internal);
    CHECK(raised(server.connection, "57014") == ErrorCode::TimedOut);
    CHECK(errorCodeOf("08006") == ErrorCode::LinkLost);
    CHECK(errorCodeOf("57P03") == ErrorCode::ServerUnavailable);
    CHECK(errorCodeOf("53300") == ErrorCode::ServerUnavailable);
}

TEST_CASE("An error names the field and the rule, and quotes nobody's data", "[connection]")
{
    Opened server;
    const auto ours = server.connection.executeScript(
        "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'too_long', "
        "COLUMN = 'name'; END $$");
    CHECK(ours.error() == Error{ErrorCode::InvalidValue, "too_long", "name"});

    const auto quoted = server.connection.execute("SELECT $1::uuid", {"clinical secret"});
    CHECK(quoted.error().code == ErrorCode::Internal);
    CHECK(quoted.error().detail.contains("22P02"));
    CHECK_FALSE(quoted.error().detail.contains("clinical secret"));
}

TEST_CASE("A statement that was never written is a defect, not a crash", "[connection]")
{
    Opened server;
    CHECK(server.connection.run("no_such_query").error().code == ErrorCode::Internal);
}

TEST_CASE("A transaction that was not committed never happened", "[connection]")
{
    Opened server;
    REQUIRE(server.connection.executeScript("CREATE TABLE public.notes (body text)"));
    {
        Transaction transaction(server.connection);
        REQUIRE(transaction.begin());
        REQUIRE(server.connection.execute("INSERT INTO public.notes VALUES ('lost')"));
    }
    {
        Transaction transaction(server.connection);
        REQUIRE(transaction.begin());
        REQUIRE(server.connection.execute("INSERT INTO public.notes VALUES ('kept')"));
        REQUIRE(transaction.commit());
    }
    CHECK(server.database.value("SELECT string_agg(body, ',') FROM public.notes") == "kept");
}

TEST_CASE("A script runs several statements, bodies with semicolons among them", "[connection]")
{
    Opened server;
    const auto last = server.connection.executeScript(
        "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS $$ SELECT 1; SELECT 2; $$;"
        "SELECT public.f() AS n;");
    REQUIRE(last);
    CHECK(last->first().integer("n") == 2);
}

TEST_CASE("A role that does not exist is refused like a wrong password", "[connection]")
{
    const tests::TestDatabase database;
    Connection connection;
    const auto nobody = connection.open(database.settings(), "p_nobody", "wrong");
    CHECK(nobody.error().code == ErrorCode::WrongPassword);
    CHECK_FALSE(nobody.error().detail.contains("wrong"));
}
