// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/payment.h"

#include <QList>

#include <optional>

namespace huella::payments {

using CloseId = Id<struct CloseTag>;

/// Of the same currency; an amount that was never set has none and is nothing.
[[nodiscard]] Money operator+(const Money& a, const Money& b);
[[nodiscard]] Money operator-(const Money& a, const Money& b);

/// One movement of money, in or (below zero) out. Times are local.
struct Movement
{
    /// cobro, anulacion, devolucion, contracargo.
    enum class Kind { Charge, Void, Refund, Chargeback };

    PaymentId payment;
    QDateTime at;
    Kind kind = Kind::Charge;
    PaymentMethod method = PaymentMethod::Cash;
    Money amount;
    bool isClosed = false; ///< a close counted it
    QString patient;
    QString owner;
    QString service;
    QString person; ///< who did it; empty: by itself
    QString reference;
    QString reason; ///< of what went back
};

/// What one method of payment brought on a day, in one currency. What went out is below zero.
struct TillLine
{
    PaymentMethod method = PaymentMethod::Cash;
    int movements = 0;
    Money taken;
    Money voided;
    Money refunded;
    Money chargedBack;
    std::optional<Money> counted; ///< nothing: nobody counts it

    [[nodiscard]] Money expected() const { return taken + voided + refunded + chargedBack; }
    /// Below zero: something is missing. Nothing where nobody counts.
    [[nodiscard]] Money difference() const { return counted ? *counted - expected() : Money(); }
    friend bool operator==(const TillLine&, const TillLine&) = default;
};

/// Somebody closed the day; maybe the admin opened it again.
struct DayClose
{
    CloseId id;
    QDateTime at;
    QString by;
    QString reason; ///< of the difference
    QDateTime reopenedAt;
    QString reopenedBy;
    QString reopenReason;
    QList<TillLine> lines;

    [[nodiscard]] bool isInForce() const { return !reopenedAt.isValid(); }
};

/// A day's money.
struct TillDay
{
    QDate day;
    QDate today; ///< the clinic's
    QString currency;
    int daysBack = 0;          ///< how far back the front desk closes
    int waiting = 0;           ///< payments online that are not settled yet
    Money waitingAmount;       ///< of them, in the clinic's currency
    QList<Movement> movements; ///< the oldest first
    QList<DayClose> closes;    ///< the newest first

    /// The close that holds; null: the day is open.
    [[nodiscard]] const DayClose* close() const;
    /// What no close counted: all of an open day, or what came after the close.
    [[nodiscard]] QList<Movement> uncounted() const;
};

/// By currency and method, in their order.
[[nodiscard]] QList<TillLine> linesOf(const QList<Movement>& movements);
/// The same with a line of cash in `currency`, which is counted even where none moved.
[[nodiscard]] QList<TillLine> linesToCount(const QList<Movement>& movements,
                                           const QString& currency);

} // namespace huella::payments
