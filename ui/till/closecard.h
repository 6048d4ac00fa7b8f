// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/tillstore.h"
#include "ui/shared/card.h"

namespace huella::ui {

class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Submission;
class TextLabel;
class TillGrid;

/// The figures of a day and its close: counting and closing while it is open; afterwards who closed
/// it, what came later, and for the administrator the way to open it again.
class CloseCard : public Card
{
    Q_OBJECT

public:
    enum class Right { Close, CloseAndReopen };

    CloseCard(payments::TillStore& store, Right right, LinkWatch& watch, QWidget* parent = nullptr);

    void setDay(const payments::TillDay& day);

signals:
    void closedOrReopened();

private:
    QWidget* buildClosing();
    QWidget* buildReopening();
    void connectParts();
    void hideReopening();
    void showState();
    void showStory();
    void showReason();
    void close();
    void reopen();
    void explain(const Error& error);
    [[nodiscard]] bool mayClose() const;

    payments::TillStore& m_store;
    Right m_right;
    payments::TillDay m_day;
    payments::CloseId m_next;
    TextLabel* m_state;
    TextLabel* m_story;
    TextLabel* m_waiting;
    InlineMessage* m_message;
    TillGrid* m_grid;
    TextLabel* m_laterTitle;
    TillGrid* m_later;
    LineEdit* m_reason;
    FormField* m_reasonField;
    Button* m_close;
    QWidget* m_closing;
    Button* m_wantReopen;
    LineEdit* m_reopenReason;
    FormField* m_reopenField;
    Button* m_reopen;
    QWidget* m_reopening;
    Submission* m_closeSubmission;
    Submission* m_reopenSubmission;
};

} // namespace huella::ui
