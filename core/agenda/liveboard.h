// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardstore.h"
#include "core/database/session.h"

#include <QObject>

namespace huella::agenda {

/// The board as it is now: read once, then kept by what the database tells, row by row and
/// without reading again; read again after a broken link, because what was told meanwhile is
/// gone. The session must be subscribed.
class LiveBoard : public QObject
{
    Q_OBJECT

public:
    LiveBoard(BoardStore& store, database::Session& session, QObject* parent = nullptr);

    /// Reads the whole board; `loaded` or `failed` follows.
    void read();
    /// For what is known before it is told: the answer of a check-in, for instance.
    void apply(const BoardRow& row) { emit rowChanged(row); }

signals:
    void loaded(const QList<huella::agenda::BoardRow>& rows);
    void rowChanged(const huella::agenda::BoardRow& row); ///< new, or changed
    void rowRemoved(huella::AttentionId id);
    void failed(const huella::Error& error);

private:
    void follow(const database::Change& change);

    BoardStore& m_store;
    bool m_isReading = false;
    bool m_isStale = false; ///< asked for again while reading
};

} // namespace huella::agenda
