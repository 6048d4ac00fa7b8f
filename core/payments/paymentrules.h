// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::payments {

/// The clinic's own rules of money.
struct PaymentRules
{
    static constexpr int leastLink = 5, mostLink = 120;
    static constexpr int leastUnpaid = 15, mostUnpaid = 10080;
    static constexpr int mostDaysBack = 31;

    int linkMinutes = 15;  ///< how long a link to pay lives
    int unpaidMinutes = 0; ///< after so many an owner's unpaid booking is cancelled; 0: never
    int closeDaysBack = 3; ///< how many days back the front desk closes

    friend bool operator==(const PaymentRules&, const PaymentRules&) = default;
};

class PaymentRulesStore
{
public:
    explicit PaymentRulesStore(database::Session& session) : m_session(session) {}

    [[nodiscard]] QFuture<Result<PaymentRules>> read();
    /// Admin. InvalidValue of link_minutes, unpaid_minutes or close_days_back.
    [[nodiscard]] QFuture<Result<void>> save(const PaymentRules& rules);

private:
    database::Session& m_session;
};

} // namespace huella::payments
