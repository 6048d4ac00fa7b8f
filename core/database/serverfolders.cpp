// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/serverfolders.h"

#include "core/database/serverfault.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <limits>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace huella::database {

namespace {

std::unexpected<Error> folderFailure(const QString& folder, int error)
{
    const auto fault = error == ENOSPC ? ServerFault::DiskFull : ServerFault::NotWritable;
    return serverFailure(fault, folder + ": " + QString::fromLocal8Bit(std::strerror(error)));
}

} // namespace

Result<void> makeServerFolder(const QString& folder, const std::optional<ServerUser>& owner,
                              bool isPrivate)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString above = QFileInfo(folder).path();
    if (!QFileInfo(above).isDir())
        if (auto made = makeServerFolder(above, {}, isPrivate); !made)
            return made;
    const QByteArray name = QFile::encodeName(folder);
    const mode_t mode = isPrivate ? 0700 : 0755;
    if (::mkdir(name.constData(), mode) != 0) {
        if (errno == EEXIST && QFileInfo(folder).isDir())
            return {}; // another program was quicker
        return folderFailure(folder, errno);
    }
    if (::chmod(name.constData(), mode) != 0) // whatever the umask took away
        return folderFailure(folder, errno);
    if (owner)
        return owner->own(folder);
    return {};
}

Result<void> checkOwnedAlone(const QString& folder, uint uid)
{
    struct stat found;
    if (::lstat(QFile::encodeName(folder).constData(), &found) != 0)
        return folderFailure(folder, errno);
    if (!S_ISDIR(found.st_mode) || found.st_uid != uid || (found.st_mode & 077) != 0)
        return folderFailure(folder, EPERM);
    return {};
}

qint64 freeBytes(const QString& folder)
{
    // Not QStorageInfo: it knows nothing where the list of mounts is not the process's own.
    struct statvfs room;
    if (::statvfs(QFile::encodeName(folder).constData(), &room) != 0)
        return std::numeric_limits<qint64>::max();
    return qint64(room.f_bavail) * qint64(room.f_frsize);
}

QString textFrom(const QString& file, qint64 start)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || !source.seek(start))
        return {};
    return QString::fromUtf8(source.readAll());
}

qint64 firstNumberIn(const QString& file)
{
    return textFrom(file, 0).section(u'\n', 0, 0).trimmed().toLongLong();
}

} // namespace huella::database
