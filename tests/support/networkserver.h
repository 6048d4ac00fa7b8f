// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connectionsettings.h"

#include <QString>
#include <QStringList>

namespace huella::tests {

/// A PostgreSQL as a clinic of several computers has it: on a port, with TLS, a certificate of the
/// clinic's own authority for the name `localhost`, and people let in by password alone, set up as
/// docs/operations.md says. In a folder in /tmp, gone at the end. Made with `openssl`.
class NetworkServer
{
public:
    /// With an empty database `huella`; throws std::runtime_error with what went wrong.
    NetworkServer();
    ~NetworkServer();
    NetworkServer(const NetworkServer&) = delete;
    NetworkServer& operator=(const NetworkServer&) = delete;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] int port() const { return m_port; }
    /// The superuser's, on the server's own socket.
    [[nodiscard]] QString superuserDsn() const;
    [[nodiscard]] QString authority() const { return m_folder + "/authority.crt"; }
    /// The certificate of somebody who has nothing to do with this clinic.
    [[nodiscard]] QString otherAuthority() const { return m_folder + "/other.crt"; }
    /// Puts these lines in the place of what pg_hba.conf says of the network; a new start.
    void allow(const QStringList& lines);
    /// A line of postgresql.conf, and a new start.
    void setAndRestart(const QString& name, const QString& value);

private:
    void makeCertificates() const;
    void makeCluster();
    void configure() const;
    void control(const QStringList& words) const;
    void run(const QString& program, const QStringList& arguments) const;

    QString m_folder;
    int m_port = 0;
};

} // namespace huella::tests
