// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/patients/patient.h"

#include <QList>

namespace huella::patients {

/// A patient as people type it, before anything is known to be right. The rules are the
/// database's own (sql/migrations/0011_patients.sql), so that most mistakes cost no round trip.
struct PatientDraft
{
    static constexpr double maxWeightKg = 1500;

    QString name;
    QString familyName;
    Sex sex = Sex::Unknown;
    QString species;
    QString breed;
    QString colour;
    bool isNeutered = false;
    QString weight; ///< kilograms with a comma or a point
    std::optional<QDate> birthDate;
    bool isBirthDateBroken = false; ///< something was typed that is no date
    QString phone;
    QString email;
    QString microchip;

    /// What is wrong, as the database would say it: InvalidValue, the rule, the column. In the
    /// order of the form; empty when it may be saved.
    [[nodiscard]] QList<Error> problems(QDate today) const;
    /// Writes the draft into `patient`; only meaningful without problems.
    void writeTo(Patient& patient) const;
    [[nodiscard]] static PatientDraft of(const Patient& patient);

    friend bool operator==(const PatientDraft&, const PatientDraft&) = default;
};

/// Kilograms from "4,2", "4.2" or "4,2 kg"; nothing when it is no number.
[[nodiscard]] std::optional<double> parseWeight(const QString& text);

} // namespace huella::patients
