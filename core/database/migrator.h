// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/migration.h"

namespace huella::database {

class SuperuserLink;

/// Brings a database to this program's version. Each file is one transaction that also writes its
/// line, with the checksum, into clinic_private.migrations: after a crash a file is either wholly
/// there or not at all. Two migrators at once wait for each other.
///
/// Errors: SchemaNewer when the database knows files that this program does not (nothing is
/// touched); BadFile when an applied file has changed since, lies before an applied one, or
/// commits by itself, with its name in Error::field; otherwise PostgreSQL's own, likewise.
class Migrator
{
public:
    Migrator(SuperuserLink& link, QList<Migration> migrations);

    /// The files that are due, without touching anything.
    [[nodiscard]] Result<QList<Migration>> pending();
    /// Applies them. The answer is how many there were.
    [[nodiscard]] Result<int> migrate();
    /// The number of the last file this program knows; 0 when there is none.
    [[nodiscard]] int knownVersion() const;

private:
    [[nodiscard]] Result<int> migrateLocked();
    [[nodiscard]] Result<void> apply(const Migration& migration);
    [[nodiscard]] Result<void> applyInTransaction(const Migration& migration);
    [[nodiscard]] Result<QString> transactionNumber();

    SuperuserLink& m_link;
    QList<Migration> m_migrations;
};

} // namespace huella::database
