// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/decoder.h"
#include "tests/support/catch.h"
#include "tests/support/dicomfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <thread>

using namespace huella;
using namespace huella::media;
using huella::test::dicomFile;
using huella::test::Film;

namespace {

Result<Picture> decoded(const QByteArray& bytes, Format format = Format::Dicom, int frame = 0)
{
    return Decoder().decode({bytes, format, frame, 0});
}

quint16 sample(const Picture& picture, int index)
{
    return reinterpret_cast<const quint16*>(picture.pixels.constData())[index];
}

/// A decoder of another's making.
QString impostor(const QTemporaryDir& folder, const char* script)
{
    const QString path = folder.filePath("decoder");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("#!/bin/sh\n") + script + "\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return path;
}

QString detailOf(const QTemporaryDir& folder, const char* script)
{
    const Decoder decoder(impostor(folder, script), std::chrono::milliseconds(700));
    const auto picture = decoder.decode({"x", Format::Dicom});
    REQUIRE_FALSE(picture);
    return picture.error().detail;
}

} // namespace

TEST_CASE("A film keeps its 16 bits, its window, its spacing and its day", "[media]")
{
    Film film;
    film.pixelSpacing = "0.25\\0.5";
    film.window = "2000|3000";
    const auto picture = decoded(dicomFile(film));
    REQUIRE(picture);
    CHECK(picture->layout == PixelLayout::Grey16);
    CHECK(picture->size == QSize(64, 64));
    CHECK(sample(*picture, 4095) == 4095);
    CHECK(picture->windowCentre == 2000);
    CHECK(picture->windowWidth == 3000);
    CHECK(picture->rowSpacing == 0.25);
    CHECK(picture->columnSpacing == 0.5);
    CHECK(picture->spacing == SpacingSource::Body);
    CHECK(picture->modality == "DX");
    CHECK(picture->takenOn == QDate(2026, 11, 3));
    CHECK_FALSE(picture->isInverted);
}

TEST_CASE("A film that knows only its detector says so, and one that knows nothing too", "[media]")
{
    Film film;
    film.imagerSpacing = "0.1\\0.1";
    film.photometric = "MONOCHROME1";
    const auto picture = decoded(dicomFile(film));
    REQUIRE(picture);
    CHECK(picture->spacing == SpacingSource::Detector);
    CHECK(picture->isInverted);
    CHECK(picture->windowWidth > 0); // chosen, since the film tells none
    CHECK(decoded(dicomFile({}))->spacing == SpacingSource::Unknown);
}

TEST_CASE("Each frame comes by its number", "[media]")
{
    Film film;
    film.rows = film.columns = 16;
    film.frames = 3;
    const QByteArray file = dicomFile(film);
    const auto last = decoded(file, Format::Dicom, 2);
    REQUIRE(last);
    CHECK(last->frameCount == 3);
    CHECK(last->frame == 2);
    CHECK(last->intercept == 512); // its samples begin where the second frame's end
    CHECK(decoded(file, Format::Dicom, 77)->frame == 2);
}

TEST_CASE("A film of JPEG 2000 has the pixels that it had before it was compressed", "[media]")
{
    const QString folder = "/usr/lib/python3/dist-packages/pydicom/data/test_files/";
    QFile plain(folder + "MR_small.dcm"), compressed(folder + "MR_small_jp2klossless.dcm");
    REQUIRE(plain.open(QIODevice::ReadOnly));
    REQUIRE(compressed.open(QIODevice::ReadOnly));
    const auto before = decoded(plain.readAll()), after = decoded(compressed.readAll());
    REQUIRE(before);
    REQUIRE(after);
    CHECK(after->pixels.size() == before->pixels.size());
    CHECK((after->pixels == before->pixels));
}

TEST_CASE("A film of 3000 x 3000 comes whole", "[media]")
{
    Film film;
    film.rows = film.columns = 3000;
    const QByteArray file = dicomFile(film);
    QElapsedTimer timer;
    timer.start();
    const auto picture = decoded(file);
    REQUIRE(picture);
    CHECK(picture->pixels.size() == 18'000'000);
    WARN("3000 x 3000 x 16 through the decoder in " << timer.elapsed() << " ms");
}

TEST_CASE("Claims beyond all measure are refused before memory is", "[media]")
{
    Film film;
    film.rows = film.columns = 64;
    QByteArray file = dicomFile(film);
    for (const char* tag : {"\x28\0\x10\0US\x02\0", "\x28\0\x11\0US\x02\0"})
        file.replace(file.indexOf(QByteArray(tag, 8)) + 8, 2, QByteArray("\xff\xff", 2));
    CHECK(decoded(file).error().detail == "too_many_pixels");
}

TEST_CASE("A decoder that lies, hangs, dies or babbles harms nobody", "[media]")
{
    QTemporaryDir folder;
    CHECK(detailOf(folder, "exit 0") == "damaged");
    CHECK(detailOf(folder, "kill -SEGV $$") == "damaged");
    CHECK(detailOf(folder, "exec /bin/sleep 60") == "too_slow");
    CHECK(detailOf(folder, "exec /usr/bin/yes") == "damaged");
    CHECK(detailOf(folder, "exec /usr/bin/head -c 200 /dev/zero") == "damaged");
    const Decoder missing(folder.filePath("nobody"));
    CHECK(missing.decode({"x", Format::Dicom}).error().code == ErrorCode::Internal);
}

TEST_CASE("Who changes his mind does not wait", "[media]")
{
    QTemporaryDir folder;
    const Decoder decoder(impostor(folder, "exec /bin/sleep 60"));
    std::stop_source stop;
    std::thread impatient([&] {
        QThread::msleep(120);
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    CHECK(decoder.decode({"x", Format::Dicom}, stop.get_token()).error().code ==
          ErrorCode::Cancelled);
    CHECK(timer.elapsed() < 5000);
    impatient.join();
}

TEST_CASE("The decoder works behind closed doors", "[media]")
{
    Film film;
    film.rows = film.columns = 1000; // more than a pipe holds: it waits to be read
    QTemporaryDir folder;
    QFile file(folder.filePath("film.dcm"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(dicomFile(film));
    file.close();
    QProcess process;
    process.setStandardInputFile(file.fileName());
    process.start(QCoreApplication::applicationDirPath() + "/huella-decoder", {"dicom", "0", "0"});
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForReadyRead(10000));
    const auto read = [&](const char* name) {
        QFile info(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(name));
        REQUIRE(info.open(QIODevice::ReadOnly));
        return QString::fromLatin1(info.readAll()).simplified();
    };
    const QString status = read("status"), limits = read("limits");
    CHECK(status.contains("NoNewPrivs: 1"));
#if !defined(__SANITIZE_ADDRESS__)
    CHECK(status.contains("Seccomp: 2"));
    CHECK(limits.contains("Max address space 1342177280 1342177280"));
#endif
    CHECK(limits.contains("Max core file size 0 0"));
    CHECK(limits.contains("Max open files 3 3"));
    CHECK(limits.contains("Max cpu time 20 20"));
    process.kill();
    process.waitForFinished();
}
