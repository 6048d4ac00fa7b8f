// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/migrator.h"

#include "core/database/superuserlink.h"
#include "tests/support/catch.h"
#include "tests/support/testserver.h"

#include <QTemporaryDir>

#include <thread>

using namespace huella;
using namespace huella::database;
using namespace huella::tests;

namespace {

const Migration first{1, "0001_first.sql", "CREATE TABLE public.a (n int);"};
const Migration second{2, "0002_second.sql", "INSERT INTO public.a VALUES (1);"};

Result<int> migrate(const TestDatabase& database, const QList<Migration>& migrations)
{
    auto link = SuperuserLink::open(database.superuserDsn());
    if (!link)
        return std::unexpected(link.error());
    return Migrator(*link, migrations).migrate();
}

QString ledger(const TestDatabase& database)
{
    return database.value("SELECT coalesce(string_agg(name, ' ' ORDER BY version), '') "
                          "FROM clinic_private.migrations");
}

} // namespace

TEST_CASE("Migrations are applied once, in order, with their checksums")
{
    const TestDatabase database({}, Content::Nothing);
    CHECK(migrate(database, {first, second}) == 2);
    CHECK(migrate(database, {first, second}) == 0);
    CHECK(ledger(database) == "0001_first.sql 0002_second.sql");
    CHECK(database.value("SELECT checksum FROM clinic_private.migrations WHERE version = 1") ==
          first.checksum());
    CHECK(database.value("SELECT count(*) FROM public.a") == "1");
}

TEST_CASE("A body between $$ with semicolons is one statement")
{
    const TestDatabase database({}, Content::Nothing);
    const Migration body{1, "0001_body.sql",
                         "CREATE FUNCTION public.f() RETURNS int LANGUAGE plpgsql AS $$\n"
                         "DECLARE n int := 1; -- a remark; with a semicolon\n"
                         "BEGIN n := n + 41; RETURN n; END; $$;\n"
                         "DO $do$ BEGIN PERFORM ';'; END $do$;"};
    REQUIRE(migrate(database, {body}) == 1);
    CHECK(database.value("SELECT public.f()") == "42");
}

TEST_CASE("A migration that fails half-way leaves nothing behind and names itself")
{
    const TestDatabase database({}, Content::Nothing);
    const Migration broken{2, "0002_broken.sql", "CREATE TABLE public.b (n int); SELECT 1/0;"};
    const auto answer = migrate(database, {first, broken});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().field == "0002_broken.sql");
    CHECK(ledger(database) == "0001_first.sql");
    CHECK(database.value("SELECT to_regclass('public.b') IS NULL") == "t");
    CHECK(migrate(database, {first, second}) == 1);
}

TEST_CASE("A migration that changed after it was applied is refused")
{
    const TestDatabase database({}, Content::Nothing);
    REQUIRE(migrate(database, {first}) == 1);
    const Migration changed{1, first.name, first.sql + "\n-- edited"};
    const auto answer = migrate(database, {changed, second});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::BadFile);
    CHECK(answer.error().field == first.name);
    CHECK(ledger(database) == "0001_first.sql");
}

TEST_CASE("A database that is newer than the program is left alone")
{
    const TestDatabase database({}, Content::Nothing);
    REQUIRE(migrate(database, {first, second}) == 2);
    const auto answer = migrate(database, {first});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::SchemaNewer);
    CHECK(ledger(database) == "0001_first.sql 0002_second.sql");
}

TEST_CASE("A migration that comes late, before an applied one, is refused")
{
    const TestDatabase database({}, Content::Nothing);
    const Migration third{3, "0003_third.sql", "SELECT 1"};
    REQUIRE(migrate(database, {first, third}) == 2);
    CHECK(migrate(database, {first, second, third}).error().code == ErrorCode::BadFile);
}

TEST_CASE("A migration that commits by itself is refused")
{
    const TestDatabase database({}, Content::Nothing);
    const Migration commits{1, "0001_commits.sql", "SELECT 1; COMMIT; BEGIN;"};
    CHECK(migrate(database, {commits}).error().code == ErrorCode::BadFile);
    CHECK(ledger(database).isEmpty());
}

TEST_CASE("A role that a migration takes on does not reach the ledger")
{
    const TestDatabase database({}, Content::Nothing);
    const Migration role{1, "0001_role.sql",
                         "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = "
                         "'migrator_test') THEN CREATE ROLE migrator_test; END IF; END $$; "
                         "SET LOCAL ROLE migrator_test;"};
    CHECK(migrate(database, {role, {2, "0002_schema.sql", "CREATE SCHEMA s"}}) == 2);
    CHECK(database.value("SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 's'") ==
          "postgres");
}

TEST_CASE("Two migrators at once apply each migration once")
{
    const TestDatabase database({}, Content::Nothing);
    const Migration slow{1, "0001_slow.sql", "CREATE TABLE public.a (n int); SELECT pg_sleep(0.2)"};
    Result<int> answers[2];
    std::thread one([&] { answers[0] = migrate(database, {slow, second}); });
    std::thread two([&] { answers[1] = migrate(database, {slow, second}); });
    one.join();
    two.join();
    REQUIRE(answers[0]);
    REQUIRE(answers[1]);
    CHECK(*answers[0] + *answers[1] == 2);
    CHECK(database.value("SELECT count(*) FROM public.a") == "1");
}

TEST_CASE("A folder with a badly named or doubled migration is refused")
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QString& name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("SELECT 1") > 0;
    };
    REQUIRE(put("0002_b.sql"));
    REQUIRE(put("0001_a.sql"));
    const auto read = Migration::inFolder(folder.path());
    REQUIRE(read);
    CHECK(read->first().name == "0001_a.sql");
    REQUIRE(put("0002_c.sql"));
    CHECK(Migration::inFolder(folder.path()).error().code == ErrorCode::BadFile);
}

TEST_CASE("This program's own migrations make a database that knows its version")
{
    const TestDatabase database;
    const auto migrations = Migration::inFolder();
    REQUIRE(migrations);
    REQUIRE_FALSE(migrations->isEmpty());
    CHECK(database.value("SELECT clinic.schema_version()") ==
          QString::number(migrations->last().number));
}
