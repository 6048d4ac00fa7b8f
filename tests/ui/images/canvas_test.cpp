// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/images/imagecanvas.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace huella;
using namespace huella::ui;

namespace {

std::shared_ptr<const Film> film(media::SpacingSource spacing)
{
    media::Picture picture;
    picture.layout = media::PixelLayout::Grey16;
    picture.size = QSize(200, 100);
    picture.pixels = QByteArray(200 * 100 * 2, 1);
    picture.windowCentre = 1000;
    picture.windowWidth = 600;
    picture.spacing = spacing;
    picture.rowSpacing = picture.columnSpacing = 0.25;
    return std::make_shared<const Film>(std::move(picture));
}

void drag(QWidget& canvas, QPoint from, QPoint to)
{
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    for (const QPoint& at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
}

} // namespace

TEST_CASE("A measure is in millimetres where the film knows them, and says where it does not")
{
    QLocale::setDefault(QLocale("es_PE"));
    ImageCanvas canvas;
    canvas.resize(400, 200); // two to a pixel
    canvas.setFilm(film(media::SpacingSource::Body), false);
    canvas.setTool(ImageCanvas::Tool::Measure);
    drag(canvas, {40, 50}, {140, 50});
    REQUIRE(canvas.measures().size() == 1);
    CHECK(canvas.measures().first().length() == Approx(50).margin(0.5));
    CHECK(canvas.lengthText(canvas.measures().first()) == "12.5 mm");
    drag(canvas, {10, 10}, {11, 10}); // a click is no measure
    CHECK(canvas.measures().size() == 1);

    const QLineF line(0, 0, 40, 30);
    canvas.setFilm(film(media::SpacingSource::Detector), false);
    CHECK(canvas.measures().isEmpty());
    CHECK(canvas.lengthText(line) == "12.5 mm at the detector");
    canvas.setFilm(film(media::SpacingSource::Unknown), false);
    CHECK(canvas.lengthText(line) == "50 px");
}

TEST_CASE("The mouse sets window and level, and the film's own come back")
{
    ImageCanvas canvas;
    canvas.resize(400, 200);
    canvas.setFilm(film(media::SpacingSource::Body), false);
    canvas.setTool(ImageCanvas::Tool::Levels);
    const Window own = canvas.greyWindow();
    CHECK(own == Window{1000, 600});
    drag(canvas, {100, 100}, {160, 100});
    CHECK(canvas.greyWindow().width > own.width);
    CHECK(canvas.greyWindow().centre == own.centre);
    drag(canvas, {100, 100}, {100, 140});
    CHECK(canvas.greyWindow().centre < own.centre); // down is brighter
    CHECK(canvas.viewpoint() == Viewpoint());
    drag(canvas, {399, 100}, {0, 100});
    CHECK(canvas.greyWindow().width >= 1);
}

TEST_CASE("The wheel brings nearer, and the hand moves what is near")
{
    ImageCanvas canvas;
    canvas.resize(400, 200);
    canvas.setFilm(film(media::SpacingSource::Body), false);
    QSignalSpy moved(&canvas, &ImageCanvas::viewpointChanged);
    QWheelEvent wheel({200, 100}, canvas.mapToGlobal(QPointF(200, 100)), {}, {0, 240}, {}, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &wheel);
    CHECK(canvas.viewpoint().zoom > 1.2);
    const QPointF centre = canvas.viewpoint().centre;
    drag(canvas, {200, 100}, {170, 100});
    CHECK(canvas.viewpoint().centre.x() > centre.x());
    CHECK(moved.size() >= 2);
}
