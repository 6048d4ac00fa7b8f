// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QScreen;

namespace huella::ui::kiosk {

/// How large things are on the glass, whatever the screen's driver believes.
class Measure
{
public:
    /// `size` in logical pixels; a diagonal that no kiosk has (0, 3, 400 inches) counts as 21.5.
    Measure(QSize size, double diagonalInches);
    [[nodiscard]] double pixels(double millimetres) const { return millimetres * m_perMillimetre; }
    /// The font's pixel size whose capitals are at least so high.
    [[nodiscard]] int fontPixels(double capitalMillimetres) const;

private:
    double m_perMillimetre;
};

/// As the screen says of itself.
[[nodiscard]] double inchesOf(const QScreen& screen);

/// Capitals on the glass: Section 508 §402.4, and EN 301 549 §5.1.4 for 0.7° at 60 cm.
inline constexpr double normalCapital = 4.8, largeCapital = 7.3;

/// What Theme::apply takes.
struct TextSize
{
    double scale;
    int leastPixels;
};
/// `isLarge`: *Texto grande*. Titles grow less than what is read below them.
[[nodiscard]] TextSize textSize(const Measure& measure, bool isLarge);

} // namespace huella::ui::kiosk
