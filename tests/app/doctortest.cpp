// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/testserver.h"

#include <QProcess>

using namespace huella::tests;

namespace {

struct Ended
{
    int code = -1;
    QString said;
};

Ended doctor(const TestDatabase& database)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HUELLA_LANGUAGE", "en");
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("HUELLA_BIN_DIR") + "/huellactl",
                  {"doctor", "--dsn", database.superuserDsn()});
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

TEST_CASE("The doctor finds a migrated database sound, and leaves nothing in it")
{
    const TestDatabase database;
    const auto [code, said] = doctor(database);
    INFO(said.toStdString());
    CHECK(code == 0);
    CHECK(said.contains("An owner does not read others' rows"));
    CHECK(said.contains("Everything held"));
    CHECK(database.value("SELECT count(*)::text FROM clinic.users") == "0");
    CHECK(database.value("SELECT count(*)::text FROM pg_namespace WHERE nspname LIKE '%doctor'") ==
          "0");
}

TEST_CASE("The doctor says which wall is open")
{
    const TestDatabase database;
    SECTION("a policy that lets owners see each other's pets")
    {
        database.run("DROP POLICY select_own ON clinic.patients; CREATE POLICY select_own "
                     "ON clinic.patients FOR SELECT TO huella_owner USING (true)");
        const auto [code, said] = doctor(database);
        INFO(said.toStdString());
        CHECK(code == 1);
        CHECK(said.contains("✗ An owner does not read others' rows"));
        CHECK(said.contains("clinic.patients: 1"));
    }
    SECTION("a right to write past the functions")
    {
        database.run("GRANT UPDATE ON clinic.appointments TO huella_vet");
        const auto [code, said] = doctor(database);
        INFO(said.toStdString());
        CHECK(code == 1);
        CHECK(said.contains("✗ A vet does not write past the functions"));
        CHECK(said.contains("✗ huella_vet has UPDATE on clinic.appointments"));
    }
    SECTION("a catalogue that can be read")
    {
        database.run("GRANT SELECT ON pg_catalog.pg_roles TO PUBLIC");
        const auto [code, said] = doctor(database);
        INFO(said.toStdString());
        CHECK(code == 1);
        CHECK(said.contains("✗ A guest does not read the catalogue"));
    }
}
