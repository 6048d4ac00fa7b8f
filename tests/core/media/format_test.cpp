// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/format.h"
#include "tests/support/catch.h"

using namespace huella::media;

TEST_CASE("A file's first bytes say what it is, whatever its name does", "[media]")
{
    CHECK(formatOf("\xff\xd8\xff\xe0 and on", "a.png") == Format::Jpeg);
    CHECK(formatOf(QByteArrayView("\x89PNG\r\n\x1a\n", 8)) == Format::Png);
    CHECK(formatOf(QByteArrayView("RIFF\0\0\0\0WEBPVP8 ", 16)) == Format::WebP);
    CHECK(formatOf(QByteArrayView("II*\0", 4)) == Format::Tiff);
    CHECK(formatOf(QByteArrayView("\0\0\0\x18"
                                  "ftypheic",
                                  12)) == Format::Heif);
    CHECK(formatOf(QByteArray(128, 0).append("DICM")) == Format::Dicom);
    CHECK(formatOf(QByteArray("II*\0", 4).append(QByteArray(124, 0)).append("DICM")) ==
          Format::Dicom); // as some machines write it
}

TEST_CASE("A drawing, a page, a film and nothing are no images", "[media]")
{
    for (const char* text :
         {"", "x", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>", "%PDF-1.7"})
        CHECK(formatOf(text, "photo.jpg") == Format::Unknown);
    CHECK(formatOf(QByteArrayView("\0\0\0\x18"
                                  "ftypisom",
                                  12)) == Format::Unknown);
}

TEST_CASE("A bare data set is taken for DICOM only under its name", "[media]")
{
    const QByteArray bare = QByteArray::fromHex("0800050043530a00");
    CHECK(formatOf(bare, "film.dcm") == Format::Dicom);
    CHECK(formatOf(bare, "film.txt") == Format::Unknown);
}
