// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QFuture>
#include <QList>

#include <optional>

namespace huella::payments {

/// A link to be made: one item of one amount, payable between two moments.
struct PreferenceWish
{
    QString reference; ///< external_reference: letters, digits, - and _, at most 64
    QString itemId;
    QString title; ///< what the payer reads; never a patient's or an owner's name
    Money amount;
    QDateTime from;
    QDateTime until;
    QString notificationUrl;     ///< empty: no webhook
    QString statementDescriptor; ///< at most 16 characters; may be empty
    QString key;                 ///< idempotency: the same for every try of this wish
};

struct Preference
{
    QString id;
    QString initPoint;
    qint64 collector = 0; ///< whose account the money goes to
};

/// A payment as it is now, read by its id. Only this decides about money.
struct Reading
{
    qint64 id = 0;
    QString status;
    QString detail;
    QString reference;
    Money amount;
    Money refunded;
    qint64 collector = 0;
    qint64 order = 0;     ///< 0: none
    QDateTime approvedAt; ///< invalid until it was
    QDateTime updatedAt;
};

struct MerchantOrder
{
    qint64 id = 0;
    QString preference;
    QString reference;
    QString status;
    QList<qint64> payments;
};

struct RefundWish
{
    qint64 payment = 0;
    std::optional<Money> amount; ///< nothing: all that is left
    QString key;
};

struct RefundAnswer
{
    qint64 id = 0;  ///< 0 where a repeated wish was answered without a body
    QString status; ///< approved, in_process, rejected, cancelled; empty where id is 0
    Money amount;

    friend bool operator==(const RefundAnswer&, const RefundAnswer&) = default;
};

/// The outside service that takes money. Each call is one act: it may be tried several times, with
/// the same key, and comes to an end within a limited time.
///
/// Errors: NotSignedIn (the token is missing, wrong or revoked), NotFound, InvalidValue (refused;
/// `field` is the service's code), ChangedMeanwhile (the key was used or is locked), LimitReached
/// (too many requests), ServerUnavailable, TimedOut and LinkLost (the outcome may be unknown).
/// No error holds the token or anything of the payer's.
///
/// Thread: futures are finished in the thread of the gateway.
class PaymentGateway
{
public:
    virtual ~PaymentGateway() = default;

    [[nodiscard]] virtual QFuture<Result<Preference>> create(const PreferenceWish& wish) = 0;
    [[nodiscard]] virtual QFuture<Result<Preference>> preference(const QString& id) = 0;
    /// Ends a link now.
    [[nodiscard]] virtual QFuture<Result<void>> expire(const QString& preference,
                                                       const QDateTime& at, const QString& key) = 0;
    /// Every payment that carries the reference, of as many days back. The index lags: nothing
    /// found is no proof.
    [[nodiscard]] virtual QFuture<Result<QList<qint64>>> search(const QString& reference,
                                                                int days) = 0;
    [[nodiscard]] virtual QFuture<Result<Reading>> payment(qint64 id) = 0;
    [[nodiscard]] virtual QFuture<Result<MerchantOrder>> order(qint64 id) = 0;
    [[nodiscard]] virtual QFuture<Result<RefundAnswer>> refund(const RefundWish& wish) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<RefundAnswer>>> refunds(qint64 payment,
                                                                       const QString& currency) = 0;
    /// Of what is not approved yet.
    [[nodiscard]] virtual QFuture<Result<void>> cancel(qint64 payment, const QString& key) = 0;
};

} // namespace huella::payments
