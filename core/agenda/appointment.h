// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointmentstatus.h"
#include "core/agenda/boardstate.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDateTime>

#include <optional>

namespace huella::agenda {

/// The patient of an appointment on the board now.
struct Presence
{
    AttentionId attention;
    BoardState state = BoardState::Waiting;
    int turn = 0;

    friend bool operator==(const Presence&, const Presence&) = default;
};

/// A booking as a list shows it. Times are local. Owners see their own ones without the fields
/// marked (staff), which stay empty.
struct Appointment
{
    AppointmentId id;
    PatientId patient;
    QString patientName;
    QString species;
    QString breed;      ///< staff
    MediaId photo;      ///< the patient's, null without one; staff
    PersonId owner;     ///< staff
    QString ownerName;  ///< staff
    QString ownerPhone; ///< staff
    PersonId vet;
    QString vetName;
    ServiceId service;
    QString serviceName;
    QDateTime startsAt;
    QDateTime endsAt;
    QString reason;
    AppointmentStatus status = AppointmentStatus::Scheduled;
    bool isPaid = false;
    Money price;
    bool isOverbooked = false;        ///< staff
    QString overbookReason;           ///< staff
    QDateTime statusChangedAt;        ///< staff
    QString cancelReason;
    bool mayCancel = false;           ///< owners: the clinic's limit has not passed
    std::optional<Presence> presence; ///< staff
    QString version;                  ///< what changes compare, opaque

    friend bool operator==(const Appointment&, const Appointment&) = default;
};

/// What a booking asks for. The id is made by the caller and kept for a retry, which books
/// nothing twice. A null vet means whichever is free.
struct Booking
{
    AppointmentId id = AppointmentId::create();
    PatientId patient;
    PersonId vet;
    ServiceId service;
    QDateTime startsAt;
    QString reason;
    QString overbookReason;                    ///< staff only: not empty makes a sobreturno
    std::optional<int> minutes = std::nullopt; ///< staff only: another length than the service's
};

/// Where an appointment is to go. A null vet keeps the vet. An `overbookReason` (staff only) makes
/// it a sobreturno there: the hour may be taken or closed.
struct Target
{
    PersonId vet;
    QDateTime startsAt;
    QString overbookReason;

    friend bool operator==(const Target&, const Target&) = default;
};

/// One change of an appointment by somebody, without what was written in it. What did not change
/// is empty.
struct AppointmentChange
{
    QDateTime at;
    QString person; ///< empty: the clinic's service
    bool isMine = false;
    QDateTime startsBefore;
    QDateTime startsAfter;
    QString vetBefore;
    QString vetAfter;
    std::optional<AppointmentStatus> statusAfter;
    bool isReasonChanged = false;
    bool isOtherService = false;
    bool isPayment = false;
};

/// What a booking got.
struct Booked
{
    AppointmentId id;
    PersonId vet;
    QString vetName;
    QDateTime startsAt;
    QDateTime endsAt;
    AppointmentStatus status = AppointmentStatus::Scheduled;
    Money price;
};

struct Vet
{
    PersonId id;
    QString firstName;
    QString lastName;

    [[nodiscard]] QString name() const { return firstName + u' ' + lastName; }
    friend bool operator==(const Vet&, const Vet&) = default;
};

/// What can be booked.
struct Service
{
    ServiceId id;
    QString name;
    QString description;
    int durationMinutes = 0;
    Money price;

    friend bool operator==(const Service&, const Service&) = default;
};

struct FreeSlot
{
    PersonId vet;
    QString vetName;
    QDateTime startsAt;
    QDateTime endsAt;

    friend bool operator==(const FreeSlot&, const FreeSlot&) = default;
};

struct FreeDay
{
    QDate day;
    int free = 0; ///< how many hours are free
};

} // namespace huella::agenda
