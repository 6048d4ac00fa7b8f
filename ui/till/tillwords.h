// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/tillcsv.h"

namespace huella::ui {

/// "Charge", "Refund": what a movement is.
[[nodiscard]] QString wordOf(payments::Movement::Kind kind);
/// What the file of a day says, in the language of the window.
[[nodiscard]] payments::TillWords tillWords();

} // namespace huella::ui
