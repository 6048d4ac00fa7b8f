// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::settings {

/// Where a clinic that lives on this computer keeps its things. Only names: nothing here touches
/// the disk, except `socketFolder()`, which depends on the length of the path alone.
class Paths
{
public:
    explicit Paths(QString home);
    /// $HUELLA_HOME; else /var/lib/huella for root; else the user's own data folder.
    [[nodiscard]] static Paths standard();

    [[nodiscard]] QString home() const { return m_home; }
    /// PostgreSQL's data, one folder a major version: an upgrade never touches the old one.
    [[nodiscard]] QString dataFolder(int majorVersion) const;
    /// The server's configuration, written anew by whoever starts it.
    [[nodiscard]] QString configurationFolder() const { return m_home + u"/etc"; }
    /// <home>/run, or a short folder in /tmp where that would not fit into a socket's address.
    /// `ownerUid` is the operating system user that the server runs as.
    [[nodiscard]] QString socketFolder(uint ownerUid) const;
    [[nodiscard]] QString logFolder() const { return m_home + u"/log"; }
    /// What the server said before its own log was open.
    [[nodiscard]] QString startLogFile() const { return m_home + u"/start.log"; }
    /// Held while somebody starts or stops the server.
    [[nodiscard]] QString lockFile() const { return m_home + u"/huella.lock"; }
    /// huellad's own folder, which belongs to the user that the server runs as.
    [[nodiscard]] QString workerFolder() const { return m_home + u"/worker"; }
    /// Held (flock) by the one running huellad, which writes its process number into it.
    [[nodiscard]] QString workerLockFile() const { return workerFolder() + u"/huellad.lock"; }

    /// The longest path that fits into a Unix socket's address.
    static constexpr int longestSocketPath = 107;

private:
    QString m_home;
};

} // namespace huella::settings
