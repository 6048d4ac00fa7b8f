// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/moment.h"

namespace huella::database {

namespace {

/// The number in these digits, -1 where one is none.
int digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// The thousandths in "2026-11-22 17:12:58.123456+00", which may have fewer digits, or none; `at`
/// moves behind them.
int thousandths(QByteArrayView text, qsizetype& at)
{
    int number = 0;
    if (text[at] != '.')
        return number;
    int scale = 100;
    for (++at; digits(text, at, 1) >= 0; ++at) {
        number += scale * digits(text, at, 1);
        scale /= 10;
    }
    return number;
}

} // namespace

// By hand: Qt's parser takes a format apart for each value, and an agenda has hundreds of them.
QDateTime momentIn(QByteArrayView text)
{
    if (text.size() < 20)
        return {};
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    qsizetype zone = 19;
    const int fraction = thousandths(text, zone);
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), fraction);
    if (!date.isValid() || !time.isValid())
        return {};
    const QByteArrayView offset = text.sliced(zone);
    if (offset == "+00" || offset == "+00:00" || offset == "Z")
        return QDateTime(date, time, Qt::UTC).toLocalTime();
    // Of a session with a time zone of its own.
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toLocalTime();
}

} // namespace huella::database
