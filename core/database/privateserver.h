// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/serverconfiguration.h"
#include "core/database/serveruser.h"
#include "core/settings/paths.h"

#include <functional>

namespace huella::database {

/// What is being done, for a line on the screen.
enum class ServerStep {
    Preparing,
    CreatingCluster,
    Starting,
    Recovering, ///< after a crash; takes as long as PostgreSQL needs
    Migrating,
    StartingWorker,
    Ready,
};

using ServerProgress = std::function<void(ServerStep)>;

/// Tells whoever listens, if anybody does.
inline void tell(const ServerProgress& progress, ServerStep step)
{
    if (progress)
        progress(step);
}

/// A running private server.
struct ServerInfo
{
    QString socketFolder;
    QString database;
    qint64 pid = 0;
    bool wasStarted = false;   ///< by this call; otherwise it was found running
    int migrationsApplied = 0; ///< by this call
    bool hasWorker = false;    ///< huellad runs, or was just started

    /// One libpq connection string of the superuser, for the operating system user that owns it.
    [[nodiscard]] QString superuserDsn() const;
};

/// The clinic's own PostgreSQL on this computer: a process of its own that outlives whoever
/// started it, on a Unix socket only. It is found again by what it is (its lock file, its program,
/// its -D), never by a remembered number or path.
///
/// Every call blocks; run it off the GUI's thread. Errors are those of serverfault.h; none of them
/// costs data. Nothing is ever deleted but a lock file that certainly is stale, and a cluster
/// whose making was cut short before it held anything.
class PrivateServer
{
public:
    explicit PrivateServer(settings::Paths paths, ServerOptions options = {});

    /// Finds it, or makes and starts it, and waits until it takes connections.
    [[nodiscard]] Result<ServerInfo> start(const ServerProgress& progress = {});
    /// Lets running transactions end at once (rolled back), harder after 30 seconds. Not running
    /// is no error.
    [[nodiscard]] Result<void> stop();
    /// The running one; ServerUnavailable when there is none.
    [[nodiscard]] Result<ServerInfo> status() const;

private:
    [[nodiscard]] Result<ServerInfo> startLocked(const ServerProgress& progress);
    [[nodiscard]] Result<void> prepare(const ServerUser& user) const;
    [[nodiscard]] Result<void> makeFolders(const ServerUser& user) const;
    [[nodiscard]] Result<void> checkVersion() const;
    [[nodiscard]] Result<void> createCluster(const ServerUser& user) const;
    [[nodiscard]] Result<qint64> launch(const ServerUser& user,
                                        const ServerProgress& progress) const;
    [[nodiscard]] Result<qint64> launchOnce(const ServerUser& user,
                                            const ServerProgress& progress) const;
    [[nodiscard]] Result<void> waitUntilReady(qint64 pid, const ServerUser& user,
                                              const ServerProgress& progress) const;
    [[nodiscard]] ServerInfo infoOf(qint64 pid, uint uid) const;
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] QString program(const QString& name) const;
    [[nodiscard]] QString logFile() const;

    settings::Paths m_paths;
    ServerOptions m_options;
};

} // namespace huella::database
