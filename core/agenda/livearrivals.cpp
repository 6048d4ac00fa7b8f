// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/livearrivals.h"

#include <algorithm>
#include <utility>

namespace huella::agenda {

LiveArrivals::LiveArrivals(ArrivalStore& store, database::Session& session, QObject* parent)
    : QObject(parent), m_store(store)
{
    connect(&session, &database::Session::changed, this, &LiveArrivals::follow);
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            read();
    });
}

void LiveArrivals::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_store.open().then(this, [this](const Result<QList<Arrival>>& arrivals) {
        m_isReading = false;
        if (std::exchange(m_isStale, false))
            return read(); // the answer may be older than what was told meanwhile
        if (!arrivals) {
            emit failed(arrivals.error());
            return;
        }
        m_open = *arrivals;
        emit changed();
    });
}

void LiveArrivals::follow(const database::Change& change)
{
    if (change.topic != u"arrivals")
        return;
    m_isStale = m_isReading;
    const auto arrival = Arrival::fromJson(change.row);
    if (!arrival) // a row too long for a notification comes as a hint alone
        return read();
    if (arrival->state != ArrivalState::Announced)
        return drop(arrival->id);
    put(*arrival);
    if (change.operation == u"insert") // what undo brings back is no news
        emit announced(*arrival);
}

void LiveArrivals::put(const Arrival& arrival)
{
    const auto place = std::ranges::find(m_open, arrival.id, &Arrival::id);
    if (place != m_open.end()) {
        *place = arrival;
        emit changed();
        return;
    }
    const auto after =
        std::ranges::upper_bound(m_open, arrival.announcedAt, {}, &Arrival::announcedAt);
    m_open.insert(after, arrival);
    emit changed();
}

void LiveArrivals::drop(ArrivalId id)
{
    if (m_open.removeIf([id](const Arrival& open) { return open.id == id; }) > 0)
        emit changed();
}

} // namespace huella::agenda
