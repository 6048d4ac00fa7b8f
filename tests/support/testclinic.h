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

/// Ends the person's sessions and lets none in until `letIn`: what a broken link is to him.
void cutOff(const TestDatabase& database, const TestPerson& person);
void letIn(const TestDatabase& database, const TestPerson& person);

/// As if the clinic's service had just been seen, for an hour to come.
void keepServiceAlive(const TestDatabase& database);

/// The clinic's clock and this program's show half past nine or so whenever the test runs, in a
/// zone chosen for that; its name.
QByteArray makeMorning(const TestDatabase& database);

/// The date it is at the clinic.
[[nodiscard]] QDate clinicToday(const TestDatabase& database);

} // namespace huella::tests
