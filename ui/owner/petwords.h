// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"

#include <QImage>

namespace huella::ui::owner {

/// "3 years", "5 months", "12 days"; empty without a birth date.
[[nodiscard]] QString ageText(QDate birthDate, QDate today);
/// "4,2 kg", or grams below a tenth of a kilogram; empty when unknown.
[[nodiscard]] QString weightText(const std::optional<double>& kilograms);
/// "Gato · Siamés".
[[nodiscard]] QString kindText(const patients::Patient& pet);
/// "Hembra, esterilizada" in the reader's language.
[[nodiscard]] QString sexText(const patients::Patient& pet);

/// A small JPEG or PNG as it came from the database; null when there is none.
[[nodiscard]] QImage thumbnailImage(const QByteArray& bytes);

} // namespace huella::ui::owner
