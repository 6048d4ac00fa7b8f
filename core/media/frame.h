// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace huella::media {

/// What huella-decoder writes to its standard output: this header, then `payloadSize` bytes. Both
/// programs are of one build on one machine, so it goes as it lies in memory. Plain C++: the
/// program that meets hostile files needs nothing else of ours.
struct FrameHeader
{
    static constexpr uint32_t currentMagic = 0x48554401; ///< "HUD", version 1

    uint32_t magic = currentMagic;
    uint32_t status = 0; ///< DecodeStatus
    uint32_t layout = 0; ///< PixelLayout
    uint32_t width = 0;
    uint32_t height = 0;
    uint32_t frame = 0;
    uint32_t frameCount = 0;
    uint32_t isInverted = 0; ///< MONOCHROME1: the least value is white
    uint32_t spacingSource = 0;
    uint32_t reserved = 0;
    double slope = 1; ///< of Grey16: value = sample * slope + intercept
    double intercept = 0;
    double windowCentre = 0; ///< in values, not samples
    double windowWidth = 0;  ///< 0: none is told
    double rowSpacing = 0;   ///< mm from one row to the next; 0: not known
    double columnSpacing = 0;
    char modality[16] = {}; ///< CR, DX, CT, US...
    char takenOn[16] = {};  ///< yyyyMMdd
    uint64_t payloadSize = 0;
};

enum class DecodeStatus : uint32_t {
    Decoded,
    NotAnImage,    ///< not what it claims to be
    TooManyPixels, ///< beyond the limits, or memory is
    Damaged,
    Unsupported, ///< sound, but of a compression that is not known here
    NoPicture,   ///< a DICOM file without pixels: a report, a plan, a curve
};

enum class PixelLayout : uint32_t {
    Grey16, ///< unsigned, of the machine's byte order
    Rgb24,
    Rgba32, ///< bytes in that order, alpha not multiplied in
};

/// Where the distance between pixels comes from: of the body, or at the detector behind it, where
/// everything looks larger.
enum class SpacingSource : uint32_t { Unknown, Body, Detector };

constexpr uint32_t bytesPerPixel(PixelLayout layout)
{
    return layout == PixelLayout::Grey16 ? 2 : layout == PixelLayout::Rgb24 ? 3 : 4;
}

inline constexpr uint64_t mostPixels = 60'000'000;
inline constexpr uint32_t mostFrames = 10'000;

} // namespace huella::media
