// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huelladecoder/codestream.h"

#include <openjpeg.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace huella::decoder {

namespace {

using media::DecodeStatus;

constexpr uint32_t deepest = 16;
constexpr unsigned char bareStart[] = {0xff, 0x4f, 0xff, 0x51};

/// What OpenJPEG reads from in place of a file.
struct Source
{
    std::span<const unsigned char> bytes;
    size_t at = 0;
};

OPJ_SIZE_T readOn(void* buffer, OPJ_SIZE_T count, void* data)
{
    auto& source = *static_cast<Source*>(data);
    const size_t there = std::min(count, source.bytes.size() - source.at);
    if (there == 0)
        return OPJ_SIZE_T(-1);
    std::memcpy(buffer, source.bytes.data() + source.at, there);
    source.at += there;
    return there;
}

OPJ_BOOL goTo(OPJ_OFF_T place, void* data)
{
    auto& source = *static_cast<Source*>(data);
    if (place < 0 || size_t(place) > source.bytes.size())
        return OPJ_FALSE;
    source.at = size_t(place);
    return OPJ_TRUE;
}

OPJ_OFF_T passOver(OPJ_OFF_T count, void* data)
{
    const auto& source = *static_cast<Source*>(data);
    const auto left = OPJ_OFF_T(source.bytes.size() - source.at);
    const OPJ_OFF_T step = std::min(count, left);
    return goTo(OPJ_OFF_T(source.at) + step, data) ? step : -1;
}

template <auto Destroy>
struct Destroyed
{
    void operator()(auto* thing) const { Destroy(thing); }
};

using Codec = std::unique_ptr<opj_codec_t, Destroyed<opj_destroy_codec>>;
using Stream = std::unique_ptr<opj_stream_t, Destroyed<opj_stream_destroy>>;
using Image = std::unique_ptr<opj_image_t, Destroyed<opj_image_destroy>>;

Stream streamOf(Source& source)
{
    Stream stream(opj_stream_default_create(OPJ_TRUE));
    if (!stream)
        return stream;
    opj_stream_set_user_data(stream.get(), &source, nullptr);
    opj_stream_set_user_data_length(stream.get(), source.bytes.size());
    opj_stream_set_read_function(stream.get(), readOn);
    opj_stream_set_skip_function(stream.get(), passOver);
    opj_stream_set_seek_function(stream.get(), goTo);
    return stream;
}

Codec codecOf(std::span<const unsigned char> bytes)
{
    const bool isBare = bytes.size() > sizeof bareStart &&
                        std::memcmp(bytes.data(), bareStart, sizeof bareStart) == 0;
    Codec codec(opj_create_decompress(isBare ? OPJ_CODEC_J2K : OPJ_CODEC_JP2));
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    if (codec && !opj_setup_decoder(codec.get(), &parameters))
        codec.reset();
    return codec;
}

std::expected<Samples, DecodeStatus> samplesOf(const opj_image_t& image)
{
    const std::span<const opj_image_comp_t> parts(image.comps, image.numcomps);
    const opj_image_comp_t& first = parts.front();
    for (const opj_image_comp_t& part : parts) {
        if (part.prec == 0 || part.prec > deepest || part.prec != first.prec)
            return std::unexpected(DecodeStatus::Unsupported);
        if (!part.data || part.w != first.w || part.h != first.h)
            return std::unexpected(DecodeStatus::Damaged);
    }
    Samples samples{first.w, first.h, uint32_t(parts.size()), first.prec, {}};
    const size_t count = size_t(first.w) * first.h;
    samples.values.resize(count * parts.size());
    const uint32_t mask = (1U << first.prec) - 1;
    for (size_t part = 0; part < parts.size(); ++part) {
        for (size_t i = 0; i < count; ++i)
            samples.values[i * parts.size() + part] =
                uint16_t(uint32_t(parts[part].data[i]) & mask);
    }
    return samples;
}

} // namespace

std::expected<Samples, DecodeStatus> decodeCodestream(std::span<const unsigned char> bytes)
{
    Source source{bytes};
    const Stream stream = streamOf(source);
    const Codec codec = codecOf(bytes);
    opj_image_t* header = nullptr;
    if (!stream || !codec || !opj_read_header(stream.get(), codec.get(), &header))
        return std::unexpected(DecodeStatus::Damaged);
    const Image image(header);
    if (image->x1 <= image->x0 || image->y1 <= image->y0)
        return std::unexpected(DecodeStatus::Damaged);
    if (uint64_t(image->x1 - image->x0) * (image->y1 - image->y0) > media::mostPixels)
        return std::unexpected(DecodeStatus::TooManyPixels);
    if (image->numcomps != 1 && image->numcomps != 3)
        return std::unexpected(DecodeStatus::Unsupported);
    if (!opj_decode(codec.get(), stream.get(), image.get()))
        return std::unexpected(DecodeStatus::Damaged);
    return samplesOf(*image);
}

} // namespace huella::decoder
