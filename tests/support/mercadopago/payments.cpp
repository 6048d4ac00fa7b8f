// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/payments.h"

#include "tests/support/mercadopago/wire.h"

namespace huella::standin {

namespace {

// After a restart the numbers go on: nobody meets an old number with a new meaning.
qint64 firstNumber(const Clock& clock, qint64 base)
{
    return base + clock.now().toSecsSinceEpoch() % 1'000'000'000 * 50;
}

bool isOpenState(const QString& status)
{
    return status == u"pending" || status == u"in_process" || status == u"authorized";
}

bool mayFollow(const QString& before, const QString& after)
{
    if (isOpenState(before))
        return isOpenState(after) || after == u"approved" || after == u"rejected" ||
               after == u"cancelled";
    if (before == u"approved" || before == u"in_mediation" || before == u"charged_back")
        return after == u"approved" || after == u"refunded" || after == u"charged_back" ||
               after == u"in_mediation";
    return false;
}

} // namespace

Money Payment::refunded() const
{
    qint64 sum = 0;
    for (const Refund& refund : refunds)
        if (refund.status == u"approved")
            sum += refund.amount.minorUnits();
    return Money(sum, amount.currency());
}

Payments::Payments(const Clock& clock, const Preferences& preferences)
    : m_clock(clock)
    , m_preferences(preferences)
    , m_nextPayment(firstNumber(clock, 100'000'000'000))
    , m_nextOrder(firstNumber(clock, 4'018'801'790))
    , m_nextRefund(firstNumber(clock, 1'245'678'203))
{}

void Payments::touch(Payment& payment)
{
    // Two changes in one millisecond still follow each other.
    payment.updated =
        std::max(m_clock.now(), payment.updated.isValid() ? payment.updated.addMSecs(1)
                                                          : QDateTime::fromMSecsSinceEpoch(0));
}

std::optional<qint64> Payments::pay(const QString& preference, const QString& outcome)
{
    const auto end = outcomeOf(outcome, m_preferences.body(preference));
    if (!end || !m_preferences.isOpen(preference))
        return {};
    if (!m_orders.contains(preference))
        m_orders.insert(preference, m_nextOrder++);
    Payment payment;
    payment.id = m_nextPayment++;
    payment.preference = preference;
    payment.order = m_orders.value(preference);
    payment.amount = m_preferences.total(preference);
    payment.status = end->status;
    payment.detail = end->detail;
    payment.type = end->type;
    payment.method = end->method;
    payment.created = m_clock.now();
    payment.visibleFrom = payment.created.addMSecs(m_searchLagMs);
    if (payment.status == u"approved")
        payment.approved = payment.created;
    touch(payment);
    m_payments.insert(payment.id, payment);
    return payment.id;
}

bool Payments::move(qint64 id, const QString& status, const QString& detail)
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end() || !mayFollow(found->status, status))
        return false;
    found->status = status;
    found->detail = detail;
    if (status == u"approved" && !found->approved.isValid())
        found->approved = m_clock.now();
    touch(*found);
    return true;
}

Answer Payments::read(qint64 id) const
{
    const auto found = m_payments.find(id);
    return found == m_payments.end() ? Answer::refusal(2000, "Payment not found", "not_found", 404)
                                     : Answer::json(json(*found));
}

Answer Payments::update(qint64 id, const QJsonObject& changes)
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end())
        return Answer::refusal(2000, "Payment not found", "not_found", 404);
    if (changes.value("status").toString() != u"cancelled" || !isOpenState(found->status))
        return Answer::refusal(2018,
                               "The action requested is not valid for the current payment state");
    found->status = QStringLiteral("cancelled");
    found->detail = QStringLiteral("by_collector");
    touch(*found);
    return Answer::json(json(*found));
}

} // namespace huella::standin
