// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

#include <optional>

class QJsonObject;

namespace huella {

using WaitingId = Id<struct WaitingTag>; ///< a place on a full day's waiting list

} // namespace huella

namespace huella::agenda {

/// An hour that somebody who waits could have.
struct WaitingSlot
{
    PersonId vet;
    QString vetName;
    QDateTime startsAt;

    friend bool operator==(const WaitingSlot&, const WaitingSlot&) = default;
};

/// A pet on the waiting list of a full day. Owners see their own ones without the fields marked
/// (staff), which stay empty.
struct Waiting
{
    enum class State {
        Waits,
        Given,   ///< has an appointment of that day
        Left,    ///< by the owner, by the desk, or because the pet is gone
        Expired, ///< the day is over
    };

    WaitingId id;
    PatientId patient;
    QString patientName;
    QString species;
    MediaId photo; ///< null without one
    QDate day;
    ServiceId service;
    QString serviceName;
    PersonId vet; ///< null: any
    QString vetName;
    State state = State::Waits;
    int place = 0; ///< 1 is the first; 0 when it waits no longer
    QString reason;
    AppointmentId appointment;       ///< once given
    QDateTime since;                 ///< local
    PersonId owner;                  ///< staff
    QString ownerName;               ///< staff
    QString ownerPhone;              ///< staff
    std::optional<WaitingSlot> slot; ///< staff: the first hour that is free for it now

    /// From the database's answers and live changes; InvalidValue when it is none.
    [[nodiscard]] static Result<Waiting> fromJson(const QJsonObject& object);

    friend bool operator==(const Waiting&, const Waiting&) = default;
};

/// What joining asks for. The id is made by the caller and kept for a retry.
struct WaitingWish
{
    WaitingId id = WaitingId::create();
    PatientId patient;
    ServiceId service;
    PersonId vet = {}; ///< null: any
    QDate day;
    QString reason = {};
};

} // namespace huella::agenda
