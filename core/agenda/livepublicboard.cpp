// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/livepublicboard.h"

#include <utility>

namespace huella::agenda {

LivePublicBoard::LivePublicBoard(PublicBoardStore& store, database::Session& session,
                                 QObject* parent)
    : QObject(parent), m_store(store)
{
    connect(&session, &database::Session::changed, this, [this](const database::Change& change) {
        if (change.topic == u"board")
            read();
    });
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            read();
    });
}

void LivePublicBoard::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_store.board().then(this, [this](const Result<QList<PublicBoardRow>>& rows) {
        m_isReading = false;
        if (rows)
            emit loaded(*rows);
        else
            emit failed(rows.error());
        if (std::exchange(m_isStale, false))
            read();
    });
}

} // namespace huella::agenda
