// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/dicomfile.h"
#include "ui/shared/imagefile.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::ui;

namespace {

QImage halves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, x < width / 2 ? qRgb(220, 30, 30) : qRgb(30, 30, 220));
    return image;
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QString reason(const QByteArray& bytes, const QString& name = {})
{
    const auto result = readImageBytes(bytes, name);
    return result ? QStringLiteral("read") : result.error().detail;
}

/// EXIF by hand: orientation 6 and a GPS directory that says 12° 2' 45" South.
QByteArray withPlace(QByteArray jpeg)
{
    const QByteArray exif =
        QByteArray::fromHex("457869660000"
                            "4d4d002a00000008"
                            "0002"
                            "011200030000000100060000"
                            "88250004000000010000002600000000"
                            "0002"
                            "00010002000000025300000000020005000000030000004400"
                            "000000"
                            "0000000c0000000100000002000000010000002d00000001") +
        "iPhone de Rosa, Jr. Ayacucho 123";
    QByteArray segment = QByteArray::fromHex("ffe1");
    segment.append(char((exif.size() + 2) >> 8))
        .append(char((exif.size() + 2) & 0xff))
        .append(exif);
    return jpeg.insert(2, segment);
}

} // namespace

TEST_CASE("Where a photo was taken, and with what, stays outside")
{
    const QByteArray jpeg = withPlace(encoded(halves(400, 300), "jpeg"));
    REQUIRE(jpeg.contains("Ayacucho"));
    const auto photo = readImageBytes(jpeg);
    REQUIRE(photo);
    CHECK(photo->size == QSize(300, 400)); // turned as the telephone was held
    for (const QByteArray* bytes : {&photo->bytes, &photo->thumbnailBytes})
        for (const char* trace : {"Exif", "Ayacucho", "iPhone"})
            CHECK_FALSE(bytes->contains(trace));
}

TEST_CASE("TIFF, WebP, GIF and BMP are read in another process")
{
    for (const char* format : {"tiff", "webp", "bmp"}) {
        const auto photo = readImageBytes(encoded(halves(300, 200), format));
        INFO(format);
        REQUIRE(photo);
        CHECK(photo->size == QSize(300, 200));
        const QImage image = storedImage(photo->bytes);
        CHECK(qRed(image.pixel(10, 100)) > 180);
        CHECK(qBlue(image.pixel(290, 100)) > 180);
    }
    const QByteArray tiff = encoded(halves(300, 200), "tiff");
    CHECK(reason(tiff.left(tiff.size() / 3)) != "read");
    const QByteArray webp = encoded(halves(300, 200), "webp");
    CHECK(reason(webp.left(webp.size() / 2)) != "read");
}

TEST_CASE("A telephone's HEIC is read, and a piece of one is not")
{
    QTemporaryDir folder;
    const QString png = folder.filePath("a.png"), heic = folder.filePath("a.heic");
    REQUIRE(halves(320, 200).save(png));
    REQUIRE(QProcess::execute("/usr/bin/heif-enc", {"-o", heic, png}) == 0);
    const auto photo = readImage(heic);
    REQUIRE(photo);
    CHECK(photo->size == QSize(320, 200));
    CHECK(photo->mimeType == "image/jpeg");
    CHECK(qRed(storedImage(photo->bytes).pixel(20, 100)) > 180);
    CHECK(qBlue(storedImage(photo->bytes).pixel(300, 100)) > 180);
    QFile file(heic);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const qsizetype size : {qsizetype(13), qsizetype(60), bytes.size() / 2})
        CHECK(reason(bytes.left(size)) != "read");
}

TEST_CASE("What is not what it says is named with its reason")
{
    CHECK(reason("Querido diario", "luna.jpg") == "not_an_image");
    CHECK(reason({}, "luna.jpg") == "not_an_image");
    CHECK(reason("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
                 "luna.svg") == "not_an_image");
    CHECK(reason("%PDF-1.7", "luna.png") == "not_an_image");
    CHECK(reason(encoded(halves(64, 64), "png").left(50), "luna.png") != "read");
    // A PNG of 100,000 x 100,000 points in a few bytes.
    QByteArray bomb = encoded(halves(64, 64), "png");
    for (const int place : {16, 20})
        bomb.replace(place, 4, QByteArray::fromHex("000186a0"));
    const QString said = reason(bomb);
    CHECK((said == "too_many_pixels" || said == "damaged" || said == "not_an_image"));
    // A TIFF whose header claims 60,000 x 60,000.
    QByteArray huge = encoded(halves(64, 64), "tiff");
    huge.replace(QByteArray("\x40\0\0\0", 4), QByteArray("\x60\xea\0\0", 4));
    CHECK(reason(huge) != "read");
    CHECK(reason(QByteArray(int(maxImageBytes) + 1, 'x')) == "too_big");
    QTemporaryDir folder;
    CHECK(readImage(folder.path()).error().detail == "unreadable");
}

TEST_CASE("A film is kept to the last byte beside a picture of it")
{
    test::Film film;
    film.rows = film.columns = 300;
    const QByteArray bytes = test::dicomFile(film);
    const auto kept = readImageBytes(bytes, "torax.dcm");
    REQUIRE(kept);
    CHECK((kept->bytes == bytes));
    CHECK(kept->mimeType == "application/dicom");
    CHECK(kept->modality == "DX");
    CHECK(kept->takenOn == QDate(2026, 11, 3));
    CHECK(storedImage(kept->preview).size() == QSize(300, 300));
    CHECK(storedThumbnail(kept->thumbnailBytes).width() == 256);
    CHECK(kept->problem.isEmpty());
    CHECK(reason(bytes.left(bytes.size() / 2), "torax.dcm") == "damaged");
}

TEST_CASE("A film that cannot be shown is kept, and says why")
{
    const QString folder = "/usr/lib/python3/dist-packages/pydicom/data/test_files/";
    QFile jpeg2000(folder + "JPEG2000.dcm");
    REQUIRE(jpeg2000.open(QIODevice::ReadOnly));
    const QByteArray bytes = test::undecodable(jpeg2000.readAll());
    const auto compressed = readImageBytes(bytes, "torax.dcm");
    REQUIRE(compressed);
    CHECK(compressed->problem == "unsupported");
    CHECK(compressed->preview.isEmpty());
    CHECK((compressed->bytes == bytes));
    for (const char* name :
         {"JPEG2000.dcm", "MR_small.dcm", "CT_small.dcm", "SC_rgb_rle_2frame.dcm"}) {
        const auto shown = readImage(folder + name);
        INFO(name << " " << (shown ? "" : shown.error().detail.toStdString()));
        CHECK((shown && !shown->preview.isEmpty()));
    }
    CHECK(readImage(folder + "test-SR.dcm")->problem == "no_picture");
    CHECK(readImage(folder + "MR_truncated.dcm").error().detail == "damaged");
}

TEST_CASE("A thumbnail that lies about its size is no picture")
{
    QByteArray bomb = encoded(halves(64, 64), "png");
    for (const int place : {16, 20})
        bomb.replace(place, 4, QByteArray::fromHex("00007530"));
    CHECK(storedThumbnail(bomb).isNull());
    CHECK(storedThumbnail("<svg/>").isNull());
    CHECK(storedImage(QByteArray("GIF89a")).isNull());
}
