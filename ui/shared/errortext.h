// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace huella::ui {

/// The only file that turns codes into sentences: what happened, then what to do next. Never the
/// technical detail. For InvalidValue and AlreadyExists the sentence stands beside its field.
[[nodiscard]] QString errorText(const Error& error);

/// Whether the same step may be sent again as soon as the link is back.
[[nodiscard]] bool isWorthRepeating(ErrorCode code);

} // namespace huella::ui
