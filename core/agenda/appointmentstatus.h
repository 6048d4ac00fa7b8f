// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::agenda {

/// Where an appointment stands; the database's words are programada, confirmada, cancelada,
/// atendida, ausente. It moves only along the arrows of sql/migrations/0013_appointments.sql.
enum class AppointmentStatus { Scheduled, Confirmed, Cancelled, Attended, Absent };

/// Scheduled for a word that is none of the five.
[[nodiscard]] AppointmentStatus appointmentStatusOf(const QString& word);
/// The database's word.
[[nodiscard]] QString toWord(AppointmentStatus status);

} // namespace huella::agenda
