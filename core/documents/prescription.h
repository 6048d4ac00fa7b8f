// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>

namespace huella::documents {

using PrescriptionId = Id<struct PrescriptionTag>;
using PrescriptionItemId = Id<struct PrescriptionItemTag>;

/// A line of a prescription. Drug and dose are due; longer texts are refused by the database.
struct PrescriptionItem
{
    static constexpr int maxLineLength = 200;  ///< drug, presentation, dose, frequency, duration
    static constexpr int maxShortLength = 100; ///< route, quantity
    static constexpr int maxInstructionsLength = 1000;

    PrescriptionItemId id;
    QString drug;
    QString presentation; ///< "Suspensión 250 mg/5 ml"
    QString dose;
    QString route;
    QString frequency;
    QString duration;
    QString quantity;
    QString instructions;

    [[nodiscard]] bool isEmpty() const
    {
        const QString all = drug + presentation + dose + route + frequency + duration + quantity;
        return all.trimmed().isEmpty() && instructions.trimmed().isEmpty();
    }
    friend bool operator==(const PrescriptionItem&, const PrescriptionItem&) = default;
};

/// What the editor holds; also what is kept on this disk until it is issued.
struct PrescriptionText
{
    static constexpr int maxItems = 40;
    static constexpr int maxNotesLength = 2000;

    QList<PrescriptionItem> items;
    QString notes;
    PrescriptionId replaces; ///< null unless it corrects one

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const PrescriptionText&, const PrescriptionText&) = default;
};

/// An issued prescription.
struct Prescription
{
    PrescriptionId id;
    RecordId record;
    QString vetName;
    QDateTime issuedAt;
    PrescriptionText text;
    bool isReplaced = false; ///< a newer one corrects it
    bool isMine = false;     ///< of the vet who asks
};

} // namespace huella::documents
