// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/schedulestore.h"

#include "core/database/session.h"

namespace huella::agenda {

namespace {

using database::Row;

QString wordOf(ScheduleKind kind)
{
    return kind == ScheduleKind::Shift ? QStringLiteral("turno") : QStringLiteral("ausencia");
}

Schedule schedule(const Row& row)
{
    Schedule it;
    it.id = row.id<ScheduleId>("id");
    it.vet = row.id<PersonId>("vet_id");
    it.kind = row.text("kind") == wordOf(ScheduleKind::Shift) ? ScheduleKind::Shift
                                                              : ScheduleKind::Absence;
    it.weekday = row.isNull("weekday") ? 0 : row.integer("weekday");
    it.starts = row.time("starts_time");
    it.ends = row.time("ends_time");
    it.validFrom = row.date("valid_from");
    it.validTo = row.date("valid_to");
    it.reason = row.text("reason");
    return it;
}

} // namespace

QFuture<Result<QList<Schedule>>> ScheduleStore::all()
{
    return m_session.list(QStringLiteral("schedules_all"), {}, schedule);
}

QFuture<Result<QList<Schedule>>> ScheduleStore::ofDays(QDate from, QDate to)
{
    return m_session.list(QStringLiteral("schedules_of_days"), {from, to}, schedule);
}

QFuture<Result<void>> ScheduleStore::save(const Schedule& schedule)
{
    const std::optional<int> weekday =
        schedule.kind == ScheduleKind::Shift ? std::optional(schedule.weekday) : std::nullopt;
    return m_session.step(QStringLiteral("schedules_save"),
                          {schedule.id, schedule.vet, wordOf(schedule.kind), weekday,
                           schedule.starts, schedule.ends, schedule.validFrom, schedule.validTo,
                           schedule.reason});
}

QFuture<Result<void>> ScheduleStore::remove(ScheduleId id)
{
    return m_session.step(QStringLiteral("schedules_remove"), {id});
}

QFuture<Result<int>> ScheduleStore::strandedAppointments(PersonId vet)
{
    return m_session.one(QStringLiteral("schedules_stranded"), {vet},
                         [](const Row& row) { return row.integer("appointments"); });
}

} // namespace huella::agenda
