// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendaspot.h"

#include <algorithm>
#include <cstdlib>

namespace huella::ui {

namespace {

AgendaSpot spotOf(const AgendaPlan::Card& card)
{
    return {card.column, card.span.from, card.appointment.id};
}

/// Where the cursor is in `spots`; the nearest by its minute where its card is gone.
qsizetype indexIn(const QList<AgendaSpot>& spots, const AgendaSpot& spot)
{
    const qsizetype exact = spots.indexOf(spot);
    if (exact >= 0 || spots.isEmpty())
        return exact;
    const auto nearest =
        std::min_element(spots.begin(), spots.end(), [&](const AgendaSpot& a, const AgendaSpot& b) {
            return std::abs(a.minute - spot.minute) < std::abs(b.minute - spot.minute);
        });
    return nearest - spots.begin();
}

} // namespace

QList<AgendaSpot> spotsOf(const AgendaPlan& plan, int column)
{
    QList<AgendaSpot> spots;
    QList<MinuteSpan> taken;
    for (const AgendaPlan::Card& card : plan.cards()) {
        if (card.column != column)
            continue;
        spots.append(spotOf(card));
        taken.append(card.span);
    }
    int minute = plan.hours().from;
    while (minute < plan.hours().to) {
        const MinuteSpan slot{minute, minute + plan.slotMinutes()};
        const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const MinuteSpan& span) {
            return span.contains(slot.from);
        });
        if (!isTaken)
            spots.append({column, minute, {}});
        // Where a shift begins at an odd minute its slots count from there.
        const int next = plan.slotOf(column, std::min(slot.to, plan.hours().to - 1));
        minute = next > minute ? next : slot.to;
    }
    std::stable_sort(spots.begin(), spots.end(),
                     [](const AgendaSpot& a, const AgendaSpot& b) { return a.minute < b.minute; });
    return spots;
}

AgendaSpot spotNear(const AgendaPlan& plan, int column, int minute)
{
    if (column < 0 || column >= plan.columns().size())
        return {};
    for (const AgendaPlan::Card& card : plan.cards()) {
        if (card.column == column && card.span.contains(minute))
            return spotOf(card);
    }
    const QList<AgendaSpot> spots = spotsOf(plan, column);
    return spots.isEmpty() ? AgendaSpot() : spots.at(indexIn(spots, {column, minute, {}}));
}

AgendaSpot stepped(const AgendaPlan& plan, const AgendaSpot& from, SpotStep step)
{
    const int last = int(plan.columns().size()) - 1;
    if (step == SpotStep::Left || step == SpotStep::Right) {
        const int column = std::clamp(from.column + (step == SpotStep::Left ? -1 : 1), 0, last);
        return column == from.column ? from : spotNear(plan, column, from.minute);
    }
    const QList<AgendaSpot> spots = spotsOf(plan, from.column);
    if (spots.isEmpty())
        return from;
    if (step == SpotStep::First)
        return spots.first();
    if (step == SpotStep::Last)
        return spots.last();
    const qsizetype next = indexIn(spots, from) + (step == SpotStep::Up ? -1 : 1);
    return next < 0 || next >= spots.size() ? from : spots.at(next);
}

} // namespace huella::ui
