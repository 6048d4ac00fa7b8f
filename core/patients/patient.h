// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace huella::patients {

enum class Sex { Unknown, Male, Female };

/// An animal as the database keeps it.
struct Patient
{
    PatientId id;
    PersonId ownerId;
    QString name;
    QString familyName; ///< empty when saving means the owner's last name
    Sex sex = Sex::Unknown;
    QString species;
    QString breed;
    QString colour;
    bool isNeutered = false;
    std::optional<double> weightKg;
    QDate birthDate; ///< invalid when nobody knows
    QString phone;
    QString email;
    QString microchip;
    MediaId photo;
    QByteArray photoThumbnail; ///< a small JPEG, empty without a photo
    QDate deceasedOn;          ///< invalid while it lives
    bool isArchived = false;
    QString version; ///< what the row was when it was read; empty for a new one

    [[nodiscard]] bool isDeceased() const { return deceasedOn.isValid(); }
    /// Whether appointments may be made for it.
    [[nodiscard]] bool isBookable() const { return !isArchived && !isDeceased(); }
    friend bool operator==(const Patient&, const Patient&) = default;
};

/// What a vet keeps in sight of a patient, whatever the visit.
struct ClinicalHistory
{
    QString allergies;
    QString chronicConditions;
    QString notes; ///< the clinic's own: empty for anybody but a vet

    // For vets:
    int version = 1; ///< what saveHistory() must be told was read
    QString changedBy{}; ///< empty while nobody did, or who did no longer works here
    QDateTime changedAt{};

    /// Whether both say the same, whoever wrote it.
    friend bool operator==(const ClinicalHistory& a, const ClinicalHistory& b)
    {
        return a.allergies == b.allergies && a.chronicConditions == b.chronicConditions &&
               a.notes == b.notes;
    }
};

/// Where a page of the list of all patients begins.
struct PatientMark
{
    QString key; ///< the normalised name
    PatientId id;
    int total = 0; ///< patients in all
};

/// A line of the search: a patient with its owner, or an owner without pets (null patient).
struct SearchHit
{
    PatientId patientId;
    QString patientName;
    QString species;
    QString breed;
    MediaId photo;
    PersonId ownerId;
    QString ownerName;
    QString ownerPhone;
    bool isArchived = false;
    QString ownerEmail = {};
    QString microchip = {};
    QString alert = {};     ///< allergies and chronic conditions, shortened
    bool isSimilar = false; ///< only spelt alike what was typed
};

} // namespace huella::patients
