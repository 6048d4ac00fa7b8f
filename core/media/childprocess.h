// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QStringList>

#include <stop_token>
#include <sys/types.h>

namespace huella::media {

/// A program with an empty environment whose standard input is a sealed copy of some bytes and
/// whose output is read here. It is killed, and waited for, no later than by the destructor.
class ChildProcess
{
public:
    enum class Read { All, Ended, TimedOut, Cancelled };

    ChildProcess() = default;
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    [[nodiscard]] Result<void> start(const QString& program, const QStringList& arguments,
                                     const QByteArray& input);
    /// Exactly `size` bytes, unless the output ends before.
    [[nodiscard]] Read read(char* to, qint64 size, const QDeadlineTimer& deadline,
                            const std::stop_token& stop);
    /// Whether it left by itself with 0. Call after Ended.
    struct Exit
    {
        bool isClean = false;
        int signal = 0;
    };
    [[nodiscard]] Exit wait();

private:
    void kill();

    pid_t m_pid = -1;
    int m_output = -1;
};

} // namespace huella::media
