// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/payments.h"
#include "tests/support/mercadopago/searchquery.h"

#include <QJsonArray>

#include <algorithm>

namespace huella::standin {

namespace {

QDateTime momentOf(const Payment& payment, const QString& field)
{
    if (field == u"date_approved")
        return payment.approved;
    if (field == u"date_last_updated")
        return payment.updated;
    if (field == u"money_release_date")
        return payment.approved.isValid() ? payment.approved.addDays(14) : QDateTime();
    return payment.created;
}

bool isBefore(const Payment& left, const Payment& right, const QString& field)
{
    const QDateTime first = momentOf(left, field);
    const QDateTime second = momentOf(right, field);
    return field == u"id" || first == second ? left.id < right.id : first < second;
}

} // namespace

bool Payments::matches(const Payment& payment, const QHash<QString, QString>& query) const
{
    const QJsonObject preference = m_preferences.body(payment.preference);
    const auto fits = [&](const char* key, const QString& value) {
        const auto wanted = query.find(QLatin1StringView(key));
        return wanted == query.end() || *wanted == value;
    };
    return payment.visibleFrom <= m_clock.now() &&
           fits("external_reference", preference.value("external_reference").toString()) &&
           fits("collector.id", QString::number(preference.value("collector_id").toInteger())) &&
           fits("status", payment.status) && fits("payer.id", QStringLiteral("823550123")) &&
           !query.contains("store_id") && !query.contains("pos_id");
}

Answer Payments::search(const QHash<QString, QString>& query) const
{
    const QDateTime now = m_clock.now();
    const auto wanted = SearchQuery::parse(query, now);
    if (!wanted)
        return wanted.error();
    QList<Payment> found;
    for (const Payment& payment : m_payments) {
        const QDateTime at = momentOf(payment, wanted->range);
        if (at.isValid() && at >= wanted->begin && at <= wanted->end && matches(payment, query))
            found.append(payment);
    }
    std::sort(found.begin(), found.end(), [&](const Payment& left, const Payment& right) {
        return wanted->isDescending ? isBefore(right, left, wanted->sort)
                                    : isBefore(left, right, wanted->sort);
    });
    QJsonArray page;
    for (const Payment& payment :
         found.mid(std::min<qsizetype>(wanted->offset, found.size()), wanted->limit))
        page.append(json(payment, true));
    return Answer::json(QJsonObject{{"paging", QJsonObject{{"total", found.size()},
                                                           {"limit", wanted->limit},
                                                           {"offset", wanted->offset}}},
                                    {"results", page}});
}

} // namespace huella::standin
