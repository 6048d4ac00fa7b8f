// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/signinlog.h"
#include "app/huellad/failurecounter.h"
#include "app/huellad/options.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::worker;

namespace {

const QString person = "p_" + QString(32, u'a');

QByteArray line(const QString& user, const QString& database = "huella",
                const QString& code = "28P01")
{
    return QStringLiteral("{\"timestamp\":\"2026-11-22 17:32:23.407 UTC\",\"user\":\"%1\","
                          "\"dbname\":\"%2\",\"remote_host\":\"10.0.0.7\",\"state_code\":\"%3\","
                          "\"error_severity\":\"FATAL\",\"message\":\"no\"}\n")
        .arg(user, database, code)
        .toUtf8();
}

void append(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write(text) == text.size());
}

} // namespace

TEST_CASE("A failed sign-in of a person on this database counts, and no other line")
{
    const auto failure = SignInLog::fromLine(line(person), "huella");
    REQUIRE(failure);
    CHECK(failure->roleName == person);
    CHECK(failure->address == "10.0.0.7");
    CHECK_FALSE(SignInLog::fromLine(line("postgres"), "huella"));
    CHECK_FALSE(SignInLog::fromLine(line("p_x'; DROP"), "huella"));
    CHECK_FALSE(SignInLog::fromLine(line(person, "other"), "huella"));
    CHECK_FALSE(SignInLog::fromLine(line(person, "huella", "42501"), "huella"));
    CHECK_FALSE(SignInLog::fromLine("28P01 {not json\n", "huella"));
    CHECK_FALSE(SignInLog::fromLine({}, "huella"));
}

TEST_CASE("The log is read from where it ended when the worker started")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("huella-22.json");
    append(path, line(person));
    SignInLog log(folder.path(), "huella");
    CHECK(log.readNew().isEmpty());

    append(path, line(person) + line("postgres") + line(person));
    CHECK(log.readNew().size() == 2);
    CHECK(log.readNew().isEmpty());

    SECTION("a line that is half written waits for its end")
    {
        const QByteArray text = line(person);
        append(path, text.left(20));
        CHECK(log.readNew().isEmpty());
        append(path, text.mid(20));
        CHECK(log.readNew().size() == 1);
    }
    SECTION("a new day's file is read from its beginning")
    {
        append(folder.filePath("huella-23.json"), line(person));
        CHECK(log.readNew().size() == 1);
    }
    SECTION("a file that was written over is read from its beginning")
    {
        REQUIRE(QFile::resize(path, 0));
        append(path, line(person));
        CHECK(log.readNew().size() == 1);
    }
    SECTION("a folder that is gone is no failure")
    {
        REQUIRE(folder.remove());
        CHECK(log.readNew().isEmpty());
    }
}

TEST_CASE("The fifth failure within five minutes is one too many")
{
    FailureCounter counter;
    QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(counter.count(person, now));
    CHECK_FALSE(counter.count("p_" + QString(32, u'b'), now));

    SECTION("at once")
    {
        CHECK(counter.count(person, now));
        CHECK_FALSE(counter.count(person, now));
    }
    SECTION("but not when the first four are older")
    {
        now = now.addSecs(301);
        CHECK_FALSE(counter.count(person, now));
    }
    SECTION("and old ones are forgotten")
    {
        CHECK(counter.size() == 2);
        counter.forget(now.addSecs(301));
        CHECK(counter.size() == 0);
    }
}

TEST_CASE("The command line says where the clinic's database is")
{
    const auto options = Options::parse({"--host", "/run/o'brien", "--database", "clinic"});
    REQUIRE(options);
    CHECK(options->connectionString() ==
          "host='/run/o\\'brien' port=5432 dbname='clinic' user=huella_worker");
    CHECK(Options::parse({"--host", "db.clinic.pe"})
              ->connectionString()
              .endsWith("sslmode=verify-full"));
    CHECK_FALSE(Options::parse({}));
    CHECK_FALSE(Options::parse({"--host", "/run", "--port", "x"}));
    CHECK_FALSE(Options::parse({"--host", "/run", "word"}));
    CHECK_FALSE(Options::parse({"--hots", "/run"}));
}
