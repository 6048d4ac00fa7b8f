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

[[nodiscard]] QString shortDate(QDate date); ///< 24/11/2026
[[nodiscard]] QString longDate(QDate date);  ///< Martes 24 de noviembre
/// The same inside a sentence: martes 24 de noviembre.
[[nodiscard]] QString dateWithin(QDate date);
[[nodiscard]] QString timeOfDay(QTime time);              ///< 09:30
[[nodiscard]] QString dateAndTime(const QDateTime& when); ///< 24/11/2026 09:30
[[nodiscard]] QString moneyText(const Money& money);

} // namespace huella::ui
