// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/paymentgateway.h"

#include <QJsonObject>

namespace huella::payments {

/// Mercado Pago's JSON, both ways.
[[nodiscard]] QByteArray toJson(const PreferenceWish& wish);
[[nodiscard]] QByteArray expiryJson(const QDateTime& at);
[[nodiscard]] QByteArray toJson(const RefundWish& wish);

/// A JSON number made of integer minor units: 85.5, 1661.34, and 15000 where there are no cents.
[[nodiscard]] QJsonValue jsonNumber(const Money& amount);
/// Nothing for what is no such amount: no number, too large, or with more decimals than there are.
[[nodiscard]] std::optional<Money> moneyFrom(const QJsonValue& number, const QString& currency);
/// "2026-01-10T21:00:00.000-03:00".
[[nodiscard]] QString jsonDate(const QDateTime& at);

/// Internal where the answer is not what the reference promises.
[[nodiscard]] Result<Preference> preferenceFrom(const QByteArray& body);
[[nodiscard]] Result<Reading> readingFrom(const QByteArray& body);
[[nodiscard]] Result<MerchantOrder> orderFrom(const QByteArray& body);
[[nodiscard]] Result<RefundAnswer> refundFrom(const QJsonObject& object, const QString& currency);
[[nodiscard]] Result<QList<RefundAnswer>> refundsFrom(const QByteArray& body,
                                                      const QString& currency);

/// One page of a search.
struct SearchPage
{
    QList<qint64> ids;
    int total = 0;
};
[[nodiscard]] Result<SearchPage> pageFrom(const QByteArray& body);

/// The error behind a status that is not a success; never quotes more than codes.
[[nodiscard]] Error errorFrom(int status, const QByteArray& body);

} // namespace huella::payments
