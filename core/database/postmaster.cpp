// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/postmaster.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/shm.h>

namespace huella::database {

namespace {

QByteArray procFile(qint64 pid, const char* name)
{
    QFile file(QString("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// One letter; empty when there is no such process.
QByteArray stateOf(qint64 pid)
{
    // "pid (name) S ...": the name may hold anything, so look behind its last bracket.
    const QByteArray stat = procFile(pid, "stat");
    const qsizetype bracket = stat.lastIndexOf(')');
    return bracket < 0 ? QByteArray() : stat.mid(bracket + 2, 1);
}

} // namespace

QByteArrayList Postmaster::lockLines() const
{
    QFile file(lockFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

qint64 Postmaster::lockedBy() const
{
    // A standalone backend writes its number with a minus.
    return qAbs(lockLines().value(0).trimmed().toLongLong());
}

qint64 Postmaster::runningPid() const
{
    const qint64 pid = lockedBy();
    if (pid <= 0)
        return 0;
    const QList<QByteArray> words = procFile(pid, "cmdline").split('\0');
    if (words.isEmpty() || QFileInfo(QFile::decodeName(words.first())).fileName() != "postgres")
        return 0;
    const qsizetype option = words.indexOf("-D");
    if (option < 0 || option + 1 >= words.size())
        return 0;
    const QString served = QFile::decodeName(words.at(option + 1));
    return QDir::cleanPath(served) == m_dataFolder ? pid : 0;
}

bool Postmaster::isLockedByStranger() const
{
    const qint64 pid = lockedBy();
    const QString program = pid > 0 && isAlive(pid) ? programOf(pid) : QString();
    return !program.isEmpty() && program != "postgres";
}

bool Postmaster::isLockedByZombie() const
{
    const qint64 pid = lockedBy();
    if (pid <= 0 || stateOf(pid) != "Z")
        return false;
    // Line 7: the key and the number of the shared memory.
    const QByteArrayList memory = lockLines().value(6).simplified().split(' ');
    shmid_ds found;
    if (memory.size() != 2)
        return false;
    if (shmctl(memory.at(1).toInt(), IPC_STAT, &found) != 0)
        return errno == EINVAL || errno == EIDRM;
    return found.shm_nattch == 0;
}

bool Postmaster::isAlive(qint64 pid)
{
    const QByteArray state = stateOf(pid);
    return !state.isEmpty() && state != "Z";
}

QString Postmaster::programOf(qint64 pid)
{
    return QFileInfo(QFile::symLinkTarget(QString("/proc/%1/exe").arg(pid)))
        .fileName()
        .remove(" (deleted)");
}

} // namespace huella::database
