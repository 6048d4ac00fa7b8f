// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/privateserver.h"

namespace huella::database {

/// Makes sure that a clinic lives on this computer: the private server runs, its database is
/// there and migrated, and huellad is at work. Quick when all of that is so. Blocks: run it off
/// the GUI's thread, for instance with QtConcurrent::run.
[[nodiscard]] Result<ServerInfo> ensureRunning(const settings::Paths& paths,
                                               const ServerProgress& progress = {});

/// Makes `database` on the server if it is missing and brings it to this program's version; the
/// answer is how many migrations that took.
[[nodiscard]] Result<int> ensureDatabase(const ServerInfo& server, const QString& database);

/// Starts huellad beside the server, as the server's user, unless it runs. The answer is whether
/// it is at work; a program folder without huellad is no error.
[[nodiscard]] Result<bool> ensureWorker(const settings::Paths& paths, const ServerInfo& server);

/// Ends huellad, if it runs, and the server.
[[nodiscard]] Result<void> stopAll(const settings::Paths& paths);

} // namespace huella::database
