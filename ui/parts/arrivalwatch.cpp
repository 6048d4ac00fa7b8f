// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/arrivalwatch.h"

#include "core/agenda/liveboard.h"

namespace huella::ui {

using agenda::BoardRow;
using agenda::LiveBoard;

ArrivalWatch::ArrivalWatch(LiveBoard& board, PersonId self, For whom, QObject* parent)
    : QObject(parent), m_self(self), m_whom(whom)
{
    connect(&board, &LiveBoard::rowChanged, this, &ArrivalWatch::see);
    connect(&board, &LiveBoard::rowRemoved, this, [this](AttentionId id) { m_known.remove(id); });
    connect(&board, &LiveBoard::loaded, this, [this](const QList<BoardRow>& rows) {
        // After a broken link: who came meanwhile is news, too.
        for (const BoardRow& row : rows) {
            if (m_isRead)
                see(row);
            m_known.insert(row.id);
        }
        m_isRead = true;
    });
}

void ArrivalWatch::see(const BoardRow& row)
{
    if (!m_isRead || m_known.contains(row.id))
        return;
    m_known.insert(row.id);
    const bool isMine = row.vet.isNull() || row.vet == m_self;
    if (row.state == agenda::BoardState::Waiting && row.arrivedBy != m_self &&
        (m_whom == For::Everybody || isMine))
        emit arrived(row);
}

QString arrivalText(const BoardRow& row)
{
    return ArrivalWatch::tr("%1 has arrived, turn %2")
        .arg(row.patientName, QString::number(row.turn));
}

} // namespace huella::ui
