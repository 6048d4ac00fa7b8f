// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, beside a real server.
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

using namespace huella::tests;

namespace {

class Huellad
{
public:
    explicit Huellad(const TestDatabase& database, const QStringList& more = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HUELLA_HOME", "/nonexistent"); // no sign: the database decides alone
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellad",
                        QStringList{"--host", database.socketFolder(), "--database",
                                    database.name(), "--log-dir", TestServer::paths().logFolder(),
                                    "--pool-decoys", "16", "--pool-free", "4"} +
                            more);
        REQUIRE(m_process.waitForStarted());
    }
    ~Huellad()
    {
        m_process.terminate();
        m_process.waitForFinished(10000);
    }

    bool hasSaid(const QByteArray& text, int seconds = 20)
    {
        const QDeadlineTimer deadline(seconds * 1000);
        while (!m_said.contains(text) && !deadline.hasExpired()) {
            m_process.waitForReadyRead(100);
            m_said += m_process.readAll();
        }
        UNSCOPED_INFO(m_said.toStdString());
        return m_said.contains(text);
    }
    QProcess& process() { return m_process; }
    const QByteArray& said() const { return m_said; }

private:
    QProcess m_process;
    QByteArray m_said;
};

bool becomes(const TestDatabase& database, const QString& sql, const QString& wanted,
             int seconds = 20)
{
    const QDeadlineTimer deadline(seconds * 1000);
    QString value;
    while (!deadline.hasExpired()) {
        value = database.value(sql);
        if (value == wanted)
            return true;
        QThread::msleep(50);
    }
    UNSCOPED_INFO(value.toStdString());
    return false;
}

int exitCodeOfSignIn(const TestDatabase& database, const QString& role, const QString& secret)
{
    QProcess psql;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PGPASSWORD", secret);
    psql.setProcessEnvironment(environment);
    psql.start("psql", {"-XqAt", "-d",
                        QStringLiteral("host=%1 dbname=%2 user=%3")
                            .arg(database.socketFolder(), database.name(), role),
                        "-c", "SELECT 1"});
    psql.waitForFinished();
    return psql.exitCode();
}

const QString registrationSql = QStringLiteral(
    "INSERT INTO clinic_private.registrations (id, role_name, username, email, first_name, "
    "last_name, verifier) SELECT gen_random_uuid(), role_name, '%1', '%1@x.pe', 'Nueva', 'Dueña', "
    "'SCRAM-SHA-256$4096:AAAAAAAAAAAAAAAAAAAAAA==$' || repeat('A', 43) || '=:' || repeat('A', 43) "
    "|| '=' FROM clinic_private.role_pool WHERE kind = 'free' LIMIT 1");

const QString done =
    QStringLiteral("SELECT count(*)::text FROM clinic.users WHERE username = '%1'");

} // namespace

TEST_CASE("huellad fills the pool, makes queued accounts and ends at SIGTERM")
{
    TestDatabase database;
    Huellad worker(database);
    REQUIRE(worker.hasSaid("at work"));
    CHECK(becomes(database, "SELECT count(*)::text FROM clinic_private.role_pool", "20"));
    database.run(registrationSql.arg("primera"));
    CHECK(becomes(database, done.arg("primera"), "1"));
    CHECK(becomes(database,
                  "SELECT (seen_at > now() - interval '10 s')::text "
                  "FROM clinic_private.worker_signs",
                  "true"));
    worker.process().terminate();
    REQUIRE(worker.process().waitForFinished(5000));
    CHECK(worker.process().exitStatus() == QProcess::NormalExit);
    CHECK(worker.process().exitCode() == 0);
}

TEST_CASE("Of two huellads one works, and the other takes over when it is killed")
{
    TestDatabase database;
    Huellad first(database);
    REQUIRE(first.hasSaid("at work"));
    Huellad second(database);
    REQUIRE(second.hasSaid("another huellad works"));
    REQUIRE(becomes(database,
                    "SELECT (count(*) > 0)::text FROM clinic_private.role_pool "
                    "WHERE kind = 'free'",
                    "true"));
    ::kill(pid_t(first.process().processId()), SIGKILL);
    database.run(registrationSql.arg("segunda"));
    CHECK(second.hasSaid("at work"));
    CHECK(becomes(database, done.arg("segunda"), "1"));
}

TEST_CASE("huellad comes back by itself when its connection was cut")
{
    TestDatabase database;
    Huellad worker(database);
    REQUIRE(worker.hasSaid("at work"));
    REQUIRE(becomes(database, "SELECT count(*)::text FROM clinic_private.role_pool", "20"));
    static_cast<void>(
        database.value("SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity "
                       "WHERE usename = 'huella_worker' AND datname = current_database()"));
    CHECK(worker.hasSaid("no connection"));
    database.run(registrationSql.arg("tercera"));
    CHECK(becomes(database, done.arg("tercera"), "1"));
}

TEST_CASE("The fifth failed sign-in locks a person for a while, and huellad opens the door again")
{
    TestDatabase database;
    const TestPerson person = addPerson(database, "owner", "Ana", "Quispe");
    Huellad worker(database);
    REQUIRE(worker.hasSaid("at work"));
    CHECK(exitCodeOfSignIn(database, person.roleName, person.secret) == 0);
    for (int i = 0; i < 5; ++i)
        CHECK(exitCodeOfSignIn(database, person.roleName, "wrong") != 0);
    CHECK(worker.hasSaid("locked " + person.roleName.toUtf8()));
    CHECK(exitCodeOfSignIn(database, person.roleName, person.secret) != 0);
    CHECK_FALSE(worker.said().contains("SCRAM"));

    database.run("UPDATE clinic_private.role_locks SET locked_until = clock_timestamp()");
    CHECK(becomes(database, "SELECT count(*)::text FROM clinic_private.role_locks WHERE is_locked",
                  "0"));
    CHECK(exitCodeOfSignIn(database, person.roleName, person.secret) == 0);
}
