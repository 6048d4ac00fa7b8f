// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace huella::people {

/// InvalidValue of field "password" with the rule too_short, too_long or too_easy; the reason
/// behind too_easy is PasswordStrength's.
[[nodiscard]] Result<void> checkPasswordRule(const QString& password, const QStringList& personal);

/// A password for the first sign-in, easy to read out: four groups of four.
[[nodiscard]] QString temporaryPassword();

} // namespace huella::people
