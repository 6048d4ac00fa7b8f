// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace huella::security {

inline constexpr int sealKeySize = 32;

/// AES-256-GCM with a nonce of its own: nobody without the key reads it, and a changed byte is
/// noticed. `key` has sealKeySize bytes. Empty when the machine gives no random bytes.
[[nodiscard]] QByteArray sealed(const QByteArray& plain, const QByteArray& key);
/// Nothing when it was sealed with another key, was changed, or is no such thing.
[[nodiscard]] std::optional<QByteArray> unsealed(const QByteArray& bytes, const QByteArray& key);

} // namespace huella::security
