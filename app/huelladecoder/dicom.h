// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huelladecoder/answer.h"

namespace huella::decoder {

/// Loads DCMTK's dictionary and registers its codecs (JPEG, JPEG-LS, RLE; JPEG 2000 is OpenJPEG's).
/// Before the doors close.
void prepareDicom();

/// One frame: grey with 16 bits and its window, or colours with 8.
[[nodiscard]] Answer decodeDicom(const Input& input);

} // namespace huella::decoder
