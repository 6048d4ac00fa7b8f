// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/chargepanel.h"

#include "ui/parts/paypanel.h"
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

#include <algorithm>
#include <optional>

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
    buildQr(watch);
    m_charging = new Submission(m_charge, m_message, watch, this);
    m_voiding = new Submission(m_void, m_message, watch, this);
    m_voiding->addField(QStringLiteral("reason"), m_reasonField);
    m_voiding->addField(QStringLiteral("amount"), m_amountField);
    connect(m_charge, &Button::clicked, this, &ChargePanel::charge);
    connect(m_print, &Button::clicked, this, [this] { emit receiptRequested(m_paid.id); });
    connect(m_void, &Button::clicked, this, &ChargePanel::takeBack);
    // What cannot be taken back is never one key away from a field.
    connect(m_reason, &LineEdit::returnPressed, m_void, [this] { m_void->setFocus(); });
    connect(m_amount, &LineEdit::textChanged, this, &ChargePanel::nameVoid);
    connect(m_wantVoid, &Button::clicked, this, [this] {
        m_voidRow->show();
        m_reason->setFocus();
    });
    connect(m_keep, &Button::clicked, this, [this] {
        m_voidRow->hide();
        m_wantVoid->setFocus();
    });
}

void ChargePanel::buildQr(LinkWatch* watch)
{
    m_qr = new PayPanel(m_stores.payments, m_stores.session, m_clock, nullptr, watch);
    m_qr->hide();
    layout()->addWidget(m_qr);
    connect(m_wantQr, &Button::clicked, this, &ChargePanel::showQr);
    connect(m_qr, &PayPanel::paid, this, [this] {
        m_qr->close();
        m_qr->hide();
        readPayments();
        emit charged();
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
    m_wantQr = new Button(Icons::Phone, tr("Mercado Pago QR"));
    m_wantQr->setObjectName(QStringLiteral("showQrButton"));
    m_wantQr->hide();
    line->addStretch();
    line->addWidget(m_wantQr);
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
    m_print = new Button(Icons::Print, tr("Print the receipt"), Button::Kind::Secondary);
    m_print->setObjectName(QStringLiteral("printReceiptButton"));
    line->addWidget(m_receipt, 1);
    line->addWidget(m_print);
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
    m_amount = new LineEdit;
    m_amount->setObjectName(QStringLiteral("refundAmountEdit"));
    m_amountField = new FormField(tr("How much?"), m_amount);
    m_void = new Button(QString(), Button::Kind::Danger);
    m_void->setObjectName(QStringLiteral("confirmVoidButton"));
    m_keep = new Button(tr("Back"), Button::Kind::Secondary);
    m_keep->setObjectName(QStringLiteral("keepChargeButton"));
    line->addWidget(m_reasonField, 1);
    line->addWidget(m_amountField);
    line->addWidget(m_keep, 0, Qt::AlignBottom);
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
        m_amount->clear();
        m_next = PaymentId::create();
        m_nextRefund = RefundId::create();
        m_qr->close();
        m_qr->hide();
    }
    m_price->setText(moneyText(appointment.price));
    m_charge->setText(tr("Charge %1").arg(moneyText(appointment.price)));
    m_chargeRow->setVisible(!appointment.isPaid);
    m_receiptRow->hide();
    m_voidRow->hide();
    m_wantVoid->hide();
    readPayments();
    askOnline();
}

void ChargePanel::askOnline()
{
    m_stores.payments.online().then(this, [this](const Result<payments::OnlinePayment>& online) {
        m_wantQr->setVisible(online && *online != payments::OnlinePayment::Off);
    });
}

void ChargePanel::showQr()
{
    m_qr->show();
    m_qr->open(m_appointment);
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
    const bool isUndecided = std::any_of(payments.begin(), payments.end(),
                                         [](const Payment& it) { return it.isUndecided(); });
    if (!isPaid && isUndecided && !m_qr->isVisible())
        m_message->display(InlineMessage::Kind::Info,
                           tr("A payment with Mercado Pago is under way. If you charge here and it "
                              "comes all the same, it goes back by itself."));
    if (!isPaid && !isUndecided)
        tellWhatWentBack(payments);
    if (!isPaid)
        return m_voidRow->hide();
    m_paid = *paid;
    showReceipt();
}

// The newest payment that was money once, and is none any more.
void ChargePanel::tellWhatWentBack(const QList<Payment>& payments)
{
    for (const Payment& it : payments) {
        const QString amount = moneyText(it.amount);
        if (it.status == PaymentStatus::ChargedBack)
            return m_message->display(
                InlineMessage::Kind::Warning,
                tr("Mercado Pago took %1 back: the payer's bank disputed it. If it is won, the "
                   "appointment is paid again by itself.")
                    .arg(amount));
        if (it.status == PaymentStatus::Refunded)
            return m_message->display(
                InlineMessage::Kind::Info,
                tr("%1 went back. The appointment is to be paid again.").arg(amount));
    }
}

void ChargePanel::showReceipt()
{
    const bool isOnline = m_paid.method == PaymentMethod::MercadoPago;
    m_wantVoid->show();
    m_wantVoid->setText(isOnline ? tr("Refund") : tr("Void"));
    nameVoid();
    m_reasonField->setLabel(isOnline ? tr("Why does it go back?") : tr("Why is it voided?"));
    m_amountField->setVisible(isOnline);
    const bool isNotable = m_paid.isLate || m_paid.gatewayStatus == u"in_mediation";
    m_receipt->setInk(isNotable ? Token::WarningFg : Token::SuccessFg);
    QStringList words{tr("Charged %1 · %2 · %3 · %4")
                          .arg(moneyText(m_paid.amount), wordOf(m_paid.method),
                               timeOfDay(m_paid.paidAt.time()), m_paid.createdByName)};
    if (m_paid.isLate)
        words.append(tr("Paid late: the appointment was cancelled already. You may refund it."));
    if (m_paid.refunded.minorUnits() > 0)
        words.append(tr("%1 went back.").arg(moneyText(m_paid.refunded)));
    if (m_paid.gatewayStatus == u"in_mediation")
        words.append(tr("The payer disputes it at Mercado Pago."));
    m_receipt->setText(words.join(u'\n'));
}

std::optional<Money> ChargePanel::wantedAmount() const
{
    const QString text = m_amount->value().trimmed();
    const auto read =
        Money::fromDecimal(QString(text).replace(u',', u'.'), m_paid.amount.currency());
    return text.isEmpty() || !read ? std::nullopt : std::optional(*read);
}

/// The button says what it does, with the amount.
void ChargePanel::nameVoid()
{
    const bool isOnline = m_paid.method == PaymentMethod::MercadoPago;
    const QString amount = moneyText(wantedAmount().value_or(m_paid.amount));
    m_void->setText(isOnline ? tr("Give back %1").arg(amount) : tr("Void %1").arg(amount));
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

void ChargePanel::takeBack()
{
    if (m_paid.method == PaymentMethod::MercadoPago)
        giveBack();
    else
        voidCharge();
}

void ChargePanel::giveBack()
{
    const std::optional<Money> amount = wantedAmount();
    if (!amount && !m_amount->value().trimmed().isEmpty())
        return m_amountField->setError(errorText(
            {ErrorCode::InvalidValue, QStringLiteral("bad_format"), QStringLiteral("amount")}));
    m_voiding->run(
        [this, id = m_nextRefund, payment = m_paid.id, amount, reason = m_reason->value()] {
            return m_stores.payments.refund(id, payment, amount, reason);
        },
        [this] {
            m_nextRefund = RefundId::create();
            m_reason->clear();
            m_amount->clear();
            m_voidRow->hide();
            m_message->display(InlineMessage::Kind::Success,
                               tr("The money goes back through Mercado Pago."));
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
