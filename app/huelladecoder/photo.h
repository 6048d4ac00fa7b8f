// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huelladecoder/answer.h"

class QImage;

namespace huella::decoder {

/// Loads what Qt's own readers need from the disk. Before the doors close.
void preparePhotos();
/// WebP, TIFF, GIF, BMP by Qt, upright, in the format that `name` says and no other.
[[nodiscard]] Answer decodePhoto(const Input& input, const char* name);

void prepareHeif();
[[nodiscard]] Answer decodeHeif(const Input& input);

/// The picture, made smaller where it is asked for.
[[nodiscard]] Answer answerOf(const QImage& image, uint32_t longestSide);

} // namespace huella::decoder
