// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"
#include "core/records/record.h"

class QJsonObject;

namespace huella::records {

/// A record's text as it was typed, and what it was typed over.
struct KeptText
{
    RecordText typed;
    int version = 1; ///< of the record when it was read
    RecordText base; ///< what the record said then

    friend bool operator==(const KeptText&, const KeptText&) = default;
};

/// What a vet typed into one attention and the database does not have yet.
struct KeptDraft
{
    RecordId record;
    PatientId patient;
    QString patientName;
    QDateTime writtenAt; ///< when the last of it was typed
    std::optional<KeptText> text;
    QList<DoneProcedure> procedures; ///< results that were not saved
    QString addendum;
    std::optional<patients::ClinicalHistory> alerts;

    /// Whether nothing is kept in it.
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// A null record when it is no draft.
    [[nodiscard]] static KeptDraft fromJson(const QJsonObject& object);
};

} // namespace huella::records
