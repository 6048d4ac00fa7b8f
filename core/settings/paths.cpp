// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

namespace huella::settings {

namespace {

constexpr QStringView socketName = u"/.s.PGSQL.5432";
// PostgreSQL puts a lock beside the socket, whose name is longer by this.
constexpr QStringView lockSuffix = u".lock";

bool fitsASocket(const QString& folder)
{
    const auto length = QFile::encodeName(folder).size() + socketName.size() + lockSuffix.size();
    return length <= Paths::longestSocketPath;
}

} // namespace

Paths::Paths(QString home) : m_home(QDir::cleanPath(QDir(home).absolutePath())) {}

Paths Paths::standard()
{
    const QString wanted = qEnvironmentVariable("HUELLA_HOME");
    if (!wanted.isEmpty())
        return Paths(wanted);
    if (geteuid() == 0)
        return Paths(QStringLiteral("/var/lib/huella"));
    return Paths(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                 u"/huella");
}

QString Paths::dataFolder(int majorVersion) const
{
    return m_home + u"/db/" + QString::number(majorVersion);
}

QString Paths::socketFolder(uint ownerUid) const
{
    const QString own = m_home + u"/run";
    if (fitsASocket(own))
        return own;
    const auto hash = QCryptographicHash::hash(m_home.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("/tmp/huella-%1-%2")
        .arg(ownerUid)
        .arg(QString::fromLatin1(hash.toHex().left(12)));
}

} // namespace huella::settings
