// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/imagefile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QtConcurrentRun>

namespace huella::ui {

namespace {

constexpr int jpegQuality = 88, thumbnailQuality = 82, allocationMb = 128;

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

bool wantsPng(const QImage& image, const QByteArray& sourceFormat)
{
    const bool isLossless =
        sourceFormat != "jpeg" && sourceFormat != "jpg" && sourceFormat != "webp";
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

/// Reads scaled where the decoder can, so that a large photo never stands in memory whole.
Result<QImage> decode(QImageReader& reader)
{
    const QSize size = reader.size();
    if (!reader.canRead() || reader.format() == "svg" || reader.format() == "svgz")
        return badFile("not_an_image");
    if (size.isValid() && qint64(size.width()) * size.height() > maxImagePixels)
        return badFile("too_many_pixels");
    if (size.isValid() && std::max(size.width(), size.height()) > maxStoredSide)
        reader.setScaledSize(size.scaled(maxStoredSide, maxStoredSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return badFile("damaged");
    return fitted(image, maxStoredSide);
}

/// A JPEG without its end marker was cut off; the decoder itself fills the rest with grey.
bool isCutOff(const QByteArray& bytes, const QByteArray& format)
{
    return (format == "jpeg" || format == "jpg") && !bytes.right(4096).contains("\xff\xd9");
}

PreparedImage assemble(const QImage& image, bool isPng)
{
    PreparedImage result;
    result.bytes = encode(image, isPng ? "png" : "jpeg", isPng ? 40 : jpegQuality);
    result.mimeType = isPng ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    result.size = image.size();
    result.thumbnail = fitted(image, thumbnailSide);
    result.thumbnailBytes = encode(result.thumbnail, "jpeg", thumbnailQuality);
    return result;
}

} // namespace

Result<PreparedImage> readImageBytes(const QByteArray& bytes)
{
    if (bytes.size() > maxImageBytes)
        return badFile("too_big");
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(allocationMb);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const Result<QImage> image = decode(reader);
    if (!image)
        return std::unexpected(image.error());
    if (isCutOff(bytes, format))
        return badFile("damaged");
    PreparedImage result = assemble(*image, wantsPng(*image, format));
    if (result.bytes.isEmpty())
        return badFile("damaged");
    return result;
}

Result<PreparedImage> readImage(const QString& path)
{
    QFile file(path);
    if (file.size() > maxImageBytes)
        return badFile("too_big");
    if (!file.open(QIODevice::ReadOnly))
        return badFile("unreadable");
    Result<PreparedImage> result = readImageBytes(file.read(maxImageBytes + 1));
    if (result)
        result->fileName = QFileInfo(path).fileName();
    return result;
}

QFuture<Result<PreparedImage>> prepareImage(const QString& path)
{
    return QtConcurrent::run([path] { return readImage(path); });
}

} // namespace huella::ui
