// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardstore.h"
#include "core/base/clock.h"
#include "core/database/session.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace huella::ui {

class Button;
class InlineMessage;
class LinkWatch;
class Submission;
class TextLabel;

/// "Latest changes": the last check-in, call or finish that may still be taken back, who did it
/// and for how long, with a button that does so; the others in a menu. The same at every PC of
/// the staff. Hidden while there is none. "undoStrip", "undoLastButton", "undoOthersButton".
class UndoStrip : public QWidget
{
    Q_OBJECT

public:
    UndoStrip(agenda::BoardStore& store, database::Session& session, const Clock& clock,
              InlineMessage* message, LinkWatch* watch, QWidget* parent = nullptr);

    void read();
    /// Ctrl+Z: shows all of them, the newest ready for Enter.
    void offer();
    [[nodiscard]] const QList<agenda::ReversibleStep>& steps() const { return m_steps; }
    /// "Check-in of Ñusta, by Rosa Mamani: 8 min left".
    [[nodiscard]] QString textOf(const agenda::ReversibleStep& step) const;

signals:
    void undone(const huella::agenda::ReversibleStep& step);

private:
    void build();
    void show(const QList<agenda::ReversibleStep>& steps);
    void refresh();
    void fill(QMenu& menu);
    void undo(const agenda::ReversibleStep& step);
    [[nodiscard]] int minutesLeft(const agenda::ReversibleStep& step) const;

    agenda::BoardStore& m_store;
    const Clock& m_clock;
    InlineMessage* m_message;
    QList<agenda::ReversibleStep> m_steps;
    QDateTime m_readAt;
    QTimer m_burst;
    QTimer m_tick;
    TextLabel* m_text;
    Button* m_undo;
    Button* m_others;
    Submission* m_submission;
};

} // namespace huella::ui
