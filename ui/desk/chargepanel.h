// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/clock.h"
#include "ui/desk/deskstores.h"

#include <QFrame>

#include <optional>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class PayPanel;
class Segmented;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

/// Charges one appointment at its price, in cash, by card, by transfer, or with a QR of Mercado
/// Pago for the owner's phone; shows what was charged, and takes it back with a reason: a desk's
/// charge is voided, Mercado Pago's given back whole or in part. Stands in the page, under the
/// appointment.
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
    void receiptRequested(huella::PaymentId payment);
    void closed();

private:
    QWidget* buildChargeRow();
    QWidget* buildReceiptRow();
    QWidget* buildVoidRow();
    void buildQr(LinkWatch* watch);
    void askOnline();
    void showQr();
    void showReceipt();
    [[nodiscard]] std::optional<Money> wantedAmount() const;
    void nameVoid();
    void takeBack();
    void giveBack();
    void readPayments();
    void show(const QList<payments::Payment>& payments);
    void tellWhatWentBack(const QList<payments::Payment>& payments);
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
    Button* m_print;
    LineEdit* m_reason;
    FormField* m_reasonField;
    Button* m_void;
    Button* m_keep;
    QWidget* m_chargeRow;
    QWidget* m_receiptRow;
    QWidget* m_voidRow;
    LineEdit* m_amount;
    FormField* m_amountField;
    Button* m_wantQr;
    PayPanel* m_qr;
    Clock m_clock;
    RefundId m_nextRefund; ///< of the refund in hand
    InlineMessage* m_message;
    Submission* m_charging;
    Submission* m_voiding;
};

} // namespace huella::ui::desk
