// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace huella {
class Money;
}

namespace huella::ui {

/// The one place that says how dates, times and money read. Spanish as in Peru unless the clinic
/// says otherwise.
void setRegion(const QString& localeName); ///< "es_PE", "pt_BR", ...

/// The region of the clinics that charge in `currency` (ISO), in the language that is in force:
/// "es_AR" writes 1.234,50, "es_MX" 1,234.50. What is in force where the currency says nothing.
[[nodiscard]] QString regionOf(const QString& currency);

[[nodiscard]] QString shortDate(QDate date); ///< 24/11/2026
[[nodiscard]] QString longDate(QDate date);  ///< Martes 24 de noviembre
/// The same inside a sentence: martes 24 de noviembre.
[[nodiscard]] QString dateWithin(QDate date);
[[nodiscard]] QString timeOfDay(QTime time);              ///< 09:30
[[nodiscard]] QString dateAndTime(const QDateTime& when); ///< 24/11/2026 09:30
[[nodiscard]] QString moneyText(const Money& money);

} // namespace huella::ui
