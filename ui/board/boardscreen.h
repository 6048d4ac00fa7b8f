// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/livepublicboard.h"
#include "core/base/clock.h"

#include <QWidget>

namespace huella::ui {
class LinkWatch;
}

namespace huella::ui::board {

class BigText;
class Portraits;
class TurnColumn;

/// The waiting room's own screen: turn and pet, large enough for the whole room, no surname and
/// no reason. Says plainly when what it shows is no longer kept up to date, and shows no turns
/// that are minutes old. Nothing on it can be pressed.
class BoardScreen : public QWidget
{
    Q_OBJECT

public:
    BoardScreen(agenda::PublicBoardStore& store, database::Session& session, const Clock& clock,
                QWidget* parent = nullptr);

    /// Reads the clinic's name and the board.
    void read();
    /// Why nothing can be shown; an empty sentence takes it away.
    void showTrouble(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void followBoard();
    void showRows(const QList<agenda::PublicBoardRow>& rows);
    void showLink();
    void tick();

    agenda::PublicBoardStore& m_store;
    const Clock& m_clock;
    LinkWatch* m_watch;
    agenda::LivePublicBoard* m_live;
    Portraits* m_portraits;
    BigText* m_name;
    BigText* m_time;
    BigText* m_stale;
    TurnColumn* m_attending;
    TurnColumn* m_waiting;
    QString m_trouble;
};

} // namespace huella::ui::board
