// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/priceedit.h"

#include <QRegularExpression>

namespace huella::ui {

namespace {

constexpr qint64 mostMinorUnits = 100'000'000'00;

/// "1.200,50", "1,200.50", "1200.5": the last mark with one or two digits behind it parts cents.
QString plainDecimal(QString text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d[\\d., ]*?)(?:[.,](\\d{1,2}))?$"));
    const auto match = shape.match(text.remove(u' '));
    if (!match.hasMatch())
        return {};
    QString whole = match.captured(1);
    whole.remove(u'.').remove(u',');
    return match.captured(2).isEmpty() ? whole : whole + u'.' + match.captured(2);
}

} // namespace

PriceEdit::PriceEdit(QWidget* parent) : LineEdit(QString(), parent) {}

void PriceEdit::setCurrency(const QString& currency)
{
    m_currency = currency;
    setPlaceholderText(Money(0, currency).toText());
}

void PriceEdit::setPrice(const std::optional<Money>& price)
{
    setText(price ? price->toDecimal() : QString());
}

std::optional<Money> PriceEdit::price() const
{
    QString text = value();
    const bool isBelow = m_isSigned && text.startsWith(u'-');
    if (isBelow)
        text = text.mid(1).trimmed();
    auto money = Money::fromDecimal(plainDecimal(text), m_currency);
    if (money && isBelow)
        *money = Money(-money->minorUnits(), m_currency);
    if (!money || (!m_isSigned && money->minorUnits() < 0) ||
        qAbs(money->minorUnits()) > mostMinorUnits)
        return std::nullopt;
    return *money;
}

} // namespace huella::ui
