// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace huella::ui {

struct Match
{
    int start;
    int length;
    friend bool operator==(const Match&, const Match&) = default;
};

/// Where the words of `shown` begin with a word of `typed`, accents and case ignored as the
/// database ignores them; digits also where they are grouped in another way. In order, none twice.
[[nodiscard]] QList<Match> matchesIn(const QString& shown, const QString& typed);

} // namespace huella::ui
