// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/publicboard.h"
#include "core/database/session.h"

#include <QObject>

namespace huella::agenda {

/// The public board as it is now: read whenever the database tells that it changed, and again
/// after a broken link. Screens are told nothing but that, so the order is the database's. The
/// session must be subscribed.
class LivePublicBoard : public QObject
{
    Q_OBJECT

public:
    LivePublicBoard(PublicBoardStore& store, database::Session& session, QObject* parent = nullptr);

    void read();

signals:
    void loaded(const QList<huella::agenda::PublicBoardRow>& rows);
    void failed(const huella::Error& error);

private:
    PublicBoardStore& m_store;
    bool m_isReading = false;
    bool m_isStale = false; ///< asked for again while reading
};

} // namespace huella::agenda
