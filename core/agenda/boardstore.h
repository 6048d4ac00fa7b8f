// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "core/agenda/boardsettings.h"
#include "core/agenda/reversiblestep.h"

#include <QFuture>
#include <QHash>
#include <QList>

namespace huella::database {
class Session;
}

namespace huella::agenda {

/// The waiting-room board and the steps that move it. Ids of new rows are made by the caller and
/// kept for a retry. The board's live changes come through LiveBoard.
class BoardStore
{
public:
    explicit BoardStore(database::Session& session) : m_session(session) {}

    /// Staff, in the queue's order.
    [[nodiscard]] QFuture<Result<QList<BoardRow>>> board();
    /// Owners: their own patients.
    [[nodiscard]] QFuture<Result<QList<OwnBoardRow>>> mine();

    /// A confirmed appointment of today goes on the board. NotConfirmed, AlreadyOnBoard,
    /// WrongState (attended already, or not of today).
    [[nodiscard]] QFuture<Result<BoardRow>> checkIn(AttentionId attention,
                                                    AppointmentId appointment);
    /// A patient without an appointment; a null vet means whoever is free.
    [[nodiscard]] QFuture<Result<BoardRow>> walkIn(AttentionId attention, PatientId patient,
                                                   PersonId vet, const QString& reason, int triage);
    /// A null vet takes the assignment back. WrongState while being attended.
    [[nodiscard]] QFuture<Result<void>> assignVet(AttentionId attention, PersonId vet);
    /// 1 emergency to 5 can wait; 1 and 2 need a reason (InvalidValue, field triage_reason).
    [[nodiscard]] QFuture<Result<void>> setTriage(AttentionId attention, int triage,
                                                  const QString& reason);
    [[nodiscard]] QFuture<Result<void>> undoCheckIn(AttentionId attention);

    /// Vets: attends this patient with a new record; the answer is the record that is open.
    [[nodiscard]] QFuture<Result<RecordId>> take(AttentionId attention, RecordId record);
    /// Vets: the next in line that is mine or nobody's; empty when nobody waits.
    [[nodiscard]] QFuture<Result<std::optional<Taken>>> takeNext(RecordId record);
    /// A wrong call goes back to its old place while nothing was written.
    [[nodiscard]] QFuture<Result<void>> undoTake(AttentionId attention);

    /// Staff: what was done in the last minutes and may still be taken back, the newest first.
    [[nodiscard]] QFuture<Result<QList<ReversibleStep>>> reversible();
    /// Takes back a check-in, a call or a finish, whoever did it. TooLate, WrongState (it went on
    /// meanwhile), AlreadyOnBoard, SignedReadOnly (a finished record has addenda).
    [[nodiscard]] QFuture<Result<void>> undo(const ReversibleStep& step);
    /// Staff: about how many minutes each who waits has still to wait, rounded as it is said to
    /// people; 0 is very soon. Who is not in it: unknown.
    [[nodiscard]] QFuture<Result<QHash<AttentionId, int>>> waits();

    [[nodiscard]] QFuture<Result<BoardSettings>> settings();
    /// Admin. InvalidValue of overdue_minutes.
    [[nodiscard]] QFuture<Result<void>> saveSettings(const BoardSettings& settings);

private:
    database::Session& m_session;
};

} // namespace huella::agenda
