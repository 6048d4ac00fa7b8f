// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include "tests/support/orthrow.h"

#include "core/database/migration.h"
#include "core/database/migrator.h"
#include "core/database/serverlock.h"
#include "core/database/superuserlink.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUuid>

#include <stdexcept>

namespace huella::tests {

using namespace database;
using namespace std::chrono_literals;

namespace {

[[noreturn]] void fail(const QString& text)
{
    throw std::runtime_error(text.toStdString());
}

QString buildFolder()
{
    return qEnvironmentVariable("HUELLA_BIN_DIR", HUELLA_TEST_BIN_DIR);
}

ServerOptions options()
{
    ServerOptions options;
    options.database = "all";
    options.settings = {"fsync = off", "full_page_writes = off", "synchronous_commit = off",
                        "shared_buffers = 64MB"};
    return options;
}

ServerInfo on(ServerInfo server, const QString& database)
{
    server.database = database;
    return server;
}

QByteArray withName(const SuperuserLink& link, const char* sql, const QString& name)
{
    return QByteArray(sql).replace("%1", link.quotedName(name));
}

// Another name whenever a migration changes, so that nobody tests against yesterday's.
QString templateName()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration& migration : orThrow(Migration::inFolder()))
        hash.addData(migration.sql);
    return "huella_template_" + QString::fromLatin1(hash.result().toHex().left(12));
}

void makeTemplate(SuperuserLink& link, const ServerInfo& server, const QString& name)
{
    const QString draft = name + "_draft"; // renamed when whole
    orThrow(link.runScript(withName(link, "DROP DATABASE IF EXISTS %1 WITH (FORCE)", draft)));
    orThrow(link.runScript(QByteArray(SuperuserLink::statement("create_database"))
                               .replace(":database", link.quotedName(draft))));
    {
        auto inside = orThrow(SuperuserLink::open(on(server, draft).superuserDsn()));
        orThrow(Migrator(inside, orThrow(Migration::inFolder())).migrate());
    }
    orThrow(link.runScript(QByteArray("ALTER DATABASE %1 RENAME TO %2")
                               .replace("%1", link.quotedName(draft))
                               .replace("%2", link.quotedName(name))));
}

void copyDatabase(SuperuserLink& link, const QString& from, const QString& to)
{
    orThrow(link.runScript(QByteArray("CREATE DATABASE %1 TEMPLATE %2")
                               .replace("%1", link.quotedName(to))
                               .replace("%2", link.quotedName(from))));
    if (from == "template0")
        return;
    // CREATE DATABASE copies neither the rights on the database nor its limits and settings.
    orThrow(link.run("UPDATE pg_catalog.pg_database d SET datacl = s.datacl, "
                     "datconnlimit = s.datconnlimit FROM pg_catalog.pg_database s "
                     "WHERE d.datname = $1::name AND s.datname = $2::name",
                     {to, from}));
    orThrow(link.run("INSERT INTO pg_catalog.pg_db_role_setting (setdatabase, setrole, setconfig) "
                     "SELECT d.oid, r.setrole, r.setconfig FROM pg_catalog.pg_db_role_setting r "
                     "JOIN pg_catalog.pg_database s ON s.oid = r.setdatabase, "
                     "pg_catalog.pg_database d "
                     "WHERE d.datname = $1::name AND s.datname = $2::name",
                     {to, from}));
}

} // namespace

settings::Paths TestServer::paths()
{
    const auto hash = QCryptographicHash::hash(buildFolder().toUtf8(), QCryptographicHash::Sha256);
    return settings::Paths("/tmp/huella-test-" + QString::fromLatin1(hash.toHex().left(10)));
}

ServerInfo TestServer::start()
{
    return orThrow(PrivateServer(paths(), options()).start());
}

void TestServer::stop()
{
    orThrow(PrivateServer(paths(), options()).stop());
    QDir(paths().home()).removeRecursively();
}

QString TestServer::migratedTemplate(const ServerInfo& server)
{
    const QString name = templateName();
    const auto lock = orThrow(ServerLock::take(paths().home() + "/template.lock", 120s));
    auto link = orThrow(SuperuserLink::open(on(server, "postgres").superuserDsn()));
    const auto found = orThrow(link.run(SuperuserLink::statement("database_exists"), {name}));
    if (found.isEmpty())
        makeTemplate(link, server, name);
    return name;
}

TestDatabase::TestDatabase(const QString& name, Content content) : m_server(TestServer::start())
{
    const QString source =
        content == Content::Migrated ? TestServer::migratedTemplate(m_server) : "template0";
    const QString own =
        name.isEmpty() ? "t_" + QUuid::createUuid().toString(QUuid::Id128).left(16) : name;
    auto link = orThrow(SuperuserLink::open(on(m_server, "postgres").superuserDsn()));
    orThrow(link.runScript(withName(link, "DROP DATABASE IF EXISTS %1 WITH (FORCE)", own)));
    copyDatabase(link, source, own);
    m_server.database = own;
}

TestDatabase::~TestDatabase()
{
    if (m_isKept)
        return;
    auto link = SuperuserLink::open(on(m_server, "postgres").superuserDsn());
    if (link)
        static_cast<void>(link->runScript(
            withName(*link, "DROP DATABASE IF EXISTS %1 WITH (FORCE)", m_server.database)));
}

ConnectionSettings TestDatabase::settings() const
{
    ConnectionSettings settings;
    settings.host = m_server.socketFolder;
    settings.database = m_server.database;
    return settings;
}

void TestDatabase::run(const QString& sql) const
{
    auto link = orThrow(SuperuserLink::open(superuserDsn()));
    orThrow(link.runScript(sql.toUtf8()));
}

QString TestDatabase::value(const QString& sql, const QStringList& values) const
{
    auto link = orThrow(SuperuserLink::open(superuserDsn()));
    const auto rows = orThrow(link.run(sql.toUtf8(), values));
    if (rows.isEmpty())
        fail("no row: " + sql);
    return rows.first().first();
}

} // namespace huella::tests
