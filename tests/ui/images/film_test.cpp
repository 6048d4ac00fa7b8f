// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/images/film.h"

#include <QElapsedTimer>
#include <QFile>

using namespace huella;
using namespace huella::ui;

namespace {

media::Picture grey(int width, int height)
{
    media::Picture picture;
    picture.layout = media::PixelLayout::Grey16;
    picture.size = QSize(width, height);
    picture.pixels = QByteArray(qsizetype(width) * height * 2, Qt::Uninitialized);
    auto* samples = reinterpret_cast<quint16*>(picture.pixels.data());
    for (qsizetype i = 0; i < qsizetype(width) * height; ++i)
        samples[i] = quint16(i % width);
    picture.intercept = -1000;
    picture.windowCentre = -500;
    picture.windowWidth = 1000;
    return picture;
}

int shade(const media::Picture& picture, int x, bool isInverted = false)
{
    const Film film(picture);
    const GreyLevels levels(picture, ownWindow(picture), isInverted);
    return qGray(film.rendered(0, QRect(x, 0, 1, 1), levels).pixel(0, 0));
}

} // namespace

TEST_CASE("A window shows its lower end black, its upper end white, its centre grey")
{
    const auto picture = grey(1200, 4);
    CHECK(shade(picture, 0) == 0);
    CHECK(shade(picture, 1100) == 255);
    CHECK(std::abs(shade(picture, 500) - 128) <= 1);
}

TEST_CASE("MONOCHROME1 and inverting turn black and white over, both together do not")
{
    auto picture = grey(1200, 4);
    CHECK(shade(picture, 0, true) == 255);
    picture.isInverted = true;
    CHECK(shade(picture, 0) == 255);
    CHECK(shade(picture, 1100) == 0);
    CHECK(shade(picture, 0, true) == 0);
}

TEST_CASE("The value under the mouse is the film's own, and the whole window holds all of them")
{
    const Film film(grey(1200, 4));
    CHECK(film.valueAt({250, 2}) == -750);
    CHECK(film.wholeWindow().width == 1199);
    CHECK(film.wholeWindow().centre == Approx(-400.5));
}

TEST_CASE("A film with rows twice as far apart as columns has high pixels")
{
    auto picture = grey(40, 40);
    picture.rowSpacing = 0.5;
    picture.columnSpacing = 0.25;
    CHECK(Film(picture).aspect() == 2);
    CHECK(Film(grey(40, 40)).aspect() == 1);
}

TEST_CASE("After two hundred pictures the memory is where it was")
{
    const auto resident = [] {
        QFile file("/proc/self/statm");
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().split(' ').at(1).toInt() * 4; // kilobytes
    };
    const auto look = [](int times) {
        for (int i = 0; i < times; ++i) {
            const Film film(grey(1600, 1200));
            const GreyLevels levels(film.facts(), ownWindow(film.facts()), false);
            REQUIRE_FALSE(film.rendered(0, QRect(0, 0, 1600, 1200), levels).isNull());
        }
    };
    look(5);
    const int atRest = resident();
    look(200);
    WARN("resident " << atRest << " kB at rest, " << resident() << " kB after 200");
    CHECK(resident() < atRest * 1.1);
}

TEST_CASE("Levels of a film of 3000 x 3000 follow the mouse")
{
    const auto picture = grey(3000, 3000);
    const Film film(picture);
    // As it stands on a screen of 1920 x 1080: fitted, and at its own size.
    const int fitted = film.levelFor(1000.0 / 3000);
    CHECK(film.sizeOf(fitted) == QSize(1500, 1500));
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 20;
    for (int i = 0; i < rounds; ++i) {
        const GreyLevels levels(picture, {double(i * 10), 900}, false);
        CHECK_FALSE(film.rendered(fitted, QRect(0, 0, 1500, 1500), levels).isNull());
    }
    const double fit = double(timer.nsecsElapsed()) / 1e6 / rounds;
    timer.start();
    for (int i = 0; i < rounds; ++i) {
        const GreyLevels levels(picture, {double(i * 10), 900}, false);
        CHECK_FALSE(film.rendered(0, QRect(0, 0, 1920, 1000), levels).isNull());
    }
    const double whole = double(timer.nsecsElapsed()) / 1e6 / rounds;
    WARN("levels of 3000 x 3000: fitted " << fit << " ms, 1:1 " << whole << " ms");
    // Without optimisation on a busy machine; 60 a second need 16 ms.
    CHECK(fit < 100);
}
