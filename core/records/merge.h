// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QHash>
#include <QStringList>

namespace huella::records {

/// One record's text out of two that were made of the same.
struct Merge
{
    RecordText text;     ///< whatever only one side changed; where both did, mine
    QStringList clashes; ///< the columns that both changed, each to something else
};

[[nodiscard]] Merge mergeTexts(const RecordText& base, const RecordText& mine,
                               const RecordText& theirs);

/// Both texts of a column, mine first: nothing of either is lost.
[[nodiscard]] QString bothTexts(const QString& mine, const QString& theirs);

enum class Choice { Mine, Theirs, Both };

/// What stays of two texts: mine, but for the columns chosen otherwise. Of two weights there is
/// no "both": mine stays.
[[nodiscard]] RecordText chosenText(const RecordText& mine, const RecordText& theirs,
                                    const QHash<QString, Choice>& choices);

} // namespace huella::records
