// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"

#include <QObject>
#include <QSet>

namespace huella::agenda {
class LiveBoard;
}

namespace huella::ui {

/// Who arrived just now, told once each: not who was there when the board was read, not whom this
/// person put there, and for a vet not whom another vet waits for.
class ArrivalWatch : public QObject
{
    Q_OBJECT

public:
    enum class For { Everybody, OwnPatients };

    ArrivalWatch(agenda::LiveBoard& board, PersonId self, For whom, QObject* parent = nullptr);

signals:
    void arrived(const huella::agenda::BoardRow& row);

private:
    void see(const agenda::BoardRow& row);

    PersonId m_self;
    For m_whom;
    QSet<AttentionId> m_known;
    bool m_isRead = false; ///< before that everything is old news
};

/// "Rocky has arrived, turn 7": nothing medical, for the corner of a screen that others see.
[[nodiscard]] QString arrivalText(const agenda::BoardRow& row);

} // namespace huella::ui
