// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testpeople.h"

namespace huella::tests {

[[nodiscard]] PatientId addPatient(const TestDatabase& database, const TestPerson& owner,
                                   const QString& name,
                                   const QString& species = QStringLiteral("Perro"));

/// An appointment as if it had been booked before: `minutes` from now, whatever the hours are.
[[nodiscard]] AppointmentId addAppointment(const TestDatabase& database, PatientId patient,
                                           const TestPerson& vet, ServiceId service,
                                           int minutes = 0,
                                           const QString& status = QStringLiteral("confirmada"),
                                           const QString& reason = {});

/// The date it is at the clinic.
[[nodiscard]] QDate clinicToday(const TestDatabase& database);

} // namespace huella::tests
