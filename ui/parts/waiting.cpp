// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/waiting.h"

namespace huella::ui {

int minutesWaiting(const agenda::BoardRow& row, const QDateTime& now)
{
    return int(std::max<qint64>(0, row.arrivedAt.secsTo(now) / 60));
}

bool isOverdue(const agenda::BoardRow& row, const QDateTime& now, int overdueMinutes)
{
    return row.state == agenda::BoardState::Waiting && minutesWaiting(row, now) >= overdueMinutes;
}

} // namespace huella::ui
