// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agendaplan.h"

namespace huella::ui {

/// A day: a column for each vet who works then, is away then or has appointments then, in the order
/// of `vets`; one vet alone where `only` names him. Empty when nobody attends.
[[nodiscard]] QList<AgendaColumn> columnsOfDay(QDate day, const QList<agenda::Vet>& vets,
                                               PersonId only,
                                               const QList<agenda::Schedule>& schedules,
                                               const QList<agenda::Appointment>& appointments);

/// The week of `day`, Monday first: a column a day of one vet or, with a null one, of all. Saturday
/// stays, a Sunday on which nobody attends is left out.
[[nodiscard]] QList<AgendaColumn> columnsOfWeek(QDate day, PersonId vet,
                                                const QList<agenda::Schedule>& schedules,
                                                const QList<agenda::Appointment>& appointments);

[[nodiscard]] QDate mondayOf(QDate day);

} // namespace huella::ui
