// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/serverlock.h"

#include "core/database/serverfault.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace huella::database {

Result<ServerLock> ServerLock::take(const QString& file, std::chrono::milliseconds patience)
{
    const int descriptor =
        ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        const auto fault = errno == ENOSPC ? ServerFault::DiskFull : ServerFault::NotWritable;
        return serverFailure(fault, file + ": " + reason);
    }
    ServerLock lock(descriptor);
    const QDeadlineTimer deadline(patience);
    while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (deadline.hasExpired())
            return serverFailure(ServerFault::Busy, file + " is held by another program");
        QThread::msleep(20);
    }
    return lock;
}

bool ServerLock::isHeld(const QString& file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isFree = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    ::close(descriptor);
    return !isFree;
}

ServerLock::ServerLock(ServerLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

ServerLock::~ServerLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace huella::database
