// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connectionfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace huella::database {

namespace {

const QStringList sslModes{"disable", "require", "verify-ca", "verify-full"};

QString pathBeside(const QString& path, const QString& file)
{
    return path.isEmpty() ? QString() : QFileInfo(file).absoluteDir().absoluteFilePath(path);
}

std::optional<QString> faultyKey(const ConnectionSettings& settings)
{
    if (settings.host.trimmed().isEmpty())
        return "host";
    if (settings.port < 1 || settings.port > 65535)
        return "port";
    if (settings.database.isEmpty())
        return "database";
    if (!sslModes.contains(settings.sslMode))
        return "sslMode";
    if (settings.guestUser.isEmpty())
        return "guestUser";
    if (settings.connectTimeoutSeconds < 1)
        return "connectTimeout";
    return {};
}

} // namespace

Result<ConnectionSettings> ConnectionFile::read(const QString& file)
{
    if (!QFileInfo(file).isReadable())
        return failure(ErrorCode::BadFile, "the connection file cannot be read: " + file);
    QSettings ini(file, QSettings::IniFormat);
    if (ini.status() != QSettings::NoError || !ini.childGroups().contains("connection"))
        return failure(ErrorCode::BadFile, "this is not a connection file: " + file);
    ini.beginGroup("connection");
    ConnectionSettings settings;
    settings.host = ini.value("host").toString();
    settings.port = ini.value("port", settings.port).toInt();
    settings.database = ini.value("database", settings.database).toString();
    settings.sslMode = ini.value("sslMode", settings.sslMode).toString();
    settings.rootCertificate = pathBeside(ini.value("rootCertificate").toString(), file);
    settings.guestUser = ini.value("guestUser", settings.guestUser).toString();
    settings.guestPassword = ini.value("guestPassword").toString();
    settings.connectTimeoutSeconds =
        ini.value("connectTimeout", settings.connectTimeoutSeconds).toInt();
    if (const auto key = faultyKey(settings))
        return failure(ErrorCode::BadFile, "a wrong value in " + file, *key);
    return settings;
}

Result<void> ConnectionFile::write(const ConnectionSettings& settings, const QString& file)
{
    if (const auto key = faultyKey(settings))
        return failure(ErrorCode::InvalidValue, "a wrong value for " + file, *key);
    QSettings ini(file, QSettings::IniFormat); // writes through a temporary file by itself
    ini.clear();
    ini.beginGroup("connection");
    ini.setValue("host", settings.host);
    ini.setValue("port", settings.port);
    ini.setValue("database", settings.database);
    ini.setValue("sslMode", settings.sslMode);
    ini.setValue("rootCertificate", settings.rootCertificate);
    ini.setValue("guestUser", settings.guestUser);
    if (!settings.guestPassword.isEmpty())
        ini.setValue("guestPassword", settings.guestPassword);
    ini.setValue("connectTimeout", settings.connectTimeoutSeconds);
    ini.endGroup();
    ini.sync();
    if (ini.status() != QSettings::NoError)
        return failure(ErrorCode::BadFile, "the connection file cannot be written: " + file);
    if (!settings.guestPassword.isEmpty())
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace huella::database
