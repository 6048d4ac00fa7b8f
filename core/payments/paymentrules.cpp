// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/paymentrules.h"

#include "core/database/session.h"

#include <optional>

namespace huella::payments {

QFuture<Result<PaymentRules>> PaymentRulesStore::read()
{
    return m_session.one(QStringLiteral("payments_rules"), {}, [](const database::Row& row) {
        return PaymentRules{row.integer("link_minutes"),
                            row.isNull("unpaid_minutes") ? 0 : row.integer("unpaid_minutes"),
                            row.integer("close_days_back")};
    });
}

QFuture<Result<void>> PaymentRulesStore::save(const PaymentRules& rules)
{
    const auto unpaid = rules.unpaidMinutes > 0 ? std::optional(rules.unpaidMinutes) : std::nullopt;
    return m_session.step(QStringLiteral("payments_save_rules"),
                          {rules.linkMinutes, unpaid, rules.closeDaysBack});
}

} // namespace huella::payments
