// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::database {

/// Where the clinic's PostgreSQL is. Holds no secret that opens data: the guest's password is
/// public inside the clinic, and each person's own password never comes here.
struct ConnectionSettings
{
    QString host; ///< a name, or the socket's folder
    int port = 5432;
    QString database = QStringLiteral("huella");
    QString sslMode = QStringLiteral("verify-full"); ///< ignored on a socket
    QString rootCertificate;                         ///< path of the clinic's CA
    QString guestUser = QStringLiteral("huella_guest");
    QString guestPassword; ///< empty on the private server
    int connectTimeoutSeconds = 5;

    [[nodiscard]] bool isSocket() const { return host.startsWith(u'/'); }
    friend bool operator==(const ConnectionSettings&, const ConnectionSettings&) = default;
};

} // namespace huella::database
