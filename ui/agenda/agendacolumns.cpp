// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendacolumns.h"

#include "ui/agenda/openhours.h"

#include <QLocale>

#include <algorithm>

namespace huella::ui {

using agenda::Appointment;
using agenda::Schedule;
using agenda::ScheduleKind;

namespace {

bool hasAppointments(const QList<Appointment>& appointments, QDate day, PersonId vet)
{
    return std::any_of(appointments.begin(), appointments.end(), [&](const Appointment& it) {
        return it.startsAt.date() == day && (vet.isNull() || it.vet == vet) &&
               it.status != agenda::AppointmentStatus::Cancelled;
    });
}

/// He would work that weekday, were he not away.
bool hasShift(const QList<Schedule>& schedules, QDate day, PersonId vet)
{
    return std::any_of(schedules.begin(), schedules.end(), [&](const Schedule& it) {
        return it.vet == vet && it.kind == ScheduleKind::Shift && it.weekday == day.dayOfWeek() &&
               (!it.validFrom.isValid() || it.validFrom <= day) &&
               (!it.validTo.isValid() || it.validTo >= day);
    });
}

QString dayTitle(QDate day)
{
    QString text = QLocale().toString(day, QStringLiteral("ddd d"));
    text[0] = text.at(0).toUpper();
    return text.remove(u'.');
}

} // namespace

QList<AgendaColumn> columnsOfDay(QDate day, const QList<agenda::Vet>& vets, PersonId only,
                                 const QList<Schedule>& schedules,
                                 const QList<Appointment>& appointments)
{
    QList<AgendaColumn> columns;
    for (const agenda::Vet& vet : vets) {
        if ((only.isNull() || vet.id == only) &&
            (hasShift(schedules, day, vet.id) || hasAppointments(appointments, day, vet.id)))
            columns.append({day, vet.id, vet.name()});
    }
    // Who left the clinic may still have been booked.
    for (const Appointment& it : appointments) {
        const bool isThere =
            std::any_of(columns.begin(), columns.end(),
                        [&](const AgendaColumn& column) { return column.vet == it.vet; });
        if (!isThere && it.startsAt.date() == day && (only.isNull() || it.vet == only) &&
            it.status != agenda::AppointmentStatus::Cancelled)
            columns.append({day, it.vet, it.vetName});
    }
    return columns;
}

QList<AgendaColumn> columnsOfWeek(QDate day, PersonId vet, const QList<Schedule>& schedules,
                                  const QList<Appointment>& appointments)
{
    QList<AgendaColumn> columns;
    for (QDate it = mondayOf(day); it < mondayOf(day).addDays(7); it = it.addDays(1)) {
        if (it.dayOfWeek() < 7 || !openHours(schedules, vet, it).isEmpty() ||
            hasAppointments(appointments, it, vet))
            columns.append({it, vet, dayTitle(it)});
    }
    return columns;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace huella::ui
