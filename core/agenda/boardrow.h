// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardstate.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

#include <optional>

class QJsonObject;

namespace huella::agenda {

/// A patient who is in the clinic now, as the staff see it. Times are local.
struct BoardRow
{
    AttentionId id;
    PatientId patient;
    PersonId owner;
    AppointmentId appointment; ///< null for a walk-in
    PersonId vet;              ///< null while nobody is assigned
    RecordId record;           ///< the open record while being attended
    BoardState state = BoardState::Waiting;
    int triage = 3; ///< 1 emergency to 5 can wait
    QString triageReason;
    int turn = 0;
    QString reason;
    QDateTime arrivedAt;
    QDateTime calledAt; ///< invalid while waiting
    QDateTime updatedAt;
    QString patientName;
    QString species;
    QString breed;
    MediaId photo; ///< null without one
    QString ownerName;
    QString ownerPhone;
    QString vetName;
    QDateTime startsAt;         ///< of the appointment, invalid for a walk-in
    std::optional<bool> isPaid; ///< empty for a walk-in
    PersonId arrivedBy;         ///< who put it on the board

    /// From `clinic.board()` or a live change; InvalidValue when it is no such row.
    [[nodiscard]] static Result<BoardRow> fromJson(const QJsonObject& object);

    friend bool operator==(const BoardRow&, const BoardRow&) = default;
};

/// The queue's order: being attended first, then urgent, then who arrived first.
[[nodiscard]] bool comesBefore(const BoardRow& a, const BoardRow& b);

/// An owner's own patient on the board, and how many wait before it.
struct OwnBoardRow
{
    AttentionId id;
    PatientId patient;
    QString patientName;
    BoardState state = BoardState::Waiting;
    int turn = 0;
    QDateTime arrivedAt;
    int ahead = 0;
    std::optional<int> waitMinutes; ///< about; 0 is very soon; empty when unknown
};

/// What a vet took from the queue.
struct Taken
{
    AttentionId attention;
    RecordId record;
};

} // namespace huella::agenda
