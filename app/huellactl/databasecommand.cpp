// SPDX-License-Identifier: GPL-3.0-or-later
// database create | migrate | check [--dsn DSN]
#include "app/huellactl/commands.h"
#include "app/huellactl/superuser.h"
#include "core/database/clinichouse.h"
#include "core/database/migrator.h"

namespace huella::ctl {

namespace {

using database::Migration;
using database::Migrator;

Exit createDatabase(const QStringList& words)
{
    if (!words.isEmpty())
        return Exit::Misused;
    const auto server = database::PrivateServer(settings::Paths::standard()).start();
    if (!server)
        return explain(server.error());
    const auto applied = database::ensureDatabase(*server, server->database);
    if (!applied)
        return explain(applied.error());
    say(Text::tr("The database is ready (%n step(s) applied).", nullptr, *applied));
    return Exit::Done;
}

Exit migrate(const QStringList& words)
{
    if (!areSuperuserWords(words))
        return Exit::Misused;
    const auto migrations = Migration::inFolder();
    if (!migrations)
        return explain(migrations.error());
    auto link = openSuperuser(words);
    if (!link)
        return explain(link.error());
    const auto applied = Migrator(*link, *migrations).migrate();
    if (!applied)
        return explain(applied.error());
    say(Text::tr("The database is up to date (%n step(s) applied).", nullptr, *applied));
    return Exit::Done;
}

Exit check(const QStringList& words)
{
    if (!areSuperuserWords(words))
        return Exit::Misused;
    const auto migrations = Migration::inFolder();
    if (!migrations)
        return explain(migrations.error());
    auto link = openSuperuser(words);
    if (!link)
        return explain(link.error());
    const auto due = Migrator(*link, *migrations).pending();
    if (!due)
        return explain(due.error());
    if (!due->isEmpty()) {
        complain(Text::tr("The database lacks %n step(s): run huellactl database migrate.", nullptr,
                          int(due->size())));
        return Exit::NeedsMigration;
    }
    const auto violations = brokenRules(*link);
    if (!violations)
        return explain(violations.error());
    for (const QString& violation : *violations)
        complain(violation);
    if (!violations->isEmpty())
        return Exit::Failed;
    say(Text::tr("The database is of this program's version."));
    return Exit::Done;
}

} // namespace

QList<Command> databaseCommands()
{
    return {
        {"database create", Text::tr("makes the clinic's database, if it is missing"),
         createDatabase},
        {"database migrate", Text::tr("brings it to this program's version"), migrate},
        {"database check", Text::tr("compares it with this program's version"), check},
    };
}

} // namespace huella::ctl
