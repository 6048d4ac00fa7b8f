// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/schedule.h"
#include "ui/agenda/lanes.h"

namespace huella::ui {

/// When a vet works on a day: the shifts less the absences, by hour, touching ones joined. A null
/// vet means whoever works. The same rule as the database's clinic_private.vet_works().
[[nodiscard]] QList<MinuteSpan> openHours(const QList<agenda::Schedule>& schedules, PersonId vet,
                                          QDate day);

/// Why the vet is away that day, where somebody wrote it; empty when he is not.
[[nodiscard]] QString absenceReason(const QList<agenda::Schedule>& schedules, PersonId vet,
                                    QDate day);

/// The first day after `day`, within two months, on which the vet (or anybody) works; invalid when
/// there is none.
[[nodiscard]] QDate nextWorkingDay(const QList<agenda::Schedule>& schedules, PersonId vet,
                                   QDate day);

} // namespace huella::ui
