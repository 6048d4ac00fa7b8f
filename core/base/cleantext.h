// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace huella {

enum class Presence { Optional, Required };

/// What somebody typed into a one-line field, as `clinic_private.text_value` takes it: trimmed,
/// in NFC, any script, but no control characters and none that turn the direction of what
/// follows. InvalidValue with rule required, too_long or bad_format; null for nothing.
[[nodiscard]] Result<QString> cleanText(const QString& typed, int maximumLength,
                                        const QString& field,
                                        Presence presence = Presence::Optional);

/// The length as people and PostgreSQL count it: code points, not UTF-16 units.
[[nodiscard]] qsizetype lengthOf(const QString& text);

} // namespace huella
