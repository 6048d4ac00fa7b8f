// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/picture.h"

#include <QImage>

#include <array>

namespace huella::ui {

/// Which values are shown from black to white, in the film's own values.
struct Window
{
    double centre = 0;
    double width = 1;

    friend bool operator==(const Window&, const Window&) = default;
};

/// From the 16 bits of a film to the 8 of a screen: one look-up a pixel.
class GreyLevels
{
public:
    GreyLevels() = default;
    /// `isInverted` turns black and white over, on top of what the film itself asks for.
    GreyLevels(const media::Picture& film, const Window& window, bool isInverted);

    void apply(const quint16* from, uchar* to, qsizetype count) const;

private:
    std::array<uchar, 65536> m_shades{};
};

/// The window that the film tells.
[[nodiscard]] Window ownWindow(const media::Picture& film);
/// The whole picture for a screen of 8 bits, through its own window.
[[nodiscard]] QImage imageOf(const media::Picture& picture);

} // namespace huella::ui
