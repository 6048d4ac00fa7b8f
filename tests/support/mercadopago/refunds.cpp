// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/payments.h"

#include "tests/support/mercadopago/wire.h"

#include <QJsonArray>

namespace huella::standin {

namespace {

constexpr int refundableDays = 180;

Answer paymentNotFound()
{
    return Answer::refusal(2000, "Payment not found", "not_found", 404);
}

qint64 promised(const Payment& payment)
{
    qint64 sum = 0;
    for (const Refund& refund : payment.refunds)
        sum += refund.status == u"rejected" ? 0 : refund.amount.minorUnits();
    return sum;
}

void finishIfAllIsBack(Payment& payment)
{
    const bool isAll = payment.refunded() == payment.amount;
    if (isAll)
        payment.status = QStringLiteral("refunded");
    if (payment.refunded().minorUnits() > 0)
        payment.detail = isAll ? QStringLiteral("refunded") : QStringLiteral("partially_refunded");
}

} // namespace

Answer Payments::refund(qint64 id, const QJsonObject& request)
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end())
        return paymentNotFound();
    const QJsonValue asked = request.value("amount");
    const bool isAll = asked.isUndefined() || asked.isNull();
    if (!isAll && !asked.isDouble())
        return Answer::refusal(4041, "Attribute amount must be numeric");
    if (!isAll && asked.toDouble() <= 0)
        return Answer::refusal(4040, "The amount must be a positive number");
    if (found->status != u"approved")
        return Answer::refusal(2063,
                               "The action requested is not valid for the current payment state");
    if (found->approved.daysTo(m_clock.now()) > refundableDays)
        return Answer::refusal(2024, "Payment too old to be refunded");
    const qint64 left = found->amount.minorUnits() - promised(*found);
    const auto amount =
        isAll ? Money(left, found->amount.currency()) : moneyOf(asked, found->amount.currency());
    if (!amount)
        return Answer::refusal(4041, "Attribute amount must be numeric");
    if (amount->minorUnits() > left || left == 0)
        return Answer::refusal(2017, "The refund amount is invalid");
    found->refunds.append({m_nextRefund++, *amount, m_clock.now(), m_refundStatus});
    finishIfAllIsBack(*found);
    touch(*found);
    return Answer::json(json(*found, found->refunds.constLast()), 201);
}

bool Payments::settleRefund(qint64 refund)
{
    for (Payment& payment : m_payments)
        for (Refund& one : payment.refunds)
            if (one.id == refund && one.status == u"in_process") {
                one.status = QStringLiteral("approved");
                finishIfAllIsBack(payment);
                touch(payment);
                return true;
            }
    return false;
}

Answer Payments::refunds(qint64 id) const
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end())
        return paymentNotFound();
    QJsonArray list;
    for (const Refund& refund : found->refunds)
        list.append(json(*found, refund));
    return Answer::json(list);
}

Answer Payments::refundOf(qint64 id, qint64 refund) const
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end())
        return paymentNotFound();
    for (const Refund& one : found->refunds)
        if (one.id == refund)
            return Answer::json(json(*found, one));
    return Answer::refusal(2000, "Refund not found", "not_found", 404);
}

} // namespace huella::standin
