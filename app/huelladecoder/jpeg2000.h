// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

class DcmDataset;

namespace huella::decoder {

[[nodiscard]] bool isJpeg2000(const DcmDataset& dataset);

/// Puts `frame` of `frames` into the data set in place of its compressed pixels, as its only one:
/// of JPEG 2000 DCMTK knows the wrapping alone.
[[nodiscard]] media::DecodeStatus unpackJpeg2000(DcmDataset& dataset, uint32_t frame,
                                                 uint32_t frames);

} // namespace huella::decoder
