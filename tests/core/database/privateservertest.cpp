// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/postmaster.h"
#include "core/database/superuserlink.h"
#include "tests/support/catch.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <csignal>
#include <thread>

using namespace huella;
using namespace huella::database;
using namespace huella::tests;

namespace {

QString setting(const ServerInfo& server, const QByteArray& name)
{
    return valueOn(server, "SELECT current_setting('" + name + "')");
}

void keepARow(const ServerInfo& server)
{
    runOn(server, "CREATE TABLE public.kept (n int); INSERT INTO public.kept VALUES (7)");
}

QString keptRow(const ServerInfo& server)
{
    return valueOn(server, "SELECT n FROM public.kept");
}

} // namespace

TEST_CASE("A first start makes a server that is safe by its settings")
{
    const TemporaryHome home;
    const auto server = home.started();
    CHECK(server.wasStarted);
    CHECK(setting(server, "listen_addresses").isEmpty());
    CHECK(setting(server, "data_checksums") == "on");
    CHECK(setting(server, "fsync") == "on");
    CHECK(setting(server, "full_page_writes") == "on");
    CHECK(setting(server, "server_encoding") == "UTF8");
    CHECK(setting(server, "log_min_error_statement") == "panic");
    CHECK(setting(server, "log_statement") == "none");
    CHECK(setting(server, "password_encryption") == "scram-sha-256");
    CHECK(setting(server, "temp_file_limit") == "512MB");
    CHECK(setting(server, "authentication_timeout") == "5s");
    CHECK((QFileInfo(home.dataFolder()).permissions() &
           (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)) == 0);
}

TEST_CASE("The server's logs are closed to others and have a JSON twin")
{
    const TemporaryHome home;
    const auto server = home.started();
    runOn(server, "DO $$ BEGIN RAISE WARNING 'hola'; END $$");
    const auto logs = QDir(home.paths().logFolder()).entryInfoList({"huella-*.json"});
    REQUIRE(logs.size() == 1);
    CHECK((logs.first().permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("A guest comes in without a password, and only into the clinic's database")
{
    const TemporaryHome home;
    const auto server = home.started();
    runOn(server, "CREATE ROLE huella_guest LOGIN");
    runOn(server, "CREATE ROLE somebody LOGIN PASSWORD 'x'");
    runOn(server, "CREATE DATABASE huella");
    const QString at = "host=" + server.socketFolder + " connect_timeout=2 ";
    CHECK(SuperuserLink::open(at + "user=huella_guest dbname=huella"));
    CHECK_FALSE(SuperuserLink::open(at + "user=huella_guest dbname=postgres"));
    CHECK_FALSE(SuperuserLink::open(at + "user=huella_guest dbname=template1"));
    CHECK_FALSE(SuperuserLink::open(at + "user=somebody dbname=huella"));
    CHECK(SuperuserLink::open(at + "user=somebody password=x dbname=huella"));
}

TEST_CASE("A running server is found again and not started twice")
{
    const TemporaryHome home;
    const auto server = home.started();
    const auto again = home.started();
    CHECK_FALSE(again.wasStarted);
    CHECK(again.pid == server.pid);
    const auto status = home.server().status();
    REQUIRE(status);
    CHECK(status->pid == server.pid);
}

TEST_CASE("Programs that start at once share one server")
{
    const TemporaryHome home;
    std::array<Result<ServerInfo>, 4> answers;
    std::vector<std::thread> starters;
    for (auto& answer : answers)
        starters.emplace_back([&home, &answer] { answer = home.server().start(); });
    for (auto& starter : starters)
        starter.join();
    int started = 0;
    for (const auto& answer : answers) {
        REQUIRE(answer);
        CHECK(answer->pid == answers.front()->pid);
        started += answer->wasStarted ? 1 : 0;
    }
    CHECK(started == 1);
}

TEST_CASE("A killed server comes back at once with what was committed")
{
    const TemporaryHome home;
    const auto server = home.started();
    keepARow(server);
    REQUIRE(::kill(pid_t(server.pid), SIGKILL) == 0);
    const auto again = home.started();
    CHECK(again.wasStarted);
    CHECK(again.pid != server.pid);
    CHECK(keptRow(again) == "7");
}

TEST_CASE("A stopped server leaves no process and comes back with its data")
{
    const TemporaryHome home;
    const auto server = home.started();
    keepARow(server);
    home.stop();
    CHECK_FALSE(Postmaster::isAlive(server.pid));
    CHECK_FALSE(home.server().status());
    home.stop(); // nothing to stop is no error
    CHECK(keptRow(home.started()) == "7");
}

TEST_CASE("A cluster whose making was cut short is made anew")
{
    const TemporaryHome home;
    REQUIRE(QDir().mkpath(home.dataFolder() + ".new/base"));
    QFile rest(home.dataFolder() + ".new/PG_VERSION");
    REQUIRE(rest.open(QIODevice::WriteOnly));
    CHECK(home.started().wasStarted);
    CHECK_FALSE(QFileInfo::exists(home.dataFolder() + ".new"));
}
