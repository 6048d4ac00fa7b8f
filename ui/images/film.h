// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/greylevels.h"

#include <QByteArray>
#include <QRect>

#include <vector>

namespace huella::ui {

/// A picture to look at: colours, or 16 bits of grey that keep every value. Halved copies are made
/// once, so that a change of levels costs as many look-ups as the screen has pixels, however
/// large the film is. Make it off the GUI's thread; then it never changes.
class Film
{
public:
    Film() = default;
    explicit Film(const QImage& colours);
    explicit Film(media::Picture picture);

    [[nodiscard]] bool isNull() const { return size().isEmpty(); }
    [[nodiscard]] bool isGrey() const { return !m_levels.empty(); }
    [[nodiscard]] QSize size() const { return isGrey() ? m_picture.size : m_colours.size(); }
    /// What the decoder told: window, spacing, frames. Its pixels are of the grey film.
    [[nodiscard]] const media::Picture& facts() const { return m_picture; }
    /// Height of a pixel for a width of 1.
    [[nodiscard]] double aspect() const;

    /// The value under a pixel, in the film's own unit; grey films only.
    [[nodiscard]] double valueAt(QPoint pixel) const;
    /// The least and the largest value as a window.
    [[nodiscard]] Window wholeWindow() const;

    /// How often halved copies may be halved for a picture shown at `scale` screen pixels a pixel.
    [[nodiscard]] int levelFor(double scale) const;
    /// A part of a level, as grey through `levels`, or the colours as they are. `part` is in pixels
    /// of the level.
    [[nodiscard]] QImage rendered(int level, const QRect& part, const GreyLevels& levels) const;
    [[nodiscard]] QSize sizeOf(int level) const;

private:
    struct Level
    {
        QSize size;
        std::vector<quint16> samples; ///< empty for the first: those are the picture's own
    };
    void addHalves();
    [[nodiscard]] const quint16* samplesOf(int level) const;

    QImage m_colours;
    media::Picture m_picture;
    std::vector<Level> m_levels;
};

} // namespace huella::ui
