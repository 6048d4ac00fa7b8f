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
    /// Owners: TooLate within the clinic's hours before it. ChangedMeanwhile when a `version` is
    /// given that is not the present one.
    [[nodiscard]] QFuture<Result<void>> cancel(AppointmentId id, const QString& reason = {},
                                               const QString& version = {});
    /// Staff; WrongState before its hour.
    [[nodiscard]] QFuture<Result<void>> markAbsent(AppointmentId id);
    /// Takes back a cancellation or an absence: TooLate after the clinic's minutes, SlotTaken
    /// when the hour is somebody else's by now.
    [[nodiscard]] QFuture<Result<void>> undo(AppointmentId id);
    /// ChangedMeanwhile when `version` is not the present one, SlotTaken, OutsideHours,
    /// SlotInPast. Staff may take a move back within the clinic's minutes, whatever the hours are.
    /// The answer is the new version.
    [[nodiscard]] QFuture<Result<QString>> move(AppointmentId id, const Target& target,
                                                const QString& version);
    /// Staff. Another service brings its price and length: AlreadyPaid where a payment holds the
    /// price, SlotTaken where the length does not fit. The answer is the new version.
    [[nodiscard]] QFuture<Result<QString>> edit(AppointmentId id, ServiceId service,
                                                const QString& reason, const QString& version);
    /// Staff: who changed it after `version`, the newest first.
    [[nodiscard]] QFuture<Result<QList<AppointmentChange>>> changes(AppointmentId id,
                                                                    const QString& version);

private:
    database::Session& m_session;
};

} // namespace huella::agenda
