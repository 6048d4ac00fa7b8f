// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huelladecoder/answer.h"

#include <cerrno>
#include <unistd.h>

namespace huella::decoder {

namespace {

bool writeAll(const void* from, size_t size)
{
    const auto* bytes = static_cast<const unsigned char*>(from);
    while (size > 0) {
        const ssize_t step = ::write(STDOUT_FILENO, bytes, size);
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            return false;
        bytes += step;
        size -= size_t(step);
    }
    return true;
}

} // namespace

Answer::Answer(PixelLayout layout, uint32_t width, uint32_t height)
{
    header.layout = uint32_t(layout);
    header.width = width;
    header.height = height;
    header.frameCount = 1;
    pixels.resize(size_t(width) * height * media::bytesPerPixel(layout));
}

void Answer::write() const
{
    FrameHeader head = header;
    head.payloadSize = pixels.size();
    if (writeAll(&head, sizeof head))
        writeAll(pixels.data(), pixels.size());
}

} // namespace huella::decoder
