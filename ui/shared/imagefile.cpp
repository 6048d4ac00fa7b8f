// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/imagefile.h"

#include "core/media/decoder.h"
#include "ui/shared/greylevels.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QtConcurrentRun>

namespace huella::ui {

using media::Format;

namespace {

constexpr int jpegQuality = 88, thumbnailQuality = 82, previewQuality = 85, allocationMb = 256;
constexpr int largestThumbnail = 1024, maxShownSide = 8192;
constexpr qsizetype mostStoredBytes = 20 * 1024 * 1024, headBytes = 256;

std::unexpected<Error> badFile(const char* reason)
{
    return failure(ErrorCode::BadFile, QString::fromLatin1(reason));
}

bool isTransparent(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < alpha.height(); ++y) {
        const uchar* line = alpha.constScanLine(y);
        for (int x = 0; x < alpha.width(); ++x) {
            if (line[x] != 255)
                return true;
        }
    }
    return false;
}

bool wantsPng(const QImage& image, Format source)
{
    const bool isLossless = source == Format::Png || source == Format::Gif ||
                            source == Format::Bmp || source == Format::Tiff;
    return isTransparent(image) || (isLossless && (image.isGrayscale() || image.colorCount() > 0));
}

QByteArray encode(QImage image, const char* format, int quality)
{
    // What a camera or an editor wrote beside the pixels stays behind.
    for (const QString& key : image.textKeys())
        image.setText(key, {});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (qstrcmp(format, "jpeg") == 0) {
        writer.setOptimizedWrite(true);
        image = image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8
                                                          : QImage::Format_RGB32);
    }
    return writer.write(image) ? bytes : QByteArray();
}

QImage fitted(const QImage& image, int side)
{
    if (image.width() <= side && image.height() <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// JPEG and PNG. Scaled where the reader can, so that a large photo never stands in memory whole.
Result<QImage> readHere(const QByteArray& bytes, Format format, int longestSide)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(allocationMb);
    QImageReader reader(&buffer, media::nameOf(format));
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return badFile(reader.canRead() ? "damaged" : "not_an_image");
    if (qint64(size.width()) * size.height() > maxImagePixels)
        return badFile("too_many_pixels");
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return badFile("damaged");
    return fitted(image, longestSide);
}

/// Everything else, in a process of its own.
Result<QImage> readElsewhere(const QByteArray& bytes, Format format, int longestSide,
                             const std::stop_token& stop = {})
{
    const auto picture = media::Decoder().decode({bytes, format, 0, longestSide}, stop);
    if (!picture)
        return std::unexpected(picture.error());
    return imageOf(*picture);
}

/// A JPEG without its end marker was cut off; the reader itself fills the rest with grey.
bool isCutOff(const QByteArray& bytes, Format format)
{
    return format == Format::Jpeg && !bytes.right(4096).contains("\xff\xd9");
}

Result<QImage> readPhoto(const QByteArray& bytes, Format format, const std::stop_token& stop)
{
    if (format != Format::Jpeg && format != Format::Png)
        return readElsewhere(bytes, format, maxStoredSide, stop);
    if (isCutOff(bytes, format))
        return badFile("damaged");
    return readHere(bytes, format, maxStoredSide);
}

void addThumbnail(PreparedImage& result, const QImage& image)
{
    result.size = image.size();
    result.thumbnail = fitted(image, thumbnailSide);
    result.thumbnailBytes = encode(result.thumbnail, "jpeg", thumbnailQuality);
}

Result<PreparedImage> preparedPhoto(const QImage& image, Format source)
{
    PreparedImage result;
    bool isPng = wantsPng(image, source);
    result.bytes = encode(image, isPng ? "png" : "jpeg", isPng ? 40 : jpegQuality);
    if (isPng && result.bytes.size() > mostStoredBytes) {
        isPng = false;
        result.bytes = encode(image, "jpeg", jpegQuality);
    }
    if (result.bytes.isEmpty())
        return badFile("damaged");
    result.mimeType = isPng ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    addThumbnail(result, image);
    return result;
}

/// Kept as the machine wrote it. What cannot be shown is kept too, if it is sound.
Result<PreparedImage> preparedFilm(const QByteArray& bytes, const std::stop_token& stop)
{
    const auto film = media::Decoder().decode({bytes, Format::Dicom}, stop);
    PreparedImage result;
    result.bytes = bytes;
    result.mimeType = QStringLiteral("application/dicom");
    if (film) {
        const QImage image = imageOf(*film);
        addThumbnail(result, image);
        result.preview = encode(fitted(image, maxStoredSide), "jpeg", previewQuality);
        result.modality = film->modality;
        result.takenOn = film->takenOn;
        return result;
    }
    const QString& reason = film.error().detail;
    if (reason != u"unsupported" && reason != u"no_picture")
        return std::unexpected(film.error());
    result.problem = reason;
    return result;
}

} // namespace

Result<PreparedImage> readImageBytes(const QByteArray& bytes, const QString& fileName,
                                     const std::stop_token& stop)
{
    if (bytes.size() > maxImageBytes)
        return badFile("too_big");
    const Format format = media::formatOf(bytes.first(std::min(headBytes, bytes.size())), fileName);
    if (format == Format::Unknown)
        return badFile("not_an_image");
    if (format == Format::Dicom)
        return preparedFilm(bytes, stop);
    const Result<QImage> image = readPhoto(bytes, format, stop);
    if (!image)
        return std::unexpected(image.error());
    return preparedPhoto(*image, format);
}

Result<PreparedImage> readImage(const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    if (file.size() > maxImageBytes)
        return badFile("too_big");
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return badFile("unreadable");
    const QString name = QFileInfo(path).fileName();
    Result<PreparedImage> result = readImageBytes(file.read(maxImageBytes + 1), name, stop);
    if (result)
        result->fileName = name;
    return result;
}

QImage storedImage(const QByteArray& bytes)
{
    const Format format = media::formatOf(bytes.first(std::min(headBytes, bytes.size())));
    if (format == Format::Unknown || format == Format::Dicom)
        return {};
    const bool isPlain = format == Format::Jpeg || format == Format::Png;
    return (isPlain ? readHere(bytes, format, maxShownSide)
                    : readElsewhere(bytes, format, maxShownSide))
        .value_or(QImage());
}

QImage storedThumbnail(const QByteArray& bytes)
{
    const Format format = media::formatOf(bytes.first(std::min(headBytes, bytes.size())));
    if (format != Format::Jpeg && format != Format::Png)
        return {};
    return readHere(bytes, format, largestThumbnail).value_or(QImage());
}

QFuture<Result<PreparedImage>> prepareImage(const QString& path)
{
    return QtConcurrent::run([path] { return readImage(path); });
}

} // namespace huella::ui
