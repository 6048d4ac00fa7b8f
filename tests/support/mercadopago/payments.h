// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mercadopago/preferences.h"

#include <QDateTime>
#include <QMap>

namespace huella::standin {

struct Refund
{
    qint64 id = 0;
    Money amount;
    QDateTime at;
    QString status = QStringLiteral("approved"); ///< or in_process: not yet money back
};

/// One try of a payer. A rejected one is final: the next try is another payment.
struct Payment
{
    qint64 id = 0;
    QString preference;
    qint64 order = 0;
    Money amount;
    QString status;
    QString detail;
    QString type;   ///< payment_type_id
    QString method; ///< payment_method_id
    QDateTime created;
    QDateTime approved; ///< invalid until it was
    QDateTime updated;
    QDateTime visibleFrom; ///< when the search begins to see it
    QList<Refund> refunds;

    /// What has gone back.
    [[nodiscard]] Money refunded() const;
};

/// What a payer's try ends with.
struct Outcome
{
    QString status;
    QString detail;
    QString type = QStringLiteral("credit_card");
    QString method = QStringLiteral("master");
};

/// "approved", "rejected", "pending", or a test card's holder (APRO, OTHE, CONT, CALL, FUND, SECU,
/// EXPI, FORM, DUPL, LOCK, BLAC). Nothing for another word.
[[nodiscard]] std::optional<Outcome> outcomeOf(const QString& word, const QJsonObject& preference);

/// The payments and their refunds.
class Payments
{
public:
    Payments(const Clock& clock, const Preferences& preferences);

    /// The search begins to see a payment so much after it was made.
    void setSearchLag(int milliseconds) { m_searchLagMs = milliseconds; }
    /// What refunds begin with: approved, or in_process until settleRefund().
    void setRefundStatus(const QString& status) { m_refundStatus = status; }

    /// The numbers of payments and refunds from now on.
    void numberFrom(qint64 first) { m_nextPayment = m_nextRefund = first; }

    /// The payer's page: nothing when the link is closed or the word is none.
    [[nodiscard]] std::optional<qint64> pay(const QString& preference, const QString& outcome);
    /// What happens later at Mercado Pago: late approval, mediation, chargeback, expiry.
    bool move(qint64 id, const QString& status, const QString& detail);
    bool settleRefund(qint64 refund);

    [[nodiscard]] Answer read(qint64 id) const;
    /// PUT: only {"status":"cancelled"} of what is not approved yet.
    [[nodiscard]] Answer update(qint64 id, const QJsonObject& changes);
    [[nodiscard]] Answer search(const QHash<QString, QString>& query) const;

    /// An absent amount is all that is left.
    [[nodiscard]] Answer refund(qint64 id, const QJsonObject& request);
    [[nodiscard]] Answer refunds(qint64 id) const;
    [[nodiscard]] Answer refundOf(qint64 id, qint64 refund) const;

    [[nodiscard]] const QMap<qint64, Payment>& all() const { return m_payments; }
    [[nodiscard]] QJsonObject json(const Payment& payment, bool isSearch = false) const;

private:
    [[nodiscard]] bool matches(const Payment& payment, const QHash<QString, QString>& query) const;
    [[nodiscard]] QJsonObject json(const Payment& payment, const Refund& refund) const;
    void touch(Payment& payment);

    const Clock& m_clock;
    const Preferences& m_preferences;
    QMap<qint64, Payment> m_payments;
    QHash<QString, qint64> m_orders;
    qint64 m_nextPayment;
    qint64 m_nextOrder;
    qint64 m_nextRefund;
    int m_searchLagMs = 0;
    QString m_refundStatus = QStringLiteral("approved");
};

} // namespace huella::standin
