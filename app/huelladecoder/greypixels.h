// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huelladecoder/answer.h"

class DiPixel;

namespace huella::decoder {

/// Brings values of any depth into 16 bits; what that moved is in the header's slope and intercept.
void fillGrey(const DiPixel& pixels, Answer& answer);

/// The device's own rescaling on top.
void rescale(media::FrameHeader& header, double slope, double intercept);

/// A window that shows nearly all of the picture, where the device tells none.
void chooseWindow(Answer& answer);

} // namespace huella::decoder
