// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace huella::database {

/// What can be known of the server of one data folder from outside: its lock file and /proc. A
/// process number alone proves nothing, since numbers are used again.
class Postmaster
{
public:
    explicit Postmaster(QString dataFolder) : m_dataFolder(std::move(dataFolder)) {}

    [[nodiscard]] QString lockFile() const { return m_dataFolder + u"/postmaster.pid"; }
    /// The number in the lock file; 0 when there is none.
    [[nodiscard]] qint64 lockedBy() const;
    /// The number of the living PostgreSQL that was started with -D and this folder; else 0.
    [[nodiscard]] qint64 runningPid() const;
    /// Whether the lock file names a living process that is certainly not PostgreSQL: its program
    /// can be read and is another one.
    [[nodiscard]] bool isLockedByStranger() const;
    /// Whether the lock file names a zombie whose shared memory nobody holds any more: a killed
    /// server that its parent has not yet taken note of, which PostgreSQL takes for alive.
    [[nodiscard]] bool isLockedByZombie() const;

    /// Whether the process is there and is not a zombie.
    [[nodiscard]] static bool isAlive(qint64 pid);
    /// The name of its program's file; empty when it may not be read.
    [[nodiscard]] static QString programOf(qint64 pid);

private:
    [[nodiscard]] QByteArrayList lockLines() const;

    QString m_dataFolder;
};

} // namespace huella::database
