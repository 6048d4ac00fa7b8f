// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <QByteArray>
#include <QDate>
#include <QSize>
#include <QString>

namespace huella::media {

/// Pixels as they came out of the decoder, row after row without gaps, and what is known of them.
struct Picture
{
    PixelLayout layout = PixelLayout::Rgba32;
    QSize size;
    QByteArray pixels;
    int frame = 0;
    int frameCount = 1;

    // Of Grey16 only.
    double slope = 1, intercept = 0;          ///< value = sample * slope + intercept
    double windowCentre = 0, windowWidth = 0; ///< in values; never without a width
    bool isInverted = false;                  ///< the least value is white

    double rowSpacing = 0, columnSpacing = 0; ///< mm between rows, between columns; 0 unknown
    SpacingSource spacing = SpacingSource::Unknown;
    QString modality; ///< CR, DX, CT, US...; empty when not told
    QDate takenOn;
};

} // namespace huella::media
