// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "ui/desk/deskstores.h"

#include <QFrame>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Segmented;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

/// Charges one appointment at its price, in cash, by card or by transfer; shows what was charged,
/// and takes a charge back with a reason. Stands in the page, under the appointment.
class ChargePanel : public QFrame
{
    Q_OBJECT

public:
    ChargePanel(const DeskStores& stores, LinkWatch* watch, QWidget* parent = nullptr);

    void open(const agenda::Appointment& appointment);
    /// One thing below the other, for a side panel.
    void setNarrow();

signals:
    void charged();
    void closed();

private:
    QWidget* buildChargeRow();
    QWidget* buildReceiptRow();
    QWidget* buildVoidRow();
    void readPayments();
    void show(const QList<payments::Payment>& payments);
    void charge();
    void voidCharge();

    DeskStores m_stores;
    agenda::Appointment m_appointment;
    PaymentId m_next; ///< of the charge in hand: a retry charges nothing twice
    payments::Payment m_paid;
    TextLabel* m_price;
    Segmented* m_method;
    Button* m_charge;
    TextLabel* m_receipt;
    Button* m_wantVoid;
    LineEdit* m_reason;
    FormField* m_reasonField;
    Button* m_void;
    QWidget* m_chargeRow;
    QWidget* m_receiptRow;
    QWidget* m_voidRow;
    InlineMessage* m_message;
    Submission* m_charging;
    Submission* m_voiding;
};

} // namespace huella::ui::desk
