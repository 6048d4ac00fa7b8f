// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QRegularExpression>

namespace huella {

namespace {

QString symbolOf(const QString& currency)
{
    if (currency == u"PEN")
        return QStringLiteral("S/");
    if (currency == u"BRL")
        return QStringLiteral("R$");
    return QStringLiteral("$");
}

qint64 powerOfTen(int exponent)
{
    return exponent == 2 ? 100 : 1;
}

} // namespace

int Money::decimals(const QString& currency)
{
    return currency == u"CLP" || currency == u"COP" ? 0 : 2;
}

Result<Money> Money::fromDecimal(const QString& text, const QString& currency)
{
    static const QRegularExpression shape(QStringLiteral("^(-?)(\\d{1,13})(?:\\.(\\d{1,2}))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::InvalidValue, QStringLiteral("bad_format"),
                       QStringLiteral("amount"));
    const qint64 cents = match.captured(3).leftJustified(2, u'0').toLongLong();
    qint64 units = match.captured(2).toLongLong() * 100 + cents;
    if (decimals(currency) == 0) {
        if (cents != 0)
            return failure(ErrorCode::InvalidValue, QStringLiteral("bad_format"),
                           QStringLiteral("amount"));
        units /= 100;
    }
    return Money(match.captured(1).isEmpty() ? units : -units, currency);
}

QString Money::toDecimal() const
{
    const qint64 scale = powerOfTen(decimals(m_currency));
    const qint64 absolute = qAbs(m_minorUnits);
    QString text =
        (m_minorUnits < 0 ? QStringLiteral("-") : QString()) + QString::number(absolute / scale);
    if (scale > 1)
        text += u'.' + QString::number(absolute % scale).rightJustified(2, u'0');
    return text;
}

QString Money::toText(const QLocale& locale) const
{
    const int digits = decimals(m_currency);
    const qint64 scale = powerOfTen(digits);
    const qint64 absolute = qAbs(m_minorUnits);
    QString text = symbolOf(m_currency) + QChar(QChar::Nbsp) + locale.toString(absolute / scale);
    if (digits > 0)
        text += locale.decimalPoint() + QString::number(absolute % scale).rightJustified(2, u'0');
    return m_minorUnits < 0 ? u'-' + text : text;
}

} // namespace huella
