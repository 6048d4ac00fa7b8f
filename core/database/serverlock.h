// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <chrono>

namespace huella::database {

/// The operating system's lock on <home>/huella.lock, which lets one program at a time start or
/// stop the server. Let go when destroyed, also by a crash.
class ServerLock
{
public:
    /// Busy when another program holds it for longer than `patience`.
    [[nodiscard]] static Result<ServerLock> take(const QString& file,
                                                 std::chrono::milliseconds patience);
    /// Whether somebody holds the lock on `file`, without waiting and without making the file.
    [[nodiscard]] static bool isHeld(const QString& file);

    ServerLock(ServerLock&& other) noexcept;
    ServerLock& operator=(ServerLock&&) = delete;
    ~ServerLock();

private:
    explicit ServerLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace huella::database
