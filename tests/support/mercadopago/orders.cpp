// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/orders.h"

#include "tests/support/mercadopago/wire.h"

#include <QJsonArray>

namespace huella::standin {

namespace {

QJsonObject paymentLine(const Payment& payment)
{
    const bool isPaid = payment.status == u"approved" || payment.status == u"refunded";
    return {{"id", payment.id},
            {"transaction_amount", numberOf(payment.amount)},
            {"total_paid_amount", isPaid ? numberOf(payment.amount) : QJsonValue(0)},
            {"shipping_cost", 0},
            {"currency_id", payment.amount.currency()},
            {"status", payment.status},
            {"status_detail", payment.detail},
            {"operation_type", "regular_payment"},
            {"date_approved", dateOrNull(payment.approved)},
            {"date_created", dateText(payment.created)},
            {"last_modified", dateText(payment.updated)},
            {"amount_refunded", numberOf(payment.refunded())}};
}

struct Sums
{
    qint64 paid = 0;
    qint64 refunded = 0;
    bool isInProcess = false;
};

Sums sumsOf(const QList<Payment>& payments)
{
    Sums sums;
    for (const Payment& payment : payments) {
        if (payment.status == u"approved" || payment.status == u"refunded") {
            sums.paid += payment.amount.minorUnits();
            sums.refunded += payment.refunded().minorUnits();
        }
        sums.isInProcess |= payment.status == u"pending" || payment.status == u"in_process";
    }
    return sums;
}

QString orderStatus(const Sums& sums, qint64 total)
{
    if (sums.paid > 0 && sums.refunded >= sums.paid)
        return QStringLiteral("reverted");
    if (sums.refunded > 0)
        return QStringLiteral("partially_reverted");
    if (sums.paid >= total)
        return QStringLiteral("paid");
    if (sums.paid > 0)
        return QStringLiteral("partially_paid");
    return sums.isInProcess ? QStringLiteral("payment_in_process")
                            : QStringLiteral("payment_required");
}

} // namespace

QMap<qint64, QList<Payment>> Orders::byOrder() const
{
    QMap<qint64, QList<Payment>> orders;
    for (const Payment& payment : m_payments.all())
        orders[payment.order].append(payment);
    return orders;
}

QJsonObject Orders::json(qint64 id, const QList<Payment>& payments) const
{
    const QString preferenceId = payments.constFirst().preference;
    const QJsonObject preference = m_preferences.body(preferenceId);
    const Money total = m_preferences.total(preferenceId);
    const Sums sums = sumsOf(payments);
    QJsonArray lines;
    QDateTime updated;
    for (const Payment& payment : payments) {
        lines.append(paymentLine(payment));
        updated = std::max(updated, payment.updated);
    }
    const auto number = [&](qint64 units) { return numberOf(Money(units, total.currency())); };
    return {{"id", id},
            {"preference_id", preferenceId},
            {"external_reference", preference.value("external_reference")},
            {"application_id", preference.value("client_id")},
            {"status", sums.paid >= total.minorUnits() ? "closed" : "opened"},
            {"order_status", orderStatus(sums, total.minorUnits())},
            {"site_id", preference.value("site_id")},
            {"collector", QJsonObject{{"id", preference.value("collector_id")},
                                      {"email", ""},
                                      {"nickname", "TESTCLINICA"}}},
            {"payer", QJsonObject{{"id", 823550123}, {"email", ""}}},
            {"payments", lines},
            {"shipments", QJsonArray()},
            {"items", preference.value("items")},
            {"payouts", QJsonArray()},
            {"paid_amount", number(sums.paid)},
            {"refunded_amount", number(sums.refunded)},
            {"shipping_cost", 0},
            {"total_amount", numberOf(total)},
            {"cancelled", false},
            {"notification_url", preference.value("notification_url")},
            {"additional_info", preference.value("additional_info")},
            {"date_created", dateText(payments.constFirst().created)},
            {"last_updated", dateText(updated)},
            {"sponsor_id", QJsonValue::Null},
            {"marketplace", preference.value("marketplace")},
            {"is_test", false}};
}

Answer Orders::read(qint64 id) const
{
    const auto orders = byOrder();
    const auto found = orders.find(id);
    return found == orders.end()
               ? Answer::refusal(2000, "merchant order not found", "not_found", 404)
               : Answer::json(json(id, *found));
}

Answer Orders::search(const QHash<QString, QString>& query) const
{
    const int limit = query.contains("limit") ? query.value("limit").toInt() : 50;
    const int offset = query.value("offset").toInt();
    const auto fits = [&](const QJsonObject& order, const char* key) {
        const auto wanted = query.find(QLatin1StringView(key));
        return wanted == query.end() || *wanted == order.value(QLatin1StringView(key)).toString();
    };
    QJsonArray elements;
    int total = 0;
    const auto orders = byOrder();
    for (auto it = orders.begin(); it != orders.end(); ++it) {
        const QJsonObject order = json(it.key(), it.value());
        if (!fits(order, "external_reference") || !fits(order, "preference_id") ||
            !fits(order, "status"))
            continue;
        if (total++ >= offset && elements.size() < limit)
            elements.append(order);
    }
    return Answer::json(QJsonObject{
        {"elements", elements}, {"next_offset", offset + elements.size()}, {"total", total}});
}

} // namespace huella::standin
