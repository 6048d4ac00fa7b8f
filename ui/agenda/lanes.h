// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace huella::ui {

/// Minutes of a day, `to` not included.
struct MinuteSpan
{
    int from = 0;
    int to = 0;

    [[nodiscard]] int length() const { return to - from; }
    [[nodiscard]] bool contains(int minute) const { return minute >= from && minute < to; }
    [[nodiscard]] bool overlaps(const MinuteSpan& other) const
    {
        return from < other.to && other.from < to;
    }
    friend bool operator==(const MinuteSpan&, const MinuteSpan&) = default;
};

/// Which strip of its column a card stands in: the `index`-th of `count` equal ones.
struct Lane
{
    int index = 0;
    int count = 1;

    friend bool operator==(const Lane&, const Lane&) = default;
};

/// Side by side what would lie on each other. Spans that hang together by overlaps, also through
/// others, share one width; no two of one lane overlap; the answer is in the order given.
[[nodiscard]] QList<Lane> lanesOf(const QList<MinuteSpan>& spans);

} // namespace huella::ui
