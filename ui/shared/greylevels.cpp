// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/greylevels.h"

#include <algorithm>
#include <cstring>

namespace huella::ui {

using media::Picture;
using media::PixelLayout;

GreyLevels::GreyLevels(const Picture& film, const Window& window, bool isInverted)
{
    // DICOM PS3.3 C.11.2.1.2: the window's ends are half a value inside.
    const double width = std::max(1e-9, window.width > 1 ? window.width - 1 : window.width);
    const double centre = window.width > 1 ? window.centre - 0.5 : window.centre;
    const bool isTurned = film.isInverted != isInverted;
    for (size_t sample = 0; sample < m_shades.size(); ++sample) {
        const double value = double(sample) * film.slope + film.intercept;
        const double share = std::clamp((value - centre) / width + 0.5, 0.0, 1.0);
        m_shades[sample] = uchar((isTurned ? 1 - share : share) * 255 + 0.5);
    }
}

void GreyLevels::apply(const quint16* from, uchar* to, qsizetype count) const
{
    for (qsizetype i = 0; i < count; ++i)
        to[i] = m_shades[from[i]];
}

Window ownWindow(const Picture& film)
{
    if (film.windowWidth > 0)
        return {film.windowCentre, film.windowWidth};
    return {film.intercept + film.slope * 32768, std::abs(film.slope) * 65536};
}

QImage imageOf(const Picture& picture)
{
    const int width = picture.size.width(), height = picture.size.height();
    const auto* bytes = reinterpret_cast<const uchar*>(picture.pixels.constData());
    if (picture.layout == PixelLayout::Rgb24)
        return QImage(bytes, width, height, width * 3, QImage::Format_RGB888).copy();
    if (picture.layout == PixelLayout::Rgba32)
        return QImage(bytes, width, height, width * 4, QImage::Format_RGBA8888).copy();
    QImage image(width, height, QImage::Format_Grayscale8);
    const auto levels = std::make_unique<GreyLevels>(picture, ownWindow(picture), false);
    const auto* samples = reinterpret_cast<const quint16*>(bytes);
    for (int y = 0; y < height && !image.isNull(); ++y)
        levels->apply(samples + qsizetype(y) * width, image.scanLine(y), width);
    return image;
}

} // namespace huella::ui
