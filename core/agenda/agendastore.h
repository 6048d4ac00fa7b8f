// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/result.h"

#include <QFuture>
#include <QList>

namespace huella::database {
class Session;
}

namespace huella::agenda {

/// Appointments, the hours they may have, and the steps that move them. Every step is one round
/// trip and may be sent again after LinkLost with the same id.
class AgendaStore
{
public:
    explicit AgendaStore(database::Session& session) : m_session(session) {}

    /// Staff: the days `from` to `to`, both included; of one vet, or of all. By hour.
    [[nodiscard]] QFuture<Result<QList<Appointment>>> agenda(QDate from, QDate to,
                                                             PersonId vet = {});
    /// Staff.
    [[nodiscard]] QFuture<Result<Appointment>> appointment(AppointmentId id);
    /// Staff: a patient's visits, the newest first.
    [[nodiscard]] QFuture<Result<QList<Appointment>>> ofPatient(PatientId patient);
    /// Owners: their own, the newest first.
    [[nodiscard]] QFuture<Result<QList<Appointment>>> mine();

    [[nodiscard]] QFuture<Result<QList<Vet>>> vets();
    [[nodiscard]] QFuture<Result<QList<Service>>> services();
    /// By hour; without a vet an hour comes once for each vet who is free then.
    [[nodiscard]] QFuture<Result<QList<FreeSlot>>> freeSlots(PersonId vet, ServiceId service,
                                                             QDate day);
    /// At most 31 days.
    [[nodiscard]] QFuture<Result<QList<FreeDay>>> freeDays(PersonId vet, ServiceId service,
                                                           QDate from, int days);

    /// SlotTaken, OutsideHours, SlotInPast, LimitReached, NotFound, WrongState (an archived
    /// patient), InvalidValue (reason). Staff's bookings begin as confirmed.
    [[nodiscard]] QFuture<Result<Booked>> book(const Booking& booking);
    [[nodiscard]] QFuture<Result<void>> confirm(AppointmentId id);
    /// Owners: TooLate within the clinic's hours before it.
    [[nodiscard]] QFuture<Result<void>> cancel(AppointmentId id, const QString& reason = {});
    /// Staff; WrongState before its hour.
    [[nodiscard]] QFuture<Result<void>> markAbsent(AppointmentId id);
    /// Takes back a cancellation or an absence: TooLate after the clinic's minutes, SlotTaken
    /// when the hour is somebody else's by now.
    [[nodiscard]] QFuture<Result<void>> undo(AppointmentId id);
    /// A null vet keeps the vet. ChangedMeanwhile when `version` is not the present one. The
    /// answer is the new version.
    [[nodiscard]] QFuture<Result<QString>> move(AppointmentId id, PersonId vet,
                                                const QDateTime& startsAt, const QString& version);

private:
    database::Session& m_session;
};

} // namespace huella::agenda
