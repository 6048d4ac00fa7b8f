// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/wire.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace huella::standin {

namespace {
constexpr int offsetSeconds = -4 * 3600;
}

const QList<Site>& sites()
{
    static const QList<Site> all{{"MLA", "ARS", "com.ar"}, {"MLB", "BRL", "com.br"},
                                 {"MLC", "CLP", "cl"},     {"MCO", "COP", "com.co"},
                                 {"MLM", "MXN", "com.mx"}, {"MPE", "PEN", "com.pe"},
                                 {"MLU", "UYU", "com.uy"}};
    return all;
}

std::optional<Site> siteOf(const QString& currency)
{
    for (const Site& site : sites())
        if (site.currency == currency)
            return site;
    return {};
}

QJsonValue numberOf(const Money& amount)
{
    const qint64 scale = Money::decimals(amount.currency()) == 0 ? 1 : 100;
    if (amount.minorUnits() % scale == 0)
        return amount.minorUnits() / scale;
    return double(amount.minorUnits()) / double(scale);
}

std::optional<Money> moneyOf(const QJsonValue& number, const QString& currency)
{
    if (!number.isDouble() || !std::isfinite(number.toDouble()) || qAbs(number.toDouble()) > 1e12)
        return {};
    const double value = number.toDouble();
    if (Money::decimals(currency) == 0)
        return value == std::floor(value) ? std::optional(Money(qint64(value), currency))
                                          : std::nullopt;
    // The nudge undoes what binary does to 1.005; the decimals that matter are far above it.
    return Money(qint64(std::floor(value * 100 + 0.5 + 1e-7)), currency);
}

QString dateText(const QDateTime& at, Precision precision)
{
    const QDateTime there = at.toOffsetFromUtc(offsetSeconds);
    const QString milliseconds =
        precision == Precision::Seconds ? QStringLiteral("000") : there.toString("zzz");
    return there.toString("yyyy-MM-dd'T'hh:mm:ss.") + milliseconds + u"-04:00";
}

QJsonValue dateOrNull(const QDateTime& at, Precision precision)
{
    return at.isValid() ? QJsonValue(dateText(at, precision)) : QJsonValue(QJsonValue::Null);
}

QDateTime dateOf(const QString& text)
{
    static const QRegularExpression shape(
        R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:?\d\d)\z)");
    return shape.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs)
                                        : QDateTime();
}

QHash<QString, QString> formOf(const QString& encoded)
{
    QHash<QString, QString> values;
    for (const QString& pair : encoded.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        const auto decoded = [](QString text) {
            return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
        };
        if (equals < 0)
            values.insert(decoded(pair), {});
        else
            values.insert(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
    return values;
}

} // namespace huella::standin
