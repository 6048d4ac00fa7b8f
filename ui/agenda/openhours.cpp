// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/openhours.h"

#include <QSet>

#include <algorithm>

namespace huella::ui {

using agenda::Schedule;
using agenda::ScheduleKind;

namespace {

constexpr int lookAheadDays = 60;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

MinuteSpan spanOf(const Schedule& schedule)
{
    // 23:59 is how "until midnight" is written.
    const int to = minuteOf(schedule.ends);
    return {minuteOf(schedule.starts), to == 24 * 60 - 1 ? 24 * 60 : to};
}

bool holds(const Schedule& it, QDate day)
{
    return (!it.validFrom.isValid() || it.validFrom <= day) &&
           (!it.validTo.isValid() || it.validTo >= day) &&
           (it.kind == ScheduleKind::Absence || it.weekday == day.dayOfWeek());
}

QList<MinuteSpan> without(const QList<MinuteSpan>& spans, const MinuteSpan& gap)
{
    QList<MinuteSpan> rest;
    for (const MinuteSpan& span : spans) {
        if (!span.overlaps(gap)) {
            rest.append(span);
            continue;
        }
        if (span.from < gap.from)
            rest.append({span.from, gap.from});
        if (gap.to < span.to)
            rest.append({gap.to, span.to});
    }
    return rest;
}

QList<MinuteSpan> joined(QList<MinuteSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const MinuteSpan& a, const MinuteSpan& b) { return a.from < b.from; });
    QList<MinuteSpan> result;
    for (const MinuteSpan& span : std::as_const(spans)) {
        if (!result.isEmpty() && span.from <= result.last().to)
            result.last().to = std::max(result.last().to, span.to);
        else
            result.append(span);
    }
    return result;
}

QList<MinuteSpan> hoursOfOne(const QList<Schedule>& schedules, PersonId vet, QDate day)
{
    QList<MinuteSpan> spans;
    for (const Schedule& it : schedules) {
        if (it.vet == vet && it.kind == ScheduleKind::Shift && holds(it, day))
            spans.append(spanOf(it));
    }
    for (const Schedule& it : schedules) {
        if (it.vet == vet && it.kind == ScheduleKind::Absence && holds(it, day))
            spans = without(spans, spanOf(it));
    }
    return spans;
}

} // namespace

QList<MinuteSpan> openHours(const QList<Schedule>& schedules, PersonId vet, QDate day)
{
    if (!vet.isNull())
        return joined(hoursOfOne(schedules, vet, day));
    QSet<PersonId> vets;
    for (const Schedule& it : schedules)
        vets.insert(it.vet);
    QList<MinuteSpan> all;
    for (const PersonId& one : std::as_const(vets))
        all.append(hoursOfOne(schedules, one, day));
    return joined(all);
}

QString absenceReason(const QList<Schedule>& schedules, PersonId vet, QDate day)
{
    for (const Schedule& it : schedules) {
        if (it.vet == vet && it.kind == ScheduleKind::Absence && holds(it, day))
            return it.reason;
    }
    return {};
}

QDate nextWorkingDay(const QList<Schedule>& schedules, PersonId vet, QDate day)
{
    for (int i = 1; i <= lookAheadDays; ++i) {
        if (!openHours(schedules, vet, day.addDays(i)).isEmpty())
            return day.addDays(i);
    }
    return {};
}

} // namespace huella::ui
