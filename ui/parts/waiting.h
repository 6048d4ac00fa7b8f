// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"

namespace huella::ui {

/// Whole minutes since the patient really arrived, never negative.
[[nodiscard]] int minutesWaiting(const agenda::BoardRow& row, const QDateTime& now);
/// Somebody waits longer than a clinic should let him.
[[nodiscard]] bool isOverdue(const agenda::BoardRow& row, const QDateTime& now,
                             int overdueMinutes = 30);

} // namespace huella::ui
