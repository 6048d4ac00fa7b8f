// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <cstdint>
#include <expected>
#include <span>
#include <vector>

namespace huella::decoder {

/// The pixels of a JPEG 2000 codestream, colour by colour within each.
struct Samples
{
    uint32_t width = 0, height = 0;
    uint32_t components = 1; ///< grey, or three colours
    uint32_t bits = 8;       ///< up to 16; what is above them is zero, also of signed samples
    std::vector<uint16_t> values;
};

/// By OpenJPEG, of a bare codestream or one in a JP2 file.
[[nodiscard]] std::expected<Samples, media::DecodeStatus>
decodeCodestream(std::span<const unsigned char> bytes);

} // namespace huella::decoder
