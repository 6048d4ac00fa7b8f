// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"

namespace huella::ui::desk {

// Which steps the state of an appointment allows. The database keeps the same rules; these only
// hide the buttons that it would refuse.

/// Neither on the board, over, nor dropped.
[[nodiscard]] bool isOpen(const agenda::Appointment& appointment);
[[nodiscard]] bool mayArrive(const agenda::Appointment& appointment, const QDateTime& now);
[[nodiscard]] bool mayConfirm(const agenda::Appointment& appointment, const QDateTime& now);
[[nodiscard]] bool mayBeCharged(const agenda::Appointment& appointment, const QDateTime& now);
[[nodiscard]] bool isPaid(const agenda::Appointment& appointment, const QDateTime& now);
[[nodiscard]] bool mayBeAbsent(const agenda::Appointment& appointment, const QDateTime& now);
[[nodiscard]] bool mayBeCancelled(const agenda::Appointment& appointment, const QDateTime& now);
[[nodiscard]] bool mayBeMoved(const agenda::Appointment& appointment, const QDateTime& now);
[[nodiscard]] bool mayBeEdited(const agenda::Appointment& appointment, const QDateTime& now);
[[nodiscard]] bool mayComeBack(const agenda::Appointment& appointment, const QDateTime& now);
[[nodiscard]] bool mayLeaveQueue(const agenda::Appointment& appointment, const QDateTime& now);

} // namespace huella::ui::desk
