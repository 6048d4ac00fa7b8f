// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QJsonValue>
#include <QUrlQuery>

#include <optional>

namespace huella::standin {

/// A country's Mercado Pago.
struct Site
{
    QString id;       ///< "MPE"
    QString currency; ///< "PEN"
    QString domain;   ///< "com.pe"
};

[[nodiscard]] const QList<Site>& sites();
/// The site that settles in this currency, if there is one.
[[nodiscard]] std::optional<Site> siteOf(const QString& currency);

/// An amount as a JSON number, without the noise of floats.
[[nodiscard]] QJsonValue numberOf(const Money& amount);
/// A JSON number as money; the third decimal is rounded half up, as the backend does for an item.
/// Nothing for what is no number, and for cents where there are none.
[[nodiscard]] std::optional<Money> moneyOf(const QJsonValue& number, const QString& currency);

enum class Precision { Milliseconds, Seconds };

/// "2022-11-17T09:37:52.000-04:00": usually in that offset, whatever the country. A search shows
/// whole seconds.
[[nodiscard]] QString dateText(const QDateTime& at, Precision = Precision::Milliseconds);
/// null where `at` is invalid.
[[nodiscard]] QJsonValue dateOrNull(const QDateTime& at, Precision = Precision::Milliseconds);
/// A date with a time and an offset (or Z); invalid for anything else.
[[nodiscard]] QDateTime dateOf(const QString& text);

/// The values of a form: "+" is a space, "%C3%B1" is an "ñ".
[[nodiscard]] QHash<QString, QString> formOf(const QString& encoded);

} // namespace huella::standin
