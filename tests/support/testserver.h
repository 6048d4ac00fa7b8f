// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connectionsettings.h"
#include "core/database/privateserver.h"

#include <QString>

namespace huella::tests {

/// The one private PostgreSQL that all tests of one build folder share, in a folder of its own in
/// /tmp. ctest starts it before the first test that names SERVER in huella_test() and stops it
/// after the last; a test run by hand starts it too (`bin/huella_testserver stop` ends it).
/// It answers for any database, and skips the disk's flush: a power cut may cost it everything.
class TestServer
{
public:
    /// Throws std::runtime_error with what went wrong.
    [[nodiscard]] static database::ServerInfo start();
    /// Stops it and removes its folder.
    static void stop();
    [[nodiscard]] static settings::Paths paths();
    /// The name of the template with this program's migrations, made when it is missing.
    [[nodiscard]] static QString migratedTemplate(const database::ServerInfo& server);
};

enum class Content {
    Migrated, ///< what the program's migrations put in
    Nothing,  ///< not even a schema
};

/// A database of one's own, dropped at the end.
/// PostgreSQL's roles belong to all databases of the server: give yours names that are yours.
class TestDatabase
{
public:
    /// With a name made up, or yours. One that is there already is replaced.
    explicit TestDatabase(const QString& name = {}, Content content = Content::Migrated);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] QString name() const { return m_server.database; }
    [[nodiscard]] QString socketFolder() const { return m_server.socketFolder; }
    /// One libpq connection string of the superuser on this database.
    [[nodiscard]] QString superuserDsn() const { return m_server.superuserDsn(); }
    /// What a workstation's guest connects with.
    [[nodiscard]] database::ConnectionSettings settings() const;

    /// Runs one or several statements as the superuser; throws when they fail.
    void run(const QString& sql) const;
    /// The first value of the first row, as the superuser; throws when there is none.
    [[nodiscard]] QString value(const QString& sql, const QStringList& values = {}) const;

    /// Leaves the database there when this object goes (for programs that run later).
    void keep() { m_isKept = true; }

private:
    database::ServerInfo m_server;
    bool m_isKept = false;
};

} // namespace huella::tests
