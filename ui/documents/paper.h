// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QSizeF>
#include <QString>

namespace huella::ui {

/// What documents are printed on: a4, carta, rollo (80 mm wide, as long as the document is).
enum class Paper { A4, Letter, Roll };

[[nodiscard]] QString toWord(Paper paper);
/// A4 for a word that is none.
[[nodiscard]] Paper paperOf(const QString& word);

/// Units of the layout in a point: everything is laid out in them, whatever prints it.
inline constexpr int unitsPerPoint = 10;
inline constexpr int unitsPerInch = 72 * unitsPerPoint;

/// In units. A roll's height is 0: its document says.
[[nodiscard]] QSizeF paperSize(Paper paper);
[[nodiscard]] QMarginsF paperMargins(Paper paper);

[[nodiscard]] constexpr double points(double value)
{
    return value * unitsPerPoint;
}
[[nodiscard]] constexpr double millimetres(double value)
{
    return value * unitsPerInch / 25.4;
}

} // namespace huella::ui
