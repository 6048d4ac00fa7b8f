// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/arrival.h"
#include "core/agenda/boardrow.h"
#include "core/people/helpcall.h"

#include <QFuture>
#include <QList>

namespace huella::database {
class Session;
}

namespace huella::agenda {

/// Owners who say that they are here, and the desk that receives them. Ids of new notices are
/// made by the caller and kept for a retry. Live topic: `arrivals`, with the row in it (an owner's
/// session hears of its own only; when its state is Received the row holds the turn).
class ArrivalStore
{
public:
    explicit ArrivalStore(database::Session& session) : m_session(session) {}

    /// Owners, for an appointment of their own, whatever became of it: what is the matter is in
    /// the answer's `kind`, and every one is on the desk's list (but OnBoard, which is answered
    /// with its turn). Two pets: one call each. Said again while one of that pet is open, the open
    /// one is answered, under its own id. NotFound; WrongState (a deceased or archived pet);
    /// LimitReached (ten open, forty a day); AlreadyExists (the id is another notice's).
    [[nodiscard]] QFuture<Result<Arrival>> announce(ArrivalId id, AppointmentId appointment);
    /// Owners, with a pet that has no appointment. Also InvalidValue of `reason` (300 characters;
    /// may be empty).
    [[nodiscard]] QFuture<Result<Arrival>> announceWithout(ArrivalId id, PatientId patient,
                                                           const QString& reason);
    /// Owners take back what nobody has received. WrongState once somebody has.
    [[nodiscard]] QFuture<Result<void>> withdraw(ArrivalId id);
    /// Owners: what they said today, the newest first.
    [[nodiscard]] QFuture<Result<QList<Arrival>>> mine();
    /// Owners; what people::HelpDeskStore::call() promises.
    [[nodiscard]] QFuture<Result<void>> callForHelp(HelpCallId id, const QString& place,
                                                    const QString& screen);

    /// Staff: who was not received yet, who said it first before.
    [[nodiscard]] QFuture<Result<QList<Arrival>>> open();
    /// Staff: puts him on the board with his turn, by the rules of BoardStore::checkIn where there
    /// is an appointment of today (confirming it, since its owner is here), otherwise as a walk-in,
    /// with `vet` where one is named. `attention` is the new board row's; where somebody else was
    /// faster the answer is his row. WrongState (dismissed, withdrawn), ChangedMeanwhile.
    /// BoardStore::undoCheckIn() takes it back and puts the notice on the list again.
    [[nodiscard]] QFuture<Result<BoardRow>> confirm(AttentionId attention, ArrivalId arrival,
                                                    PersonId vet = {});
    /// Staff: nobody was there.
    [[nodiscard]] QFuture<Result<void>> dismiss(ArrivalId arrival);
    /// Staff: takes a dismissal back; TooLate after the clinic's minutes.
    [[nodiscard]] QFuture<Result<void>> restore(ArrivalId arrival);

private:
    database::Session& m_session;
};

} // namespace huella::agenda
