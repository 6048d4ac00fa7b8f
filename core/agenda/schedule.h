// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace huella::agenda {

enum class ScheduleKind {
    Shift,   ///< turno: hours of one weekday, every week
    Absence, ///< ausencia: from a day to a day, whole days or the same hours of each
};

/// When a vet works or is away, in the clinic's time zone.
struct Schedule
{
    static constexpr int maxReasonLength = 200;

    ScheduleId id;
    PersonId vet;
    ScheduleKind kind = ScheduleKind::Shift;
    int weekday = 0; ///< ISO, 1 Monday to 7 Sunday; 0 for an absence
    QTime starts;
    QTime ends;
    QDate validFrom; ///< today when invalid
    QDate validTo;   ///< invalid: without an end (a shift's only)
    QString reason;

    [[nodiscard]] bool isWholeDay() const { return starts == QTime(0, 0) && ends >= QTime(23, 59); }
    friend bool operator==(const Schedule&, const Schedule&) = default;
};

} // namespace huella::agenda
