// SPDX-License-Identifier: GPL-3.0-or-later
// connection export FILE [--host H] [--port N] [--database D] [--ca FILE] [--sslmode M]
#include "app/huellactl/commands.h"
#include "core/database/connectionfile.h"
#include "core/database/privateserver.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace huella::ctl {

namespace {

using database::ConnectionSettings;

Result<ConnectionSettings> settingsFrom(const QCommandLineParser& parser)
{
    ConnectionSettings settings;
    if (parser.isSet("host")) {
        settings.host = parser.value("host");
        if (settings.isSocket())
            settings.sslMode = "disable";
    } else {
        const auto server = database::PrivateServer(settings::Paths::standard()).status();
        if (!server)
            return std::unexpected(server.error());
        settings.host = server->socketFolder;
        settings.sslMode = "disable"; // a socket leaves nothing to overhear
    }
    if (parser.isSet("port"))
        settings.port = parser.value("port").toInt();
    if (parser.isSet("database"))
        settings.database = parser.value("database");
    if (parser.isSet("sslmode"))
        settings.sslMode = parser.value("sslmode");
    if (parser.isSet("ca"))
        settings.rootCertificate = QFileInfo(parser.value("ca")).absoluteFilePath();
    return settings;
}

Exit exportFile(const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"host", {}, "host"},
                       {"port", {}, "port"},
                       {"database", {}, "database"},
                       {"ca", {}, "ca"},
                       {"sslmode", {}, "sslmode"}});
    if (!parser.parse(QStringList{"huellactl"} + words) ||
        parser.positionalArguments().size() != 1) {
        complain(Text::tr("Usage: huellactl connection export FILE [--host NAME] [--port NUMBER] "
                          "[--database NAME] [--ca FILE] [--sslmode MODE]"));
        return Exit::Misused;
    }
    const QString file = parser.positionalArguments().first();
    const auto settings = settingsFrom(parser);
    if (!settings)
        return explain(settings.error());
    if (const auto written = database::ConnectionFile::write(*settings, file); !written)
        return explain(written.error());
    say(Text::tr("Written: %1. Copy it to the workstation and open it with huella --connection.")
            .arg(file));
    return Exit::Done;
}

} // namespace

QList<Command> connectionCommands()
{
    return {{"connection export", Text::tr("writes the file that a workstation connects with"),
             exportFile}};
}

} // namespace huella::ctl
