// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huelladecoder/greypixels.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmimgle/dipixel.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace huella::decoder {

namespace {

constexpr double fullScale = 65535;
constexpr double cutBelow = 0.005, cutAbove = 0.995; ///< shares of the pixels outside the window

template <typename Sample>
void fill(const void* data, Answer& answer)
{
    const size_t count = size_t(answer.header.width) * answer.header.height;
    const auto* values = static_cast<const Sample*>(data);
    const auto [least, most] = std::minmax_element(values, values + count);
    const double low = double(*least), range = double(*most) - low;
    const double step = range > fullScale ? range / fullScale : 1;
    auto* samples = reinterpret_cast<uint16_t*>(answer.pixels.data());
    for (size_t i = 0; i < count; ++i)
        samples[i] = uint16_t((double(values[i]) - low) / step + 0.5);
    answer.header.slope = step;
    answer.header.intercept = low;
}

} // namespace

void fillGrey(const DiPixel& pixels, Answer& answer)
{
    switch (pixels.getRepresentation()) {
    case EPR_Uint8:
        return fill<Uint8>(pixels.getData(), answer);
    case EPR_Sint8:
        return fill<Sint8>(pixels.getData(), answer);
    case EPR_Uint16:
        return fill<Uint16>(pixels.getData(), answer);
    case EPR_Sint16:
        return fill<Sint16>(pixels.getData(), answer);
    case EPR_Uint32:
        return fill<Uint32>(pixels.getData(), answer);
    case EPR_Sint32:
        return fill<Sint32>(pixels.getData(), answer);
    }
}

void rescale(FrameHeader& header, double slope, double intercept)
{
    header.intercept = header.intercept * slope + intercept;
    header.slope *= slope;
}

void chooseWindow(Answer& answer)
{
    std::vector<uint32_t> counts(65536);
    const size_t count = answer.pixels.size() / 2;
    const auto* samples = reinterpret_cast<const uint16_t*>(answer.pixels.data());
    for (size_t i = 0; i < count; ++i)
        ++counts[samples[i]];
    const auto sampleAt = [&](double share) {
        size_t left = size_t(share * double(count));
        size_t value = 0;
        while (value < 65535 && counts[value] <= left)
            left -= counts[value++];
        return double(value);
    };
    const double low = sampleAt(cutBelow), high = std::max(low + 1, sampleAt(cutAbove));
    const FrameHeader& header = answer.header;
    answer.header.windowCentre = (low + high) / 2 * header.slope + header.intercept;
    answer.header.windowWidth = (high - low) * std::abs(header.slope);
}

} // namespace huella::decoder
