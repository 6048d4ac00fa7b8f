// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huelladecoder/photo.h"

#include <QBuffer>
#include <QImageReader>

#include <cstring>

namespace huella::decoder {

namespace {

constexpr int allocationMb = 400;

bool isTooLarge(const QSize& size)
{
    return size.isValid() && uint64_t(size.width()) * uint64_t(size.height()) > media::mostPixels;
}

} // namespace

Answer answerOf(const QImage& image, uint32_t longestSide)
{
    const int side = int(longestSide);
    QImage fitted = image;
    if (side > 0 && std::max(image.width(), image.height()) > side)
        fitted = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitted.convertTo(QImage::Format_RGBA8888);
    if (fitted.isNull())
        return Answer(DecodeStatus::Damaged);
    Answer answer(PixelLayout::Rgba32, uint32_t(fitted.width()), uint32_t(fitted.height()));
    const size_t line = size_t(fitted.width()) * 4;
    for (int y = 0; y < fitted.height(); ++y)
        std::memcpy(answer.pixels.data() + size_t(y) * line, fitted.constScanLine(y), line);
    return answer;
}

void preparePhotos()
{
    // Naming the formats loads every plugin.
    (void)QImageReader::supportedImageFormats();
    QImageReader::setAllocationLimit(allocationMb);
}

Answer decodePhoto(const Input& input, const char* name)
{
    QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(input.bytes), qsizetype(input.size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, name);
    reader.setAutoTransform(true);
    if (!reader.canRead())
        return Answer(DecodeStatus::NotAnImage);
    if (isTooLarge(reader.size()))
        return Answer(DecodeStatus::TooManyPixels);
    const QImage image = reader.read();
    if (image.isNull())
        return Answer(DecodeStatus::Damaged);
    return isTooLarge(image.size()) ? Answer(DecodeStatus::TooManyPixels)
                                    : answerOf(image, input.longestSide);
}

} // namespace huella::decoder
