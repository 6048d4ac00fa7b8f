// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/till.h"

#include <QMap>

#include <algorithm>

namespace huella::payments {

namespace {

using Key = std::pair<QString, int>;

TillLine& lineOf(QMap<Key, TillLine>& lines, const QString& currency, PaymentMethod method)
{
    TillLine& line = lines[{currency, int(method)}];
    if (line.taken.currency().isEmpty()) {
        const Money nothing(0, currency);
        line = {method, 0, nothing, nothing, nothing, nothing, {}};
    }
    return line;
}

void add(TillLine& line, const Movement& movement)
{
    Money* const sums[] = {&line.taken, &line.voided, &line.refunded, &line.chargedBack};
    Money& sum = *sums[int(movement.kind)];
    sum = sum + movement.amount;
    ++line.movements;
}

} // namespace

Money operator+(const Money& a, const Money& b)
{
    Q_ASSERT(a.currency().isEmpty() || b.currency().isEmpty() || a.currency() == b.currency());
    return {a.minorUnits() + b.minorUnits(), a.currency().isEmpty() ? b.currency() : a.currency()};
}

Money operator-(const Money& a, const Money& b)
{
    return a + Money(-b.minorUnits(), b.currency());
}

const DayClose* TillDay::close() const
{
    const auto it =
        std::find_if(closes.begin(), closes.end(), [](const DayClose& c) { return c.isInForce(); });
    return it == closes.end() ? nullptr : &*it;
}

QList<Movement> TillDay::uncounted() const
{
    QList<Movement> open;
    std::copy_if(movements.begin(), movements.end(), std::back_inserter(open),
                 [](const Movement& it) { return !it.isClosed; });
    return open;
}

QList<TillLine> linesOf(const QList<Movement>& movements)
{
    QMap<Key, TillLine> lines;
    for (const Movement& it : movements)
        add(lineOf(lines, it.amount.currency(), it.method), it);
    return lines.values();
}

QList<TillLine> linesToCount(const QList<Movement>& movements, const QString& currency)
{
    QMap<Key, TillLine> lines;
    lineOf(lines, currency, PaymentMethod::Cash);
    for (const Movement& it : movements)
        add(lineOf(lines, it.amount.currency(), it.method), it);
    return lines.values();
}

} // namespace huella::payments
