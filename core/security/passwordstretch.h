// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace huella::security {

/// Makes the secret that SCRAM is spoken with out of what a person types:
/// hex(PBKDF2-HMAC-SHA256(NFKC(password), "huella-v1:" + role, 600,000)). The server never sees
/// more than a SCRAM verifier of it, so a stolen verifier costs 604,096 hashes a guess, while
/// PostgreSQL itself keeps its cheap 4096 (docs/security.md).
class PasswordStretch
{
public:
    static constexpr int iterations = 600000;

    /// Takes 0.2-0.4 s of processor time: not on a GUI thread. 64 hexadecimal digits.
    [[nodiscard]] static QString compute(const QString& password, const QString& role);
    /// The same in the background; the future is finished in the main thread.
    [[nodiscard]] static QFuture<QString> start(const QString& password, const QString& role);
};

} // namespace huella::security
