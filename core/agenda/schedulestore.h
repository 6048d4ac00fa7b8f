// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/schedule.h"
#include "core/base/result.h"

#include <QFuture>
#include <QList>

namespace huella::database {
class Session;
}

namespace huella::agenda {

/// The vets' working hours and absences: staff read them, the admin changes them.
class ScheduleStore
{
public:
    explicit ScheduleStore(database::Session& session) : m_session(session) {}

    /// Of all vets: what holds today or later, by weekday, day and hour.
    [[nodiscard]] QFuture<Result<QList<Schedule>>> all();
    /// Of all vets: what holds on some of the days `from` to `to`, both included.
    [[nodiscard]] QFuture<Result<QList<Schedule>>> ofDays(QDate from, QDate to);
    /// Makes it or changes it (the same id); removed ones come back the same way.
    /// InvalidValue of ends_time or valid_to, AlreadyExists of starts_time when two shifts of one
    /// vet overlap, NotFound when the person is no vet.
    [[nodiscard]] QFuture<Result<void>> save(const Schedule& schedule);
    [[nodiscard]] QFuture<Result<void>> remove(ScheduleId id);
    /// How many appointments still to come lie outside their vet's hours now.
    [[nodiscard]] QFuture<Result<int>> strandedAppointments(PersonId vet);

private:
    database::Session& m_session;
};

} // namespace huella::agenda
