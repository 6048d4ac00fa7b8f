// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::documents {

/// The word of `allergies` that speaks against `drug`: the drug itself, or a family that it belongs
/// to ("penicilina" against amoxicillin). Accents and case do not count. Empty where none does,
/// which does not say that the drug is safe.
[[nodiscard]] QString allergyAgainst(const QString& drug, const QString& allergies);

} // namespace huella::documents
