// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardstate.h"
#include "core/base/clock.h"
#include "ui/shared/card.h"

#include <QList>

class QStackedLayout;

namespace huella::agenda {
struct PublicBoardRow;
}

namespace huella::ui::board {

class BigText;
class Portraits;
class TurnList;

/// One half of the public screen: a state by icon, word and colour, how many, and who.
/// The list is "waitingTurns" or "attendingTurns".
class TurnColumn : public Card
{
    Q_OBJECT

public:
    TurnColumn(agenda::BoardState state, const Clock& clock, const Portraits& portraits,
               QWidget* parent = nullptr);

    /// Those of `rows` that are of this state.
    void setRows(const QList<agenda::PublicBoardRow>& rows);

private:
    agenda::BoardState m_state;
    BigText* m_count;
    BigText* m_empty;
    TurnList* m_list;
    QStackedLayout* m_stack;
};

} // namespace huella::ui::board
