// SPDX-License-Identifier: GPL-3.0-or-later
// demo load [--scale APPOINTMENTS] [--dsn DSN]
#include "app/huellactl/commands.h"
#include "core/database/clinichouse.h"
#include "core/people/demoloader.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTimeZone>

namespace huella::ctl {

namespace {

Result<QString> superuserDsn(const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("dsn")))
        return parser.value(QStringLiteral("dsn"));
    const auto server = database::ensureRunning(settings::Paths::standard());
    if (!server)
        return std::unexpected(server.error());
    return server->superuserDsn();
}

void welcome(qint64 milliseconds)
{
    say(Text::tr("The demo clinic is loaded (%1 s). These people sign in with the password %2:")
            .arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1),
                 people::DemoLoader::password()));
    for (const auto& account : people::DemoLoader::accounts())
        say(QStringLiteral("  %1  %2 %3")
                .arg(account.username, -12)
                .arg(account.firstName, account.lastName));
}

Exit load(const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("scale"), QString(), QStringLiteral("appointments")});
    parser.addOption({QStringLiteral("dsn"), QString(), QStringLiteral("dsn")});
    bool isNumber = true;
    people::DemoSize size;
    if (!parser.parse(QStringList{QString()} + words) || !parser.positionalArguments().isEmpty())
        return Exit::Misused;
    if (parser.isSet(QStringLiteral("scale")))
        size =
            people::DemoSize::ofScale(parser.value(QStringLiteral("scale")).toLongLong(&isNumber));
    if (!isNumber || size.appointments < 100)
        return Exit::Misused;

    const auto dsn = superuserDsn(parser);
    if (!dsn)
        return explain(dsn.error());
    QElapsedTimer timer;
    timer.start();
    const auto loaded =
        people::DemoLoader::load(*dsn, QString::fromLatin1(QTimeZone::systemTimeZoneId()), size);
    if (!loaded && loaded.error().code == ErrorCode::AlreadyExists) {
        say(Text::tr("The clinic has people already; nothing was loaded."));
        return Exit::Done;
    }
    if (!loaded)
        return explain(loaded.error());
    welcome(timer.elapsed());
    return Exit::Done;
}

} // namespace

QList<Command> demoCommands()
{
    return {{"demo load", Text::tr("fills an empty clinic with made-up people and animals"), load}};
}

} // namespace huella::ctl
