// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/arrivalstore.h"
#include "core/database/session.h"

#include <QObject>

namespace huella::agenda {

/// Who says that he is here, as the desk has it now: read once, then kept by what the database
/// tells; read again after a broken link. Staff; the session must be subscribed.
class LiveArrivals : public QObject
{
    Q_OBJECT

public:
    LiveArrivals(ArrivalStore& store, database::Session& session, QObject* parent = nullptr);

    /// Reads all; `changed` or `failed` follows.
    void read();
    /// The open ones, who said it first before.
    [[nodiscard]] const QList<Arrival>& open() const { return m_open; }

signals:
    void changed();
    /// Somebody has just arrived; not for those that were there when it was read.
    void announced(const huella::agenda::Arrival& arrival);
    void failed(const huella::Error& error);

private:
    void follow(const database::Change& change);
    void put(const Arrival& arrival);
    void drop(ArrivalId id);

    ArrivalStore& m_store;
    QList<Arrival> m_open;
    bool m_isReading = false;
    bool m_isStale = false; ///< asked for again, or told of a change, while reading
};

} // namespace huella::agenda
