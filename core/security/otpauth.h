// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::security {

/// The URI that authenticator apps read from a QR: 6 digits, 30 s, SHA-1, issuer "Huella".
[[nodiscard]] QString otpauthUri(const QString& account, const QString& base32Secret);

/// The secret for typing it by hand: groups of four.
[[nodiscard]] QString groupedSecret(const QString& base32Secret);

} // namespace huella::security
