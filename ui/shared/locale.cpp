// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/locale.h"

#include "core/base/money.h"

#include <QHash>
#include <QLocale>

namespace huella::ui {

void setRegion(const QString& localeName)
{
    QLocale::setDefault(QLocale(localeName));
}

QString regionOf(const QString& currency)
{
    static const QHash<QString, QString> countries{
        {"ARS", "AR"}, {"BRL", "BR"}, {"CLP", "CL"}, {"COP", "CO"},
        {"MXN", "MX"}, {"PEN", "PE"}, {"UYU", "UY"},
    };
    const QString present = QLocale().name();
    const QString country = countries.value(currency, present.section(u'_', 1, 1));
    return present.section(u'_', 0, 0) + u'_' + country;
}

QString shortDate(QDate date)
{
    return QLocale().toString(date, QStringLiteral("dd/MM/yyyy"));
}

QString longDate(QDate date)
{
    const QLocale locale;
    const bool isEnglish = locale.language() == QLocale::English;
    QString text = locale.toString(date, isEnglish ? QStringLiteral("dddd d MMMM")
                                                   : QStringLiteral("dddd d 'de' MMMM"));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString dateWithin(QDate date)
{
    if (!date.isValid())
        return {};
    QString text = longDate(date);
    // Spanish and Portuguese write days small; a language that does not writes them large itself.
    const bool isSmall = QLocale().dayName(date.dayOfWeek()).at(0).isLower();
    if (isSmall && !text.isEmpty())
        text[0] = text.at(0).toLower();
    return text;
}

QString timeOfDay(QTime time)
{
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

QString dateAndTime(const QDateTime& when)
{
    return shortDate(when.date()) + QLatin1Char(' ') + timeOfDay(when.time());
}

QString moneyText(const Money& money)
{
    return money.toText(QLocale());
}

} // namespace huella::ui
