// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/waitingliststore.h"

#include "core/database/session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace huella::agenda {

namespace {

using database::Row;

Result<Waiting> toWaiting(const Row& row)
{
    return Waiting::fromJson(QJsonDocument::fromJson(row.text("content").toUtf8()).object());
}

Result<Waiting> oneWaiting(const Result<Result<Waiting>>& answer)
{
    return answer ? *answer : std::unexpected(answer.error());
}

Result<QList<Waiting>> allWaiting(const Result<QList<Result<Waiting>>>& answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    QList<Waiting> list;
    list.reserve(answer->size());
    for (const Result<Waiting>& waiting : *answer) {
        if (!waiting)
            return std::unexpected(waiting.error());
        list.append(*waiting);
    }
    return list;
}

Booked givenHour(const Row& row)
{
    return {row.id<AppointmentId>("id"),
            row.id<PersonId>("vet_id"),
            row.text("vet_name"),
            row.timestamp("starts_at"),
            row.timestamp("ends_at"),
            appointmentStatusOf(row.text("status")),
            Money::fromDecimal(row.text("price"), row.text("currency")).value_or(Money())};
}

} // namespace

QFuture<Result<Waiting>> WaitingListStore::join(const WaitingWish& wish)
{
    return m_session
        .one(QStringLiteral("waiting_join"),
             {wish.id, wish.patient, wish.service, wish.vet, wish.day, wish.reason}, toWaiting)
        .then(oneWaiting);
}

QFuture<Result<void>> WaitingListStore::leave(WaitingId id)
{
    return m_session.step(QStringLiteral("waiting_leave"), {id});
}

QFuture<Result<QList<Waiting>>> WaitingListStore::mine()
{
    return m_session.list(QStringLiteral("waiting_mine"), {}, toWaiting).then(allWaiting);
}

QFuture<Result<QList<Waiting>>> WaitingListStore::of(QDate from, QDate to)
{
    return m_session.list(QStringLiteral("waiting_of_days"), {from, to}, toWaiting)
        .then(allWaiting);
}

QFuture<Result<Booked>> WaitingListStore::give(AppointmentId appointment, WaitingId waiting,
                                               const WaitingSlot& slot)
{
    return m_session.one(QStringLiteral("waiting_give"),
                         {appointment, waiting, slot.vet, slot.startsAt}, givenHour);
}

} // namespace huella::agenda
