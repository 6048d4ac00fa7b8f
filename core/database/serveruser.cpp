// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/serveruser.h"

#include "core/database/serverfault.h"

#include <QFile>
#include <QProcess>

#include <cerrno>
#include <cstring>
#include <pwd.h>
#include <unistd.h>

namespace huella::database {

Result<ServerUser> ServerUser::find()
{
    const bool isRoot = geteuid() == 0;
    const passwd* entry = isRoot ? getpwnam("postgres") : getpwuid(geteuid());
    if (!entry)
        return serverFailure(ServerFault::NoServerUser, "no such operating system user");
    return ServerUser{QString::fromLocal8Bit(entry->pw_name), entry->pw_uid, entry->pw_gid,
                      !isRoot};
}

QStringList ServerUser::command(const QString& program, const QStringList& arguments) const
{
    if (isOurselves)
        return QStringList{program} + arguments;
    return QStringList{"setpriv",
                       "--reuid=" + name,
                       "--regid=" + QString::number(gid),
                       "--init-groups",
                       "--",
                       program} +
           arguments;
}

Result<void> ServerUser::own(const QString& path) const
{
    if (isOurselves || lchown(QFile::encodeName(path).constData(), uid, gid) == 0)
        return {};
    return serverFailure(ServerFault::NotWritable,
                         path + ": " + QString::fromLocal8Bit(std::strerror(errno)));
}

bool ServerUser::canEnter(const QString& folder) const
{
    QStringList words = command("/usr/bin/test", {"-x", folder});
    const QString program = words.takeFirst();
    return QProcess::execute(program, words) == 0;
}

} // namespace huella::database
