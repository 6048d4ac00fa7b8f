// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mercadopago/payments.h"

namespace huella::standin {

/// The merchant orders: one groups every payment of a preference. Each is worked out from those
/// payments when it is asked for, so that it is always in step.
class Orders
{
public:
    Orders(const Clock& clock, const Preferences& preferences, const Payments& payments)
        : m_clock(clock), m_preferences(preferences), m_payments(payments)
    {}

    [[nodiscard]] Answer read(qint64 id) const;
    [[nodiscard]] Answer search(const QHash<QString, QString>& query) const;

private:
    [[nodiscard]] QMap<qint64, QList<Payment>> byOrder() const;
    [[nodiscard]] QJsonObject json(qint64 id, const QList<Payment>& payments) const;

    const Clock& m_clock;
    const Preferences& m_preferences;
    const Payments& m_payments;
};

} // namespace huella::standin
