// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/privateserver.h"

namespace huella::tests {

/// A clinic's home in /tmp that the server's user may enter, with its server stopped and all of it
/// removed at the end. For tests of the server itself; others share TestServer.
class TemporaryHome
{
public:
    /// `below` is a path under the temporary folder, for homes that lie deep.
    explicit TemporaryHome(const QString& below = QStringLiteral("home"));
    ~TemporaryHome();
    TemporaryHome(const TemporaryHome&) = delete;
    TemporaryHome& operator=(const TemporaryHome&) = delete;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] settings::Paths paths() const { return settings::Paths(m_home); }
    [[nodiscard]] QString dataFolder() const { return paths().dataFolder(15); }
    [[nodiscard]] database::PrivateServer server(const database::ServerOptions& options = {}) const;
    /// Starts; throws when that fails. The answer names database postgres.
    [[nodiscard]] database::ServerInfo started() const;
    void stop() const;

    /// Puts a file system of so many MB under the folder. False where this user may not.
    [[nodiscard]] bool mountSmallDisk(int megabytes);
    void remount(const QString& option) const; ///< "ro" or "rw"

private:
    QString m_folder;
    QString m_home;
    bool m_isMounted = false;
};

/// Runs statements as the superuser; throws when they fail.
void runOn(const database::ServerInfo& server, const QByteArray& sql);
/// The first value; throws when there is none.
[[nodiscard]] QString valueOn(const database::ServerInfo& server, const QByteArray& sql);

} // namespace huella::tests
