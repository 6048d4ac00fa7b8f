// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointmentstatus.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDateTime>

#include <optional>

class QJsonObject;

namespace huella {

using ArrivalId = Id<struct ArrivalTag>; ///< an owner's "I am here"

} // namespace huella

namespace huella::agenda {

/// What is the matter with somebody who says that he is here. The database says it, by its own
/// clock; while the notice is open it follows what becomes of the appointment.
enum class ArrivalKind {
    OnTime,
    Early,         ///< more than half an hour before
    Late,          ///< more than ten minutes after, or marked absent
    Unpaid,        ///< the clinic wants payment first
    NoAppointment, ///< none today
    Unconfirmed,
    Cancelled,
    OnBoard, ///< in the waiting room already: there is a turn
};

enum class ArrivalState {
    Announced, ///< on the desk's list
    Received,  ///< on the board; there is a turn
    Dismissed, ///< the desk did not find him
    Withdrawn, ///< he took it back, or the pet is no longer the clinic's
    Expired,   ///< its day is over
};

/// "I am here", said by an owner of one pet. Times are local. Owners see their own ones without
/// the fields marked (staff), which stay empty.
struct Arrival
{
    ArrivalId id;
    PatientId patient;
    QString patientName;
    QString species;
    MediaId photo;             ///< null without one
    AppointmentId appointment; ///< null where none was named
    ArrivalKind kind = ArrivalKind::OnTime;
    ArrivalState state = ArrivalState::Announced;
    QDateTime announcedAt;
    AttentionId attention;   ///< null while it is on no board
    std::optional<int> turn; ///< once received
    QDateTime startsAt;      ///< of the appointment; invalid without one
    std::optional<bool> isPaid;
    std::optional<Money> price; ///< of the appointment; owners
    QString vetName;            ///< of the appointment
    PersonId owner;             ///< staff
    QString ownerName;          ///< staff
    QString ownerPhone;         ///< staff
    QString reason;             ///< what the owner said; staff

    /// From the database's answers and live changes; InvalidValue when it is none.
    [[nodiscard]] static Result<Arrival> fromJson(const QJsonObject& object);

    friend bool operator==(const Arrival&, const Arrival&) = default;
};

} // namespace huella::agenda
