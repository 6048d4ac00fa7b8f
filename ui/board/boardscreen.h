// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/boardmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace huella::agenda {
class BoardStore;
class LiveBoard;
} // namespace huella::agenda
namespace huella::database {
class Session;
}
namespace huella::ui {
class InlineMessage;
class LinkWatch;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::board {

/// The waiting room's public screen: turns, pets' names and where they stand, in letters that are
/// read from the far wall. Never an owner's name. Says how fresh it is.
class BoardScreen : public QWidget
{
    Q_OBJECT

public:
    BoardScreen(agenda::BoardStore& store, database::Session& session, const Clock& clock,
                const QString& clinicName, QWidget* parent = nullptr);

private:
    QWidget* buildHead(const QString& clinicName);
    QWidget* buildColumn(agenda::BoardState state, const char* name);
    void followBoard();
    void showTime();
    void showLink();

    const Clock& m_clock;
    LinkWatch* m_watch;
    BoardModel* m_model;
    agenda::LiveBoard* m_live;
    TextLabel* m_time;
    InlineMessage* m_stale;
};

} // namespace huella::ui::board
