// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/migrator.h"

#include "core/database/superuserlink.h"

#include <algorithm>

namespace huella::database {

namespace {

std::unexpected<Error> blaming(const Migration& migration, Error error)
{
    error.detail = migration.name + ": " + error.detail;
    error.field = migration.name;
    return std::unexpected(error);
}

// What the ledger says about one applied file, against what this program knows.
Result<void> compare(const QStringList& applied, const QList<Migration>& known)
{
    const int number = applied.at(0).toInt();
    const auto ours = std::find_if(known.begin(), known.end(),
                                   [number](const Migration& m) { return m.number == number; });
    if (ours == known.end())
        return failure(ErrorCode::SchemaNewer, "unknown migration: " + applied.at(1));
    if (ours->checksum() != applied.at(2))
        return failure(ErrorCode::BadFile, "changed after it was applied: " + ours->name,
                       ours->name);
    return {};
}

} // namespace

Migrator::Migrator(SuperuserLink& link, QList<Migration> migrations)
    : m_link(link), m_migrations(std::move(migrations))
{}

int Migrator::knownVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.last().number;
}

Result<QList<Migration>> Migrator::pending()
{
    const auto hasLedger = m_link.run(SuperuserLink::statement("migrations_exist"));
    if (!hasLedger)
        return std::unexpected(hasLedger.error());
    if (hasLedger->isEmpty())
        return m_migrations;
    const auto applied = m_link.run(SuperuserLink::statement("migrations_applied"));
    if (!applied)
        return std::unexpected(applied.error());
    int last = 0;
    QList<int> numbers;
    for (const QStringList& row : *applied) {
        if (const auto same = compare(row, m_migrations); !same)
            return std::unexpected(same.error());
        last = row.at(0).toInt();
        numbers.append(last);
    }
    QList<Migration> due;
    for (const Migration& migration : m_migrations) {
        if (numbers.contains(migration.number))
            continue;
        if (migration.number < last)
            return failure(ErrorCode::BadFile, "lies before an applied one: " + migration.name,
                           migration.name);
        due.append(migration);
    }
    return due;
}

Result<int> Migrator::migrate()
{
    if (const auto locked = m_link.run(SuperuserLink::statement("migrations_lock")); !locked)
        return std::unexpected(locked.error());
    const auto done = migrateLocked();
    const auto unlocked = m_link.run(SuperuserLink::statement("migrations_unlock"));
    if (done && !unlocked)
        return std::unexpected(unlocked.error());
    return done;
}

Result<int> Migrator::migrateLocked()
{
    const auto due = pending();
    if (!due)
        return std::unexpected(due.error());
    if (due->isEmpty())
        return 0;
    if (const auto made = m_link.runScript(SuperuserLink::statement("migrations_begin")); !made)
        return std::unexpected(made.error());
    for (const Migration& migration : *due)
        if (const auto applied = apply(migration); !applied)
            return blaming(migration, applied.error());
    return int(due->size());
}

Result<void> Migrator::apply(const Migration& migration)
{
    if (const auto begun = m_link.runScript("BEGIN"); !begun)
        return begun;
    auto applied = applyInTransaction(migration);
    if (applied)
        return m_link.runScript("COMMIT");
    // The first error is the one to tell; after a lost link the server rolls back by itself.
    static_cast<void>(m_link.runScript("ROLLBACK"));
    return applied;
}

Result<void> Migrator::applyInTransaction(const Migration& migration)
{
    const auto before = transactionNumber();
    if (!before)
        return std::unexpected(before.error());
    if (const auto run = m_link.runScript(migration.sql); !run)
        return run;
    if (const auto reset = m_link.runScript("RESET ROLE"); !reset)
        return reset;
    const auto after = transactionNumber();
    if (!after)
        return std::unexpected(after.error());
    if (*before != *after)
        return failure(ErrorCode::BadFile, "a migration may not commit by itself");
    const auto recorded =
        m_link.run(SuperuserLink::statement("migrations_record"),
                   {QString::number(migration.number), migration.name, migration.checksum()});
    if (!recorded)
        return std::unexpected(recorded.error());
    return {};
}

Result<QString> Migrator::transactionNumber()
{
    const auto answer = m_link.run(SuperuserLink::statement("migrations_transaction"));
    if (!answer)
        return std::unexpected(answer.error());
    return answer->first().first();
}

} // namespace huella::database
