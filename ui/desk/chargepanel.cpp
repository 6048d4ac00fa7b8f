// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/chargepanel.h"

#include "ui/parts/words.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/locale.h"
#include "ui/shared/segmented.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>

namespace huella::ui::desk {

using payments::Payment;
using payments::PaymentMethod;
using payments::PaymentStatus;

ChargePanel::ChargePanel(const DeskStores& stores, LinkWatch* watch, QWidget* parent)
    : QFrame(parent), m_stores(stores), m_message(new InlineMessage)
{
    setObjectName(QStringLiteral("chargePanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    m_message->setObjectName(QStringLiteral("chargeMessage"));
    column->addWidget(m_message);
    column->addWidget(m_chargeRow = buildChargeRow());
    column->addWidget(m_receiptRow = buildReceiptRow());
    column->addWidget(m_voidRow = buildVoidRow());
    m_charging = new Submission(m_charge, m_message, watch, this);
    m_voiding = new Submission(m_void, m_message, watch, this);
    m_voiding->addField(QStringLiteral("reason"), m_reasonField);
    connect(m_charge, &Button::clicked, this, &ChargePanel::charge);
    connect(m_void, &Button::clicked, this, &ChargePanel::voidCharge);
    connect(m_reason, &LineEdit::returnPressed, this, &ChargePanel::voidCharge);
    connect(m_wantVoid, &Button::clicked, this, [this] {
        m_voidRow->show();
        m_reason->setFocus();
    });
}

QWidget* ChargePanel::buildChargeRow()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    m_price = new TextLabel({}, TextStyle::Title);
    m_method = new Segmented;
    m_method->setObjectName(QStringLiteral("methodChoice"));
    for (const auto& [method, name] : {std::pair(PaymentMethod::Cash, "cashChoice"),
                                       std::pair(PaymentMethod::Card, "cardChoice"),
                                       std::pair(PaymentMethod::Transfer, "transferChoice")})
        m_method->addOption(wordOf(method), QString::fromLatin1(name));
    m_method->setCurrent(0);
    m_charge = new Button(Icons::Cash, {}, Button::Kind::Primary);
    m_charge->setObjectName(QStringLiteral("confirmChargeButton"));
    line->addWidget(m_price);
    line->addWidget(m_method);
    line->addStretch();
    line->addWidget(m_charge);
    return row;
}

QWidget* ChargePanel::buildReceiptRow()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_receipt = new TextLabel({}, TextStyle::Body, Token::SuccessFg);
    m_receipt->setObjectName(QStringLiteral("receiptLabel"));
    m_receipt->setWordWrap(true);
    m_wantVoid = new Button(Icons::Undo, tr("Void"), Button::Kind::Quiet);
    m_wantVoid->setObjectName(QStringLiteral("voidButton"));
    line->addWidget(m_receipt, 1);
    line->addWidget(m_wantVoid);
    return row;
}

QWidget* ChargePanel::buildVoidRow()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    m_reason = new LineEdit(tr("For example: charged to the wrong pet"));
    m_reason->setObjectName(QStringLiteral("voidReasonEdit"));
    m_reasonField = new FormField(tr("Why is it voided?"), m_reason);
    m_reasonField->setRequired(true);
    m_void = new Button(tr("Void the charge"), Button::Kind::Danger);
    m_void->setObjectName(QStringLiteral("confirmVoidButton"));
    line->addWidget(m_reasonField, 1);
    line->addWidget(m_void, 0, Qt::AlignBottom);
    return row;
}

void ChargePanel::open(const agenda::Appointment& appointment)
{
    const bool isOther = appointment.id != m_appointment.id;
    m_appointment = appointment;
    if (isOther) {
        m_message->dismiss();
        m_reason->clear();
        m_next = PaymentId::create();
    }
    m_price->setText(moneyText(appointment.price));
    m_charge->setText(tr("Charge %1").arg(moneyText(appointment.price)));
    m_chargeRow->setVisible(!appointment.isPaid);
    m_receiptRow->hide();
    m_voidRow->hide();
    m_wantVoid->hide();
    readPayments();
}

void ChargePanel::setNarrow()
{
    for (QWidget* row : {m_chargeRow, m_receiptRow, m_voidRow})
        static_cast<QBoxLayout*>(row->layout())->setDirection(QBoxLayout::TopToBottom);
}

void ChargePanel::readPayments()
{
    m_stores.payments.ofAppointment(m_appointment.id)
        .then(this, [this, id = m_appointment.id](const Result<QList<Payment>>& payments) {
            if (id != m_appointment.id)
                return;
            if (payments)
                show(*payments);
            else
                m_message->displayError(errorText(payments.error()));
        });
}

void ChargePanel::show(const QList<Payment>& payments)
{
    const auto paid = std::find_if(payments.begin(), payments.end(), [](const Payment& it) {
        return it.status == PaymentStatus::Approved;
    });
    const bool isPaid = paid != payments.end();
    m_chargeRow->setVisible(!isPaid);
    m_receiptRow->setVisible(isPaid);
    if (!isPaid)
        return m_voidRow->hide();
    m_paid = *paid;
    m_wantVoid->setVisible(m_paid.method != PaymentMethod::MercadoPago);
    m_receipt->setText(tr("Charged %1 · %2 · %3 · %4")
                           .arg(moneyText(m_paid.amount), wordOf(m_paid.method),
                                timeOfDay(m_paid.paidAt.time()), m_paid.createdByName));
}

void ChargePanel::charge()
{
    const auto method = PaymentMethod(m_method->current());
    m_charging->run([this, id = m_next, it = m_appointment,
                     method] { return m_stores.payments.charge(id, it.id, it.price, method); },
                    [this] {
                        m_next = PaymentId::create();
                        readPayments();
                        emit charged();
                    });
}

void ChargePanel::voidCharge()
{
    m_voiding->run(
        [this, id = m_paid.id, reason = m_reason->value()] {
            return m_stores.payments.voidCharge(id, reason);
        },
        [this] {
            m_reason->clear();
            m_voidRow->hide();
            m_message->display(InlineMessage::Kind::Success,
                               tr("The charge was voided. The appointment is to be paid again."));
            readPayments();
            emit charged();
        });
}

} // namespace huella::ui::desk
