// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/format.h"

#include <algorithm>

namespace huella::media {

namespace {

struct Mark
{
    Format format;
    int offset;
    QByteArrayView bytes;
};

constexpr Mark marks[] = {
    // First: its preamble may be anything, and some machines write a TIFF's head there.
    {Format::Dicom, 128, {"DICM", 4}},
    {Format::Jpeg, 0, {"\xff\xd8\xff", 3}},
    {Format::Png, 0, {"\x89PNG\r\n\x1a\n", 8}},
    {Format::Gif, 0, {"GIF8", 4}},
    {Format::Bmp, 0, {"BM", 2}},
    {Format::WebP, 8, {"WEBPVP8", 7}},
    {Format::Tiff, 0, {"II*\0", 4}},
    {Format::Tiff, 0, {"MM\0*", 4}},
    // A data set that begins with its meta group, without the preamble before it.
    {Format::Dicom, 0, {"\x02\0\0\0UL", 6}},
};

// The major brands under which phones write HEIF and AVIF.
constexpr QByteArrayView brands[] = {{"heic", 4}, {"heix", 4}, {"heim", 4},
                                     {"heis", 4}, {"hevc", 4}, {"hevx", 4},
                                     {"mif1", 4}, {"msf1", 4}, {"avif", 4}};

bool bears(QByteArrayView head, const Mark& mark)
{
    return head.size() >= mark.offset + mark.bytes.size() &&
           head.sliced(mark.offset, mark.bytes.size()) == mark.bytes;
}

bool isHeif(QByteArrayView head)
{
    return head.size() >= 12 && head.sliced(4, 4) == QByteArrayView("ftyp", 4) &&
           std::ranges::find(brands, head.sliced(8, 4)) != std::end(brands);
}

/// A bare data set: its first tag is of group 8, in one byte order or the other.
bool looksLikeDataSet(QByteArrayView head)
{
    return head.size() >= 8 && (head.first(2) == QByteArrayView("\x08\0", 2) ||
                                head.first(2) == QByteArrayView("\0\x08", 2));
}

} // namespace

Format formatOf(QByteArrayView head, const QString& fileName)
{
    for (const Mark& mark : marks)
        if (bears(head, mark))
            return mark.format;
    if (isHeif(head))
        return Format::Heif;
    const bool isNamedSo = fileName.endsWith(u".dcm", Qt::CaseInsensitive) ||
                           fileName.endsWith(u".dicom", Qt::CaseInsensitive);
    return isNamedSo && looksLikeDataSet(head) ? Format::Dicom : Format::Unknown;
}

const char* nameOf(Format format)
{
    constexpr const char* names[] = {"",     "jpeg", "png",  "gif",  "bmp",
                                     "webp", "tiff", "heif", "dicom"};
    return names[int(format)];
}

} // namespace huella::media
