// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace huella::app::tour {

/// What an authenticator shows at `at` for a base32 key (RFC 6238: SHA-1, 6 digits, 30 s).
[[nodiscard]] QString totp(const QString& base32Key, const QDateTime& at);

} // namespace huella::app::tour
