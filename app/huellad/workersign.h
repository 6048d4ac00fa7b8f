// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/serverlock.h"

#include <optional>

namespace huella::worker {

/// Tells the programs of this computer that a huellad runs, and which process it is: a locked file
/// that holds its number. Where the folder is not ours to write to, nothing is shown; which of
/// several works is decided by the database's lock alone.
class WorkerSign
{
public:
    explicit WorkerSign(QString file);

    /// Shows it, unless another one does; again after a takeover.
    void show();

private:
    QString m_file;
    std::optional<database::ServerLock> m_lock;
};

} // namespace huella::worker
