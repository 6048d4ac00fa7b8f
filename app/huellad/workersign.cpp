// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/workersign.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace huella::worker {

WorkerSign::WorkerSign(QString file) : m_file(std::move(file))
{
    show();
}

void WorkerSign::show()
{
    if (m_lock || !QFileInfo(QFileInfo(m_file).path()).isWritable())
        return;
    auto lock = database::ServerLock::take(m_file, std::chrono::milliseconds(0));
    if (!lock)
        return;
    m_lock.emplace(std::move(*lock));
    // The lock is on the file itself, not on this way into it.
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n');
}

} // namespace huella::worker
