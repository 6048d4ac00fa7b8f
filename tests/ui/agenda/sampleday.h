// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/agenda/schedule.h"

namespace huella::tests {

/// A Tuesday of four vets (8 to 13 and 15 to 19, Monday to Saturday) with every status once, and a
/// sobreturno beside Rex.
struct SampleDay
{
    QDate date{2026, 11, 24};
    QList<agenda::Vet> vets{{PersonId::create(), "Lucía", "Paz Salcedo"},
                            {PersonId::create(), "Martín", "Núñez Peña"},
                            {PersonId::create(), "Elena", "Quispe Huamán"},
                            {PersonId::create(), "Iván", "Zegarra del Águila"}};
    QList<agenda::Schedule> schedules;
    QList<agenda::Appointment> appointments;
    AppointmentId rex, squeezed, alone;

    SampleDay()
    {
        for (const agenda::Vet& vet : std::as_const(vets)) {
            for (int weekday = 1; weekday <= 6; ++weekday) {
                addShift(vet, weekday, {8, 0}, {13, 0});
                addShift(vet, weekday, {15, 0}, {19, 0});
            }
        }
        using enum agenda::AppointmentStatus;
        (void)add(0, {8, 20}, 20, "Ñusta", "Rosa Quispe Mamani", Attended, "Vacuna séxtuple", true);
        (void)add(0, {9, 0}, 40, "Toby", "Beto Gonçalves", Absent, "Control de peso", false);
        (void)add(0, {10, 40}, 20, "Luna", "Carla Rodríguez", Confirmed, "Cojea de la pata", false);
        rex = add(1, {10, 0}, 60, "Rex", "Luis Peña", Confirmed, "Cirugía menor", true);
        squeezed = add(1, {10, 20}, 20, "Kiwi", "Luis Peña", Confirmed, "Convulsiona", false);
        appointments.last().isOverbooked = true;
        appointments.last().overbookReason = "Convulsiona";
        alone = add(1, {11, 40}, 20, "Pelusa", "Carla Rodríguez", Scheduled, "", false);
        (void)add(2, {10, 0}, 20, "Max", "Ana Torres", Confirmed, "Vacuna", true);
        appointments.last().presence =
            agenda::Presence{AttentionId::create(), agenda::BoardState::Attending, 4};
        (void)add(2, {10, 20}, 20, "Misi", "Úrsula Díaz", Confirmed, "Come poco", false);
        appointments.last().presence =
            agenda::Presence{AttentionId::create(), agenda::BoardState::Waiting, 5};
        (void)add(3, {10, 20}, 30, "Bobby", "Inés Rojas", Scheduled, "Se rasca mucho", false);
        (void)add(3, {15, 0}, 60, "Negro", "José Ñaupari", Scheduled, "Esterilización", false);
    }

    void addShift(const agenda::Vet& vet, int weekday, QTime from, QTime to)
    {
        schedules.append({ScheduleId::create(),
                          vet.id,
                          agenda::ScheduleKind::Shift,
                          weekday,
                          from,
                          to,
                          {2020, 1, 1},
                          {},
                          {}});
    }

    AppointmentId add(int vet, QTime at, int minutes, const QString& pet, const QString& owner,
                      agenda::AppointmentStatus status, const QString& reason, bool isPaid)
    {
        agenda::Appointment it;
        it.id = AppointmentId::create();
        it.patientName = pet;
        it.ownerName = owner;
        it.vet = vets.at(vet).id;
        it.vetName = vets.at(vet).name();
        it.serviceName = "Consulta";
        it.startsAt = QDateTime(date, at);
        it.endsAt = it.startsAt.addSecs(qint64(minutes) * 60);
        it.reason = reason;
        it.status = status;
        it.isPaid = isPaid;
        it.price = Money::fromDecimal("60.00", "PEN").value_or(Money());
        appointments.append(it);
        return it.id;
    }
};

} // namespace huella::tests
