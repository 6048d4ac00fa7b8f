// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/payments/payment.h"
#include "ui/shared/status.h"

namespace huella::ui {

/// What an appointment's pill says: on the board its place there, else its status.
[[nodiscard]] Status statusOf(const agenda::Appointment& appointment);
[[nodiscard]] Status statusOf(agenda::AppointmentStatus status);
[[nodiscard]] Status statusOf(agenda::BoardState state);

/// "Cash", translated.
[[nodiscard]] QString wordOf(payments::PaymentMethod method);

} // namespace huella::ui
