// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/payments.h"

#include <QJsonArray>

namespace huella::standin {

namespace {

bool takesTickets(const QJsonObject& preference)
{
    const auto types =
        preference.value("payment_methods").toObject().value("excluded_payment_types").toArray();
    for (const QJsonValue& type : types)
        if (type.toObject().value("id").toString() == u"ticket")
            return false;
    return true;
}

QString detailOfHolder(const QString& holder)
{
    static const QHash<QString, QString> details{
        {"OTHE", "cc_rejected_other_reason"},
        {"CALL", "cc_rejected_call_for_authorize"},
        {"FUND", "cc_rejected_insufficient_amount"},
        {"SECU", "cc_rejected_bad_filled_security_code"},
        {"EXPI", "cc_rejected_bad_filled_date"},
        {"FORM", "cc_rejected_bad_filled_other"},
        {"DUPL", "cc_rejected_duplicated_payment"},
        {"LOCK", "cc_rejected_card_disabled"},
        {"BLAC", "cc_rejected_blacklist"},
    };
    return details.value(holder);
}

} // namespace

std::optional<Outcome> outcomeOf(const QString& word, const QJsonObject& preference)
{
    const bool isBinary = preference.value("binary_mode").toBool();
    if (word == u"approved" || word == u"APRO")
        return Outcome{"approved", "accredited"};
    if (word == u"rejected")
        return Outcome{"rejected", "cc_rejected_other_reason"};
    // Pending is never an end of a binary preference; a ticket waits where tickets are taken.
    if ((word == u"pending" || word == u"CONT") && isBinary)
        return Outcome{"rejected", "cc_rejected_high_risk"};
    if (word == u"pending" && takesTickets(preference))
        return Outcome{"pending", "pending_waiting_payment", "ticket", "pagoefectivo_atm"};
    if (word == u"pending" || word == u"CONT")
        return Outcome{"in_process", "pending_contingency"};
    if (const QString detail = detailOfHolder(word); !detail.isEmpty())
        return Outcome{"rejected", detail};
    return {};
}

} // namespace huella::standin
