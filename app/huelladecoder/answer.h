// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <cstddef>
#include <vector>

namespace huella::decoder {

using media::DecodeStatus;
using media::FrameHeader;
using media::PixelLayout;

/// What goes back to the program that asked.
struct Answer
{
    FrameHeader header;
    std::vector<unsigned char> pixels;

    Answer() = default;
    explicit Answer(DecodeStatus status) { header.status = uint32_t(status); }
    /// A sound picture of one frame; `pixels` is sized for it.
    Answer(PixelLayout layout, uint32_t width, uint32_t height);

    /// To standard output; what cannot be written is nobody's loss.
    void write() const;
};

/// The file, as it was handed in.
struct Input
{
    const unsigned char* bytes = nullptr;
    size_t size = 0;
    uint32_t frame = 0;
    uint32_t longestSide = 0;
};

} // namespace huella::decoder
