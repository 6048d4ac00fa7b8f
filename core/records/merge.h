// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"
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

/// The same of what is always in sight of a patient: allergies, chronic_conditions, notes.
struct AlertsMerge
{
    patients::ClinicalHistory text; ///< with their version
    QStringList clashes;
};

/// Without `base`, of which `mine` was made, every column that differs clashes.
[[nodiscard]] AlertsMerge mergeAlerts(const std::optional<patients::ClinicalHistory>& base,
                                      const patients::ClinicalHistory& mine,
                                      const patients::ClinicalHistory& theirs);
/// What stays of two: `merged`, but for the columns chosen otherwise.
[[nodiscard]] patients::ClinicalHistory chosenAlerts(const patients::ClinicalHistory& merged,
                                                     const patients::ClinicalHistory& theirs,
                                                     const QHash<QString, Choice>& choices);

} // namespace huella::records
