// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/arrivalstore.h"

#include "core/database/session.h"
#include "core/people/helpstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace huella::agenda {

namespace {

using database::Row;

QJsonObject contentOf(const Row& row)
{
    return QJsonDocument::fromJson(row.text("content").toUtf8()).object();
}

Result<Arrival> toArrival(const Row& row)
{
    return Arrival::fromJson(contentOf(row));
}

Result<BoardRow> toBoardRow(const Row& row)
{
    return BoardRow::fromJson(contentOf(row));
}

/// A statement's failure and a row's are one failure.
template <typename Value>
Result<Value> oneResult(const Result<Result<Value>>& answer)
{
    return answer ? *answer : std::unexpected(answer.error());
}

Result<QList<Arrival>> allArrivals(const Result<QList<Result<Arrival>>>& answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    QList<Arrival> arrivals;
    arrivals.reserve(answer->size());
    for (const Result<Arrival>& arrival : *answer) {
        if (!arrival)
            return std::unexpected(arrival.error());
        arrivals.append(*arrival);
    }
    return arrivals;
}

} // namespace

QFuture<Result<Arrival>> ArrivalStore::announce(ArrivalId id, AppointmentId appointment)
{
    return m_session.one(QStringLiteral("arrivals_announce"), {id, appointment}, toArrival)
        .then(oneResult<Arrival>);
}

QFuture<Result<Arrival>> ArrivalStore::announceWithout(ArrivalId id, PatientId patient,
                                                       const QString& reason)
{
    return m_session
        .one(QStringLiteral("arrivals_announce_without"), {id, patient, reason}, toArrival)
        .then(oneResult<Arrival>);
}

QFuture<Result<void>> ArrivalStore::withdraw(ArrivalId id)
{
    return m_session.step(QStringLiteral("arrivals_withdraw"), {id});
}

QFuture<Result<QList<Arrival>>> ArrivalStore::mine()
{
    return m_session.list(QStringLiteral("arrivals_mine"), {}, toArrival).then(allArrivals);
}

QFuture<Result<void>> ArrivalStore::callForHelp(HelpCallId id, const QString& place,
                                                const QString& screen)
{
    return people::HelpDeskStore(m_session).call(id, place, screen);
}

QFuture<Result<QList<Arrival>>> ArrivalStore::open()
{
    return m_session.list(QStringLiteral("arrivals_open"), {}, toArrival).then(allArrivals);
}

QFuture<Result<BoardRow>> ArrivalStore::confirm(AttentionId attention, ArrivalId arrival,
                                                PersonId vet)
{
    return m_session.one(QStringLiteral("arrivals_confirm"), {attention, arrival, vet}, toBoardRow)
        .then(oneResult<BoardRow>);
}

QFuture<Result<void>> ArrivalStore::dismiss(ArrivalId arrival)
{
    return m_session.step(QStringLiteral("arrivals_dismiss"), {arrival});
}

QFuture<Result<void>> ArrivalStore::restore(ArrivalId arrival)
{
    return m_session.step(QStringLiteral("arrivals_restore"), {arrival});
}

} // namespace huella::agenda
