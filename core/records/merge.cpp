// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/merge.h"

namespace huella::records {

namespace {

// The database trims, so blanks at the ends are no change.
QString kept(const QString& value)
{
    return value.trimmed();
}

std::optional<double> kept(std::optional<double> value)
{
    return value;
}

constexpr struct
{
    const char* name;
    QString patients::ClinicalHistory::*column;
} alertColumns[] = {{"allergies", &patients::ClinicalHistory::allergies},
                    {"chronic_conditions", &patients::ClinicalHistory::chronicConditions},
                    {"notes", &patients::ClinicalHistory::notes}};

template <typename Value>
void mergeColumn(Merge& merge, Value RecordText::*column, const char* name, const RecordText& base,
                 const RecordText& theirs)
{
    const auto was = kept(base.*column), other = kept(theirs.*column);
    const auto own = kept(merge.text.*column);
    if (other == was || other == own)
        return;
    if (own == was)
        merge.text.*column = theirs.*column;
    else
        merge.clashes << QString::fromLatin1(name);
}

void choose(QString& mine, const QString& theirs, Choice choice)
{
    if (choice == Choice::Theirs)
        mine = theirs;
    else if (choice == Choice::Both)
        mine = bothTexts(mine, theirs);
}

} // namespace

Merge mergeTexts(const RecordText& base, const RecordText& mine, const RecordText& theirs)
{
    Merge merge{mine, {}};
    mergeColumn(merge, &RecordText::anamnesis, "anamnesis", base, theirs);
    mergeColumn(merge, &RecordText::diagnosis, "diagnosis", base, theirs);
    mergeColumn(merge, &RecordText::treatment, "treatment", base, theirs);
    mergeColumn(merge, &RecordText::internalNotes, "internal_notes", base, theirs);
    mergeColumn(merge, &RecordText::weightKg, "weight_kg", base, theirs);
    return merge;
}

QString bothTexts(const QString& mine, const QString& theirs)
{
    if (mine.contains(theirs))
        return mine;
    return theirs.contains(mine) ? theirs : mine + QStringLiteral("\n\n") + theirs;
}

RecordText chosenText(const RecordText& mine, const RecordText& theirs,
                      const QHash<QString, Choice>& choices)
{
    RecordText text = mine;
    choose(text.anamnesis, theirs.anamnesis, choices.value(QStringLiteral("anamnesis")));
    choose(text.diagnosis, theirs.diagnosis, choices.value(QStringLiteral("diagnosis")));
    choose(text.treatment, theirs.treatment, choices.value(QStringLiteral("treatment")));
    choose(text.internalNotes, theirs.internalNotes,
           choices.value(QStringLiteral("internal_notes")));
    if (choices.value(QStringLiteral("weight_kg")) == Choice::Theirs)
        text.weightKg = theirs.weightKg;
    return text;
}

AlertsMerge mergeAlerts(const std::optional<patients::ClinicalHistory>& base,
                        const patients::ClinicalHistory& mine,
                        const patients::ClinicalHistory& theirs)
{
    AlertsMerge merge{theirs, {}};
    for (const auto& [name, column] : alertColumns) {
        const QString own = kept(mine.*column), other = kept(theirs.*column);
        if (own == other || (base && own == kept((*base).*column)))
            continue;
        merge.text.*column = mine.*column;
        if (!base || other != kept((*base).*column))
            merge.clashes << QString::fromLatin1(name);
    }
    return merge;
}

patients::ClinicalHistory chosenAlerts(const patients::ClinicalHistory& merged,
                                       const patients::ClinicalHistory& theirs,
                                       const QHash<QString, Choice>& choices)
{
    patients::ClinicalHistory text = merged;
    for (const auto& [name, column] : alertColumns)
        choose(text.*column, theirs.*column, choices.value(QString::fromLatin1(name)));
    return text;
}

} // namespace huella::records
