// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/clock.h"
#include "ui/desk/deskstores.h"

#include <QFrame>

class QMenu;

namespace huella::ui {
class Button;
class FormField;
class LineEdit;
class LinkWatch;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class ChargePanel;
class DeskActions;

/// What can be done with the chosen appointment, in the page below the agenda: only the steps
/// that its state allows are shown.
class AppointmentBar : public QFrame
{
    Q_OBJECT

public:
    AppointmentBar(const DeskStores& stores, DeskActions& actions, const Clock& clock,
                   LinkWatch* watch, QWidget* parent = nullptr);

    /// Nothing hides the bar.
    void setAppointment(const std::optional<agenda::Appointment>& appointment);
    /// The same steps as a menu, for the row's own.
    void fill(QMenu& menu) const;

signals:
    void moveAsked(const huella::agenda::Appointment& appointment);
    void receiptRequested(huella::PaymentId payment);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Step
    {
        Button* button;
        bool (*isAllowed)(const agenda::Appointment& appointment, const QDateTime& now);
    };

    QWidget* buildSteps();
    QWidget* buildCancelRow();
    Button* addStep(Button* button, const char* name,
                    bool (*isAllowed)(const agenda::Appointment&, const QDateTime&));
    void connectSteps();
    void toggle(QWidget* panel);

    DeskActions& m_actions;
    const Clock& m_clock;
    std::optional<agenda::Appointment> m_appointment;
    agenda::Appointment m_seen; ///< when the cancelling began: what changes later is a clash
    TextLabel* m_title;
    TextLabel* m_detail;
    QList<Step> m_steps;
    Button* m_checkIn;
    Button* m_confirm;
    Button* m_charge;
    Button* m_payments;
    Button* m_move;
    Button* m_absent;
    Button* m_cancel;
    Button* m_restore;
    Button* m_undoArrival;
    QWidget* m_cancelRow;
    LineEdit* m_cancelReason;
    FormField* m_cancelField;
    Button* m_confirmCancel;
    ChargePanel* m_chargePanel;
};

} // namespace huella::ui::desk
