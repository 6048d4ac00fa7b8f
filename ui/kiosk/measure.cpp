// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/measure.h"

#include "ui/shared/tokens.h"

#include <QFontMetricsF>
#include <QScreen>

#include <cmath>

namespace huella::ui::kiosk {

namespace {

constexpr double usual = 21.5, least = 8, most = 110, millimetresPerInch = 25.4;

} // namespace

Measure::Measure(QSize size, double diagonalInches)
{
    const double inches =
        diagonalInches >= least && diagonalInches <= most ? diagonalInches : usual;
    m_perMillimetre = std::hypot(size.width(), size.height()) / (inches * millimetresPerInch);
}

double inchesOf(const QScreen& screen)
{
    const QSizeF physical = screen.physicalSize();
    return std::hypot(physical.width(), physical.height()) / millimetresPerInch;
}

int Measure::fontPixels(double capitalMillimetres) const
{
    constexpr int em = 1000;
    QFont sample(ui::fontFamily());
    sample.setPixelSize(em);
    const double capital = QFontMetricsF(sample).capHeight() / em;
    return int(std::ceil(pixels(capitalMillimetres) / capital));
}

TextSize textSize(const Measure& measure, bool isLarge)
{
    constexpr double body = 15, mostScale = 1.6;
    const int normal = measure.fontPixels(normalCapital);
    return {std::clamp(normal / body, 1.0, mostScale),
            isLarge ? measure.fontPixels(largeCapital) : normal};
}

} // namespace huella::ui::kiosk
