// SPDX-License-Identifier: GPL-3.0-or-later
// doctor [--dsn DSN]: the proof of isolation on this very database. Nothing of it stays.
#include "app/huellactl/commands.h"
#include "app/huellactl/superuser.h"

#include <algorithm>

namespace huella::ctl {

namespace {

using database::SuperuserLink;

QString actorText(const QString& actor)
{
    if (actor == "owner")
        return Text::tr("An owner");
    if (actor == "victim")
        return Text::tr("Another owner");
    if (actor == "borrowed")
        return Text::tr("Somebody with an owner's ticket");
    if (actor == "reception")
        return Text::tr("The front desk");
    if (actor == "vet")
        return Text::tr("A vet");
    if (actor == "admin")
        return Text::tr("The admin");
    if (actor == "guest")
        return Text::tr("A guest");
    if (actor == "screen")
        return Text::tr("The public screen");
    if (actor == "inactive")
        return Text::tr("Somebody shut out");
    return Text::tr("Somebody before the second factor");
}

QString kindText(const QString& kind)
{
    if (kind == "control")
        return Text::tr("reads what is his own");
    if (kind == "foreign")
        return Text::tr("does not read others' rows");
    if (kind == "secrets")
        return Text::tr("does not read secrets");
    if (kind == "catalogue")
        return Text::tr("does not read the catalogue");
    if (kind == "power")
        return Text::tr("gains no further power");
    return Text::tr("does not write past the functions");
}

Result<QList<QStringList>> attempt(SuperuserLink& link)
{
    if (const auto begun = link.runScript("BEGIN"); !begun)
        return std::unexpected(begun.error());
    if (const auto done = link.runScript(SuperuserLink::statement("doctor_attempts")); !done)
        return std::unexpected(done.error());
    const auto results = link.run(SuperuserLink::statement("doctor_results"));
    if (const auto undone = link.runScript("ROLLBACK"); !undone)
        return std::unexpected(undone.error());
    return results;
}

// One line of the results: kind, actor, tried, held, what did not hold.
bool report(const QStringList& line)
{
    const bool held = line.at(2) == line.at(3);
    say(QStringLiteral("%1 %2 %3 (%4/%5)")
            .arg(held ? "✓" : "✗", actorText(line.at(1)), kindText(line.at(0)), line.at(3),
                 line.at(2)));
    if (!held)
        for (const QString& failure : line.at(4).split(u'\n'))
            say("    " + failure);
    return held;
}

Exit examine(const QStringList& words)
{
    if (!areSuperuserWords(words))
        return Exit::Misused;
    auto link = openSuperuser(words);
    if (!link)
        return explain(link.error());
    const auto violations = brokenRules(*link);
    if (!violations)
        return explain(violations.error());
    const auto results = attempt(*link);
    if (!results)
        return explain(results.error());
    for (const QString& violation : *violations)
        say("✗ " + violation);
    bool isSound = violations->isEmpty();
    int tried = 0;
    for (const QStringList& line : *results) {
        isSound = report(line) && isSound;
        tried += line.at(2).toInt();
    }
    if (!isSound) {
        complain(Text::tr("This database does not hold: see the lines with ✗."));
        return Exit::Failed;
    }
    say(Text::tr("Everything held: %n attempt(s), and no rule of the house is broken.", nullptr,
                 tried));
    return Exit::Done;
}

} // namespace

QList<Command> doctorCommands()
{
    return {{"doctor", Text::tr("tries to break in as everybody, and says what held"), examine}};
}

} // namespace huella::ctl
