// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/liveboard.h"

namespace huella::agenda {

LiveBoard::LiveBoard(BoardStore& store, database::Session& session, QObject* parent)
    : QObject(parent), m_store(store)
{
    connect(&session, &database::Session::changed, this, &LiveBoard::follow);
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            read();
    });
}

void LiveBoard::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_store.board().then(this, [this](const Result<QList<BoardRow>>& rows) {
        m_isReading = false;
        if (rows)
            emit loaded(*rows);
        else
            emit failed(rows.error());
        if (std::exchange(m_isStale, false))
            read();
    });
}

void LiveBoard::follow(const database::Change& change)
{
    if (change.topic != u"board")
        return;
    if (change.operation == u"delete") {
        emit rowRemoved(AttentionId::fromText(change.id));
        return;
    }
    // A row too long for a notification comes as a hint alone.
    if (const auto row = BoardRow::fromJson(change.row))
        emit rowChanged(*row);
    else
        read();
}

} // namespace huella::agenda
