// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/film.h"

#include <algorithm>
#include <cmath>

namespace huella::ui {

namespace {

constexpr int smallestSide = 400; ///< a level below is not worth making

} // namespace

Film::Film(const QImage& colours) : m_colours(colours)
{
    m_picture.size = colours.size();
}

Film::Film(media::Picture picture) : m_picture(std::move(picture))
{
    if (m_picture.layout != media::PixelLayout::Grey16) {
        m_colours = imageOf(m_picture);
        m_picture.pixels.clear();
        return;
    }
    m_levels.push_back({m_picture.size, {}});
    addHalves();
}

void Film::addHalves()
{
    while (std::min(m_levels.back().size.width(), m_levels.back().size.height()) > smallestSide) {
        const QSize from = m_levels.back().size;
        Level half{{from.width() / 2, from.height() / 2}, {}};
        half.samples.resize(size_t(half.size.width()) * size_t(half.size.height()));
        const quint16* samples = samplesOf(int(m_levels.size()) - 1);
        for (int y = 0; y < half.size.height(); ++y) {
            const quint16* upper = samples + size_t(2 * y) * size_t(from.width());
            const quint16* lower = upper + from.width();
            quint16* to = half.samples.data() + size_t(y) * size_t(half.size.width());
            for (int x = 0; x < half.size.width(); ++x)
                to[x] = quint16(
                    (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
        }
        m_levels.push_back(std::move(half));
    }
}

const quint16* Film::samplesOf(int level) const
{
    return level == 0 ? reinterpret_cast<const quint16*>(m_picture.pixels.constData())
                      : m_levels[size_t(level)].samples.data();
}

double Film::aspect() const
{
    const bool isKnown = m_picture.rowSpacing > 0 && m_picture.columnSpacing > 0;
    return isKnown ? std::clamp(m_picture.rowSpacing / m_picture.columnSpacing, 0.1, 10.0) : 1;
}

double Film::valueAt(QPoint pixel) const
{
    const qsizetype at = qsizetype(pixel.y()) * m_picture.size.width() + pixel.x();
    return samplesOf(0)[at] * m_picture.slope + m_picture.intercept;
}

Window Film::wholeWindow() const
{
    const size_t count = size_t(m_picture.size.width()) * size_t(m_picture.size.height());
    const auto [least, most] = std::minmax_element(samplesOf(0), samplesOf(0) + count);
    const double low = *least, range = std::max(1, *most - *least);
    return {(low + range / 2) * m_picture.slope + m_picture.intercept,
            range * std::abs(m_picture.slope)};
}

int Film::levelFor(double scale) const
{
    if (!isGrey() || scale >= 1)
        return 0;
    return std::clamp(int(std::floor(std::log2(1 / scale))), 0, int(m_levels.size()) - 1);
}

QSize Film::sizeOf(int level) const
{
    return isGrey() ? m_levels[size_t(level)].size : m_colours.size();
}

QImage Film::rendered(int level, const QRect& part, const GreyLevels& levels) const
{
    if (!isGrey())
        return part == m_colours.rect() ? m_colours : m_colours.copy(part);
    QImage image(part.size(), QImage::Format_Grayscale8);
    const int width = sizeOf(level).width();
    for (int y = 0; y < part.height(); ++y)
        levels.apply(samplesOf(level) + qsizetype(part.y() + y) * width + part.x(),
                     image.scanLine(y), part.width());
    return image;
}

} // namespace huella::ui
