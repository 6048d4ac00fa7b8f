// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace huella::patients {

// What is suggested where a species or a breed is asked for, in the words the database keeps
// (Spanish, whatever the screen's language). Anything else may be typed.

/// The commonest first.
[[nodiscard]] QStringList knownSpecies();
/// Empty for a species that is not in the list.
[[nodiscard]] QStringList knownBreeds(const QString& species);

} // namespace huella::patients
