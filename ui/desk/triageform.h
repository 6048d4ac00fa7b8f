// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "ui/desk/deskstores.h"

#include <QWidget>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::desk {

class TriageCombo;

/// Says how urgent somebody on the board is, and why.
class TriageForm : public QWidget
{
    Q_OBJECT

public:
    TriageForm(const DeskStores& stores, LinkWatch* watch, QWidget* parent = nullptr);

    void open(const agenda::BoardRow& row);

signals:
    void saved();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void submit();

    DeskStores m_stores;
    agenda::BoardRow m_row;
    TriageCombo* m_triage;
    LineEdit* m_reason;
    FormField* m_reasonField;
    InlineMessage* m_message;
    Button* m_cancel;
    Button* m_submit;
    Submission* m_submission;
};

} // namespace huella::ui::desk
