// SPDX-License-Identifier: GPL-3.0-or-later
// connection export FILE [--host H] [--port N] [--database D] [--ca FILE] [--sslmode M]
//                        [--dsn DSN [--renew]] [--board]
#include "app/huellactl/commands.h"
#include "core/agenda/publicboard.h"
#include "core/database/connectionfile.h"
#include "core/database/privateserver.h"
#include "core/people/guestpassword.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace huella::ctl {

namespace {

using database::ConnectionSettings;
using people::GuestPassword;

Result<QString> guestPassword(const QCommandLineParser& parser)
{
    if (!parser.isSet("dsn"))
        return QString();
    return GuestPassword::of(parser.value("dsn"), parser.isSet("renew")
                                                      ? GuestPassword::Renewal::Renew
                                                      : GuestPassword::Renewal::Keep,
                             parser.isSet("board") ? GuestPassword::Login::Screen
                                                   : GuestPassword::Login::Guest);
}

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
    const auto password = guestPassword(parser);
    if (!password)
        return std::unexpected(password.error());
    settings.guestPassword = *password;
    if (parser.isSet("board"))
        settings.guestUser = agenda::PublicBoardStore::screenRole();
    return settings;
}

/// The certificate goes beside the file, since both go to the workstation.
Result<QString> certificateBeside(const QString& file, const QString& certificate)
{
    if (certificate.isEmpty())
        return QString();
    const QFileInfo target(file);
    const QString name = target.completeBaseName() + QStringLiteral("-ca.pem");
    QFile source(certificate);
    QSaveFile copy(target.absoluteDir().filePath(name));
    if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly) ||
        copy.write(source.readAll()) < 0 || !copy.commit())
        return failure(ErrorCode::BadFile, "the certificate cannot be copied: " + certificate);
    return name;
}

Exit exportFile(const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions({{"host", {}, "host"},
                       {"port", {}, "port"},
                       {"database", {}, "database"},
                       {"ca", {}, "ca"},
                       {"sslmode", {}, "sslmode"},
                       {"dsn", {}, "dsn"},
                       QCommandLineOption("renew"),
                       QCommandLineOption("board")});
    const bool isUnderstood = parser.parse(QStringList{"huellactl"} + words) &&
                              parser.positionalArguments().size() == 1 &&
                              (parser.isSet("dsn") || !parser.isSet("renew"));
    if (!isUnderstood) {
        complain(Text::tr("Usage: huellactl connection export FILE [--host NAME] [--port NUMBER] "
                          "[--database NAME] [--ca FILE] [--sslmode MODE] [--dsn DSN [--renew]] "
                          "[--board]"));
        return Exit::Misused;
    }
    const QString file = parser.positionalArguments().first();
    auto settings = settingsFrom(parser);
    if (!settings)
        return explain(settings.error());
    const auto certificate = certificateBeside(file, parser.value("ca"));
    if (!certificate) {
        complain(Text::tr("The certificate %1 cannot be copied.").arg(parser.value("ca")));
        return Exit::Failed;
    }
    settings->rootCertificate = *certificate;
    if (const auto written = database::ConnectionFile::write(*settings, file); !written)
        return explain(written.error());
    if (!settings->isSocket() && settings->guestPassword.isEmpty())
        say(Text::tr("The guest's credential is not in it: name the server's superuser (--dsn)."));
    if (parser.isSet("board")) {
        say(Text::tr("Written: %1. Copy it to the screen's computer and start there huella --board "
                     "--connection. It opens the public board and nothing else.")
                .arg(file));
        return Exit::Done;
    }
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
