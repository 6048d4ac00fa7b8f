// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/photofield.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace huella;
using namespace huella::ui;

namespace {

QImage photo(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, width, height);
    sky.setColorAt(0, Qt::cyan);
    sky.setColorAt(1, Qt::darkRed);
    painter.fillRect(image.rect(), sky);
    return image;
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A JPEG that says it is to be turned by 90 degrees and where it was taken.
QByteArray withOrientation(QByteArray jpeg)
{
    const QByteArray exif = QByteArray::fromHex("457869660000"
                                                "4d4d002a00000008"
                                                "0001"
                                                "011200030000000100060000"
                                                "00000000");
    QByteArray segment = QByteArray::fromHex("ffe1");
    segment.append(char((exif.size() + 2) >> 8))
        .append(char((exif.size() + 2) & 0xff))
        .append(exif);
    return jpeg.insert(2, segment);
}

QString reason(const QByteArray& bytes)
{
    const auto result = readImageBytes(bytes);
    return result ? QStringLiteral("read") : result.error().detail;
}

class HandedIn : public FilePicker
{
public:
    QStringList files;
    void pickImages(QWidget*, std::function<void(const QStringList&)> chosen) override
    {
        chosen(files);
    }
    void pickTarget(QWidget*, const QString&, std::function<void(const QString&)>) override {}
};

} // namespace

TEST_CASE("A photo is turned upright, made smaller and freed of its metadata")
{
    const auto result = readImageBytes(withOrientation(encoded(photo(4000, 3000), "jpeg")));
    REQUIRE(result);
    CHECK(result->size == QSize(1920, 2560));
    CHECK(result->mimeType == QStringLiteral("image/jpeg"));
    CHECK_FALSE(result->bytes.contains("Exif"));
    CHECK(std::max(result->thumbnail.width(), result->thumbnail.height()) == 256);
    CHECK(QImage::fromData(result->bytes).size() == result->size);
}

TEST_CASE("A drawing with transparency and a grey scan stay PNG, without loss")
{
    QImage drawing(300, 200, QImage::Format_ARGB32);
    drawing.fill(Qt::transparent);
    CHECK(readImageBytes(encoded(drawing, "png"))->mimeType == QStringLiteral("image/png"));
    QImage scan(300, 200, QImage::Format_Grayscale8);
    scan.fill(77);
    const auto result = readImageBytes(encoded(scan, "png"));
    REQUIRE(result);
    CHECK(result->mimeType == QStringLiteral("image/png"));
    CHECK(qGray(QImage::fromData(result->bytes).pixel(5, 5)) == 77);
}

TEST_CASE("A bad file is refused with its reason")
{
    const QByteArray jpeg = encoded(photo(800, 600), "jpeg");
    CHECK(reason("this is text, whatever its name says") == QStringLiteral("not_an_image"));
    CHECK(reason({}) == QStringLiteral("not_an_image"));
    CHECK(reason(jpeg.left(jpeg.size() / 2)) == QStringLiteral("damaged"));
    const QByteArray png = encoded(photo(800, 600), "png");
    CHECK(reason(png.left(png.size() / 2)) == QStringLiteral("damaged"));
    CHECK(reason(QByteArray(int(maxImageBytes) + 1, 'x')) == QStringLiteral("too_big"));
    CHECK(reason("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") ==
          QStringLiteral("not_an_image"));
    // A PNG header that claims 100,000 x 100,000 pixels.
    QByteArray huge = png;
    for (int i : {16, 20})
        huge.replace(i, 4, QByteArray::fromHex("000186a0"));
    CHECK((reason(huge) == QStringLiteral("too_many_pixels") ||
           reason(huge) == QStringLiteral("not_an_image")));
    CHECK(readImage(QStringLiteral("/nowhere/at/all.jpg")).error().detail ==
          QStringLiteral("unreadable"));
}

TEST_CASE("Of files handed in, the good ones become photos and a bad one a message")
{
    QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("luna.png"));
    const QString bad = folder.filePath(QStringLiteral("nota.jpg"));
    photo(640, 480).save(good);
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no soy una foto");
    file.close();
    HandedIn picker;
    picker.files = {good, bad};
    PhotoField field(&picker);
    QSignalSpy finished(&field, &PhotoField::readingFinished);
    QTest::mouseClick(field.findChild<QAbstractButton*>(QStringLiteral("addPhotoButton")),
                      Qt::LeftButton);
    REQUIRE((finished.size() > 0 || finished.wait(5000)));
    CHECK(field.images().size() == 1);
    CHECK(field.images().first().fileName == QStringLiteral("luna.png"));
    auto* message = field.findChild<InlineMessage*>(QStringLiteral("photoMessage"));
    CHECK_FALSE(message->isHidden());
    CHECK(message->text().contains(QStringLiteral("nota.jpg")));
}
