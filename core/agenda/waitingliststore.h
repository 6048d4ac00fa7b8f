// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/agenda/waiting.h"

#include <QFuture>
#include <QList>

namespace huella::database {
class Session;
}

namespace huella::agenda {

/// The waiting lists of full days. Live topic: `waiting`. An owner's session hears of its own
/// with the row in it, and gets an empty hint when its place changed; the staff's hears of all,
/// and with operation `freed` (the row with its `slot`) that an hour became free for somebody.
class WaitingListStore
{
public:
    explicit WaitingListStore(database::Session& session) : m_session(session) {}

    /// Owners for their own pets, staff for any. The answer says the place. Asked again for that
    /// pet and day, the one that is there is answered. WrongState: the day has hours left (detail
    /// `day_is_not_full`: book one), or the pet is archived; OutsideHours (nobody works that day,
    /// too far ahead), SlotInPast, LimitReached (five open ones an owner), NotFound.
    [[nodiscard]] QFuture<Result<Waiting>> join(const WaitingWish& wish);
    /// WrongState when it has its appointment already: that one is cancelled.
    [[nodiscard]] QFuture<Result<void>> leave(WaitingId id);
    /// Owners: what they wait for, by day.
    [[nodiscard]] QFuture<Result<QList<Waiting>>> mine();

    /// Staff: who waits for those days (both included), in order, each with the first hour that is
    /// free for it now, if any.
    [[nodiscard]] QFuture<Result<QList<Waiting>>> of(QDate from, QDate to);
    /// Staff: books that hour for it, by the rules of AgendaStore::book(), confirmed. `appointment`
    /// is the new one's id, made by the caller. SlotTaken; WrongState (it waits no longer).
    [[nodiscard]] QFuture<Result<Booked>> give(AppointmentId appointment, WaitingId waiting,
                                               const WaitingSlot& slot);

private:
    database::Session& m_session;
};

} // namespace huella::agenda
