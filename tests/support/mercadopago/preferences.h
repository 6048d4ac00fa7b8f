// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "tests/support/mercadopago/account.h"
#include "tests/support/mercadopago/answer.h"

#include <QHash>

#include <optional>

namespace huella::standin {

/// The preferences: what can be paid, and when. Bodies are the requests echoed and completed.
class Preferences
{
public:
    Preferences(const Clock& clock, QString currency)
        : m_clock(clock), m_currency(std::move(currency))
    {}

    /// Where this server is reached: the beginning of each init_point.
    void setAddress(const QString& address) { m_address = address; }

    [[nodiscard]] Answer create(const Account& account, const QJsonObject& request);
    [[nodiscard]] Answer read(const QString& id) const;
    [[nodiscard]] Answer update(const QString& id, const QJsonObject& changes);
    [[nodiscard]] Answer search(const QHash<QString, QString>& query) const;

    [[nodiscard]] bool contains(const QString& id) const { return m_bodies.contains(id); }
    [[nodiscard]] QJsonObject body(const QString& id) const { return m_bodies.value(id); }
    [[nodiscard]] QStringList ids() const { return m_order; }
    /// Whether the link may be paid now.
    [[nodiscard]] bool isOpen(const QString& id) const;
    /// The sum of the items, each rounded by itself.
    [[nodiscard]] Money total(const QString& id) const;
    [[nodiscard]] QString currency(const QString& id) const;

private:
    [[nodiscard]] QJsonObject completed(const QJsonObject& request, const Account& account,
                                        const QString& id) const;

    const Clock& m_clock;
    QString m_currency; ///< of items that name none
    QString m_address;
    QHash<QString, QJsonObject> m_bodies;
    QStringList m_order;
};

} // namespace huella::standin
