// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/serverconfiguration.h"

#include "core/database/serverfault.h"

#include <QFile>
#include <QSaveFile>

namespace huella::database {

namespace {

// A text value as postgresql.conf wants it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "''") + u'\'';
}

QStringList settingsFor(const settings::Paths& paths, const ServerOptions& options,
                        const ServerUser& user)
{
    const QString etc = paths.configurationFolder();
    return {
        "# Written by Huella at each start: changes here are lost. Your own go through",
        "# ALTER SYSTEM, which wins over this file.",
        "include " + quoted(paths.dataFolder(options.majorVersion) + "/postgresql.conf"),
        "hba_file = " + quoted(etc + "/pg_hba.conf"),
        "ident_file = " + quoted(etc + "/pg_ident.conf"),
        "listen_addresses = ''",
        "unix_socket_directories = " + quoted(paths.socketFolder(user.uid)),
        "unix_socket_permissions = 0777", // who may come in is pg_hba.conf's business
        "max_connections = 150",
        "superuser_reserved_connections = 5",
        "authentication_timeout = 5s",
        "password_encryption = scram-sha-256",
        "temp_file_limit = 512MB",
        "tcp_keepalives_idle = 60",
        "log_destination = 'stderr,jsonlog'", // huellad reads the JSON: failed sign-ins
        "logging_collector = on",
        "log_directory = " + quoted(paths.logFolder()),
        "log_filename = 'huella-%d.log'", // a month, then each day's file is written over
        "log_truncate_on_rotation = on",
        "log_rotation_age = 1d",
        "log_rotation_size = 0",
        "log_file_mode = 0600",
        "log_statement = none",
        "log_min_error_statement = panic", // a statement may hold clinical text
        "log_parameter_max_length = 0",
        "log_parameter_max_length_on_error = 0",
        "lc_messages = 'C'", // what we recognise in the log is English
    };
}

QStringList accessFor(const ServerOptions& options)
{
    return {
        "# Written by Huella at each start: changes here are lost.",
        "local all postgres peer map=huella",
        "local " + options.database + " huella_worker,huella_payments peer map=huella",
        "local " + options.database + " huella_guest,huella_screen trust",
        "local " + options.database + " all scram-sha-256",
    };
}

QStringList identitiesFor(const ServerUser& user)
{
    QStringList lines{"# Written by Huella at each start: changes here are lost."};
    QStringList people{"root", user.name};
    people.removeDuplicates();
    for (const QString& person : people)
        for (const char* role : {"postgres", "huella_worker", "huella_payments"})
            lines.append("huella \"" + person + "\" " + QLatin1String(role));
    return lines;
}

Result<void> write(const QString& path, const QStringList& lines, bool readableByAll)
{
    const QByteArray text = lines.join(u'\n').toUtf8() + '\n';
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.readAll() == text)
        return {};
    QSaveFile file(path);
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    if (!done) {
        const bool isFull = serverFaultInText(file.errorString()) == ServerFault::DiskFull;
        return serverFailure(isFull ? ServerFault::DiskFull : ServerFault::NotWritable,
                             path + ": " + file.errorString());
    }
    auto permissions = QFile::ReadOwner | QFile::WriteOwner;
    if (readableByAll)
        permissions |= QFile::ReadGroup | QFile::ReadOther;
    QFile::setPermissions(path, permissions);
    return {};
}

} // namespace

Result<void> writeServerConfiguration(const settings::Paths& paths, const ServerOptions& options,
                                      const ServerUser& user)
{
    const QString etc = paths.configurationFolder();
    // The server's own user must read what root wrote; there is no secret in it.
    const bool byAll = !user.isOurselves;
    if (auto done = write(etc + "/pg_hba.conf", accessFor(options), byAll); !done)
        return done;
    if (auto done = write(etc + "/pg_ident.conf", identitiesFor(user), byAll); !done)
        return done;
    return write(etc + "/postgresql.conf", settingsFor(paths, options, user) + options.settings,
                 byAll);
}

} // namespace huella::database
