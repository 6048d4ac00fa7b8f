// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>
#include <QTransform>

namespace huella::ui {

/// From where a picture is looked at, without knowing the picture: two of different size can be
/// looked at alike.
struct Viewpoint
{
    double zoom = 1;          ///< 1 is the whole picture in its room
    QPointF centre{0.5, 0.5}; ///< the point in the middle, as shares of the picture's sides
    int quarterTurns = 0;     ///< clockwise

    friend bool operator==(const Viewpoint&, const Viewpoint&) = default;

    static constexpr double mostZoom = 32;

    /// From pixels of a picture of `size`, whose pixels are `aspect` times as high as wide, to a
    /// room of the screen.
    [[nodiscard]] QTransform transform(QSizeF size, double aspect, QSizeF room) const;
    /// Nearer or farther, with the spot of the screen staying where it is.
    [[nodiscard]] Viewpoint zoomed(double factor, QPointF spot, QSizeF size, double aspect,
                                   QSizeF room) const;
    /// Pulled by the hand.
    [[nodiscard]] Viewpoint moved(QPointF by, QSizeF size, double aspect, QSizeF room) const;
    [[nodiscard]] Viewpoint turned() const;
};

} // namespace huella::ui
