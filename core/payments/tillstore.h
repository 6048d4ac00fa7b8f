// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/till.h"

#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::payments {

/// What one closes a day with. The id is kept for a retry.
struct CloseWish
{
    CloseId id;
    QDate day;
    int seen = 0; ///< how many movements were open when the person counted
    QList<std::pair<PaymentMethod, Money>> counted; ///< cash at least
    QString reason;
};

/// Money that Mercado Pago would not give back.
struct RefundTask
{
    RefundId id;
    Money amount;
    bool isDuplicate = false; ///< the visit was paid twice; else somebody asked for it
    bool isTriedStill = false;
    QString reason;
    QString problem; ///< Mercado Pago's own word or code
    QDateTime since;
    qint64 gatewayPayment = 0;
    QString patient;
    QString owner;
    QString ownerPhone;

    friend bool operator==(const RefundTask&, const RefundTask&) = default;
};

/// The clinic's till, by day. Reception and admin. Live topics: payments, closes.
class TillStore
{
public:
    explicit TillStore(database::Session& session) : m_session(session) {}

    [[nodiscard]] QFuture<Result<TillDay>> day(QDate day);
    /// ChangedMeanwhile: something moved since it was counted. AlreadyExists: it is closed.
    /// InvalidValue of counted, reason (a difference wants one) or day; TooLate for the desk.
    [[nodiscard]] QFuture<Result<void>> close(const CloseWish& wish);
    /// Admin. The close stays on the record with its figures. InvalidValue of reason.
    [[nodiscard]] QFuture<Result<void>> reopen(CloseId id, const QString& reason);

    /// What has to go back by hand, the oldest first.
    [[nodiscard]] QFuture<Result<QList<RefundTask>>> tasks();
    /// Lets Mercado Pago try again. ChangedMeanwhile while it is being tried.
    [[nodiscard]] QFuture<Result<void>> retry(RefundId id);
    /// The money went back in cash. ChangedMeanwhile.
    [[nodiscard]] QFuture<Result<void>> givenByHand(RefundId id);

private:
    database::Session& m_session;
};

} // namespace huella::payments
