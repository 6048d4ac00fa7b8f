// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huelladecoder/photo.h"

#include <QImage>

#include <libheif/heif.h>

#include <memory>

namespace huella::decoder {

namespace {

struct Free
{
    void operator()(heif_context* context) const { heif_context_free(context); }
    void operator()(heif_image_handle* handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image* image) const { heif_image_release(image); }
};

DecodeStatus statusOf(const heif_error& error)
{
    switch (error.code) {
    case heif_error_Memory_allocation_error:
        return DecodeStatus::TooManyPixels;
    case heif_error_Unsupported_filetype:
    case heif_error_Unsupported_feature:
    case heif_error_Decoder_plugin_error:
        return error.subcode == heif_suberror_Security_limit_exceeded ? DecodeStatus::TooManyPixels
                                                                      : DecodeStatus::Unsupported;
    default:
        return DecodeStatus::Damaged;
    }
}

} // namespace

void prepareHeif()
{
    heif_init(nullptr);
}

Answer decodeHeif(const Input& input)
{
    const std::unique_ptr<heif_context, Free> context(heif_context_alloc());
    heif_context_set_max_decoding_threads(context.get(), 0);
    heif_context_set_maximum_image_size_limit(context.get(), 16384);
    if (const heif_error error = heif_context_read_from_memory_without_copy(
            context.get(), input.bytes, input.size, nullptr);
        error.code != heif_error_Ok)
        return Answer(statusOf(error));
    heif_image_handle* rawHandle = nullptr;
    if (const heif_error error = heif_context_get_primary_image_handle(context.get(), &rawHandle);
        error.code != heif_error_Ok)
        return Answer(statusOf(error));
    const std::unique_ptr<heif_image_handle, Free> handle(rawHandle);
    const int width = heif_image_handle_get_width(handle.get());
    const int height = heif_image_handle_get_height(handle.get());
    if (width <= 0 || height <= 0 || uint64_t(width) * uint64_t(height) > media::mostPixels)
        return Answer(DecodeStatus::TooManyPixels);
    heif_image* rawImage = nullptr;
    // Turned as the file says by the library itself.
    if (const heif_error error = heif_decode_image(handle.get(), &rawImage, heif_colorspace_RGB,
                                                   heif_chroma_interleaved_RGBA, nullptr);
        error.code != heif_error_Ok)
        return Answer(statusOf(error));
    const std::unique_ptr<heif_image, Free> image(rawImage);
    int stride = 0;
    const uint8_t* plane =
        heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
    if (!plane)
        return Answer(DecodeStatus::Damaged);
    return answerOf(QImage(plane, heif_image_get_width(image.get(), heif_channel_interleaved),
                           heif_image_get_height(image.get(), heif_channel_interleaved), stride,
                           QImage::Format_RGBA8888),
                    input.longestSide);
}

} // namespace huella::decoder
