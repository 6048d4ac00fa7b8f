// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/patients/medium.h"
#include "core/patients/patient.h"
#include "ui/shared/icons.h"

namespace huella::ui::vet {

/// "3 años y 2 meses", "5 meses", "12 días"; empty when nobody knows the birth date.
[[nodiscard]] QString ageText(QDate birth, QDate today);
/// "12,5 kg".
[[nodiscard]] QString weightText(double kilograms);
/// "Perro · Mestizo · Hembra · 3 años": what is known, in one line.
[[nodiscard]] QString patientLine(const patients::Patient& patient, QDate today);
[[nodiscard]] QString kindWord(patients::MediumKind kind);
[[nodiscard]] Icons procedureIcon(const QString& kind);
/// The heading of a group of the catalogue.
[[nodiscard]] QString procedureKindWord(const QString& kind);
/// What a field of the record is called: `column` as the database names it.
[[nodiscard]] QString fieldName(const QString& column);
/// The sentence beside a field of the record: `column` and `rule` as the database names them.
[[nodiscard]] QString fieldProblem(const QString& column, const QString& rule);

} // namespace huella::ui::vet
