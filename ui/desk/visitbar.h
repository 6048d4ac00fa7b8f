// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/agenda/boardrow.h"

#include <QWidget>

namespace huella::ui {
class Button;
class InlineMessage;
} // namespace huella::ui

namespace huella::ui::desk {

/// What a found patient is here for today: its appointment with the step that comes next as the
/// default button, or its place in the waiting room. Hidden when there is neither.
class VisitBar : public QWidget
{
    Q_OBJECT

public:
    explicit VisitBar(QWidget* parent = nullptr);

    void setVisit(const std::optional<agenda::Appointment>& appointment,
                  const std::optional<agenda::BoardRow>& onBoard);
    [[nodiscard]] bool isOnBoard() const { return m_isOnBoard; }
    [[nodiscard]] bool hasStep() const { return m_hasStep; }
    /// Whether the default step took the keyboard.
    bool focusStep();

signals:
    void stepRequested(const huella::agenda::Appointment& appointment);

private:
    std::optional<agenda::Appointment> m_appointment;
    bool m_isOnBoard = false;
    bool m_hasStep = false;
    InlineMessage* m_message;
    Button* m_step;
};

} // namespace huella::ui::desk
