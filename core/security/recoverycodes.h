// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::security {

[[nodiscard]] QString inGroups(const QString& text, int size, QChar separator);

/// What the server expects of a code typed in any manner: a TOTP code without spaces, a recovery
/// code in capitals without spaces and hyphens.
[[nodiscard]] QString normalizedCode(const QString& typed);

/// A recovery code as it is shown and printed: "ABCDE-FGHIJ".
[[nodiscard]] QString shownRecoveryCode(const QString& code);

} // namespace huella::security
