// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/lanes.h"

#include <algorithm>
#include <numeric>

namespace huella::ui {

namespace {

/// By start, the longer first, so that a long one stands at the left of what runs beside it.
QList<int> inOrder(const QList<MinuteSpan>& spans)
{
    QList<int> order(spans.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return std::pair(spans.at(a).from, -spans.at(a).to) <
               std::pair(spans.at(b).from, -spans.at(b).to);
    });
    return order;
}

/// The first lane whose last span has ended; a new one where none has.
int freeLane(QList<int>& ends, const MinuteSpan& span)
{
    const auto found =
        std::find_if(ends.begin(), ends.end(), [&](int end) { return end <= span.from; });
    if (found == ends.end()) {
        ends.append(span.to);
        return int(ends.size()) - 1;
    }
    *found = span.to;
    return int(found - ends.begin());
}

} // namespace

QList<Lane> lanesOf(const QList<MinuteSpan>& spans)
{
    QList<Lane> lanes(spans.size());
    QList<int> group;
    QList<int> ends;
    const auto closeGroup = [&] {
        for (const int member : std::as_const(group))
            lanes[member].count = int(ends.size());
        group.clear();
        ends.clear();
    };
    for (const int i : inOrder(spans)) {
        if (!ends.isEmpty() && *std::max_element(ends.begin(), ends.end()) <= spans.at(i).from)
            closeGroup();
        lanes[i].index = freeLane(ends, spans.at(i));
        group.append(i);
    }
    closeGroup();
    return lanes;
}

} // namespace huella::ui
