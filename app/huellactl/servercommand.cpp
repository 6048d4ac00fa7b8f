// SPDX-License-Identifier: GPL-3.0-or-later
// server start | stop | status [--dsn]
#include "app/common/serverfaulttext.h"
#include "app/huellactl/commands.h"
#include "core/database/clinichouse.h"

namespace huella::ctl {

namespace {

using database::PrivateServer;
using settings::Paths;

Exit start(const QStringList& words)
{
    if (!words.isEmpty())
        return Exit::Misused;
    const auto server = database::ensureRunning(Paths::standard(), [](database::ServerStep step) {
        if (step != database::ServerStep::Ready)
            say(app::ServerFaultText::step(step));
    });
    if (!server)
        return explain(server.error());
    say(server->wasStarted
            ? Text::tr("The clinic's server runs (process %1).").arg(server->pid)
            : Text::tr("The clinic's server was already running (process %1).").arg(server->pid));
    return Exit::Done;
}

Exit stop(const QStringList& words)
{
    if (!words.isEmpty())
        return Exit::Misused;
    const auto stopped = database::stopAll(Paths::standard());
    if (!stopped)
        return explain(stopped.error());
    say(Text::tr("The clinic's server is stopped."));
    return Exit::Done;
}

Exit status(const QStringList& words)
{
    const bool wantsDsn = words == QStringList{"--dsn"};
    if (!words.isEmpty() && !wantsDsn)
        return Exit::Misused;
    const auto server = PrivateServer(Paths::standard()).status();
    if (!server) {
        complain(Text::tr("The clinic's server is not running."));
        return Exit::NotRunning;
    }
    say(wantsDsn ? server->superuserDsn()
                 : Text::tr("The clinic's server runs (process %1), in %2.")
                       .arg(server->pid)
                       .arg(Paths::standard().home()));
    return Exit::Done;
}

} // namespace

QList<Command> serverCommands()
{
    return {
        {"server start", Text::tr("starts the clinic's server on this computer"), start},
        {"server stop", Text::tr("stops it"), stop},
        {"server status", Text::tr("says whether it runs; --dsn prints how to reach it"), status},
    };
}

} // namespace huella::ctl
