// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace huella::security {

/// What PostgreSQL keeps of a secret (RFC 5802, RFC 7677), made on this side so that the secret
/// itself is never sent: "SCRAM-SHA-256$4096:<salt>$<StoredKey>:<ServerKey>".
class ScramVerifier
{
public:
    /// `secret` is ASCII (a stretched password), which SASLprep leaves as it is.
    [[nodiscard]] static QString make(const QString& secret);
    [[nodiscard]] static QString make(const QString& secret, const QByteArray& salt);
};

} // namespace huella::security
