// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>

namespace huella {

/// An amount in the currency's minor units (cents; whole pesos for CLP and COP). Never a double.
class Money
{
public:
    Money() = default;
    Money(qint64 minorUnits, QString currency)
        : m_minorUnits(minorUnits), m_currency(std::move(currency))
    {}

    /// From a decimal text with a point ("85.00"), as PostgreSQL writes numeric(12,2).
    [[nodiscard]] static Result<Money> fromDecimal(const QString& text, const QString& currency);

    /// 2, or 0 for CLP and COP.
    [[nodiscard]] static int decimals(const QString& currency);

    [[nodiscard]] qint64 minorUnits() const { return m_minorUnits; }
    [[nodiscard]] QString currency() const { return m_currency; }
    /// "85.00": what goes to PostgreSQL.
    [[nodiscard]] QString toDecimal() const;
    /// "S/ 85,00": what people read, in the locale's digits.
    [[nodiscard]] QString toText(const QLocale& locale = QLocale()) const;

    friend bool operator==(const Money&, const Money&) = default;

private:
    qint64 m_minorUnits = 0;
    QString m_currency;
};

} // namespace huella
