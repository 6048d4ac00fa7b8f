// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/images/viewpoint.h"

using namespace huella::ui;

namespace {

constexpr QSizeF size(400, 200), room(800, 800);

bool isNear(QPointF a, QPointF b)
{
    return (a - b).manhattanLength() < 0.01;
}

} // namespace

TEST_CASE("At first the whole picture is in the middle of its room")
{
    const QTransform map = Viewpoint().transform(size, 1, room);
    CHECK(isNear(map.map(QPointF(0, 0)), {0, 200}));
    CHECK(isNear(map.map(QPointF(400, 200)), {800, 600}));
}

TEST_CASE("Coming nearer keeps the spot under the mouse where it is")
{
    const QPointF spot(300, 350);
    const QPointF before = Viewpoint().transform(size, 1, room).inverted().map(spot);
    const Viewpoint near = Viewpoint().zoomed(3, spot, size, 1, room);
    CHECK(near.zoom == 3);
    CHECK(isNear(near.transform(size, 1, room).inverted().map(spot), before));
    CHECK(near.zoomed(0.01, spot, size, 1, room) == Viewpoint());
    CHECK(near.zoomed(1e9, spot, size, 1, room).zoom == Viewpoint::mostZoom);
}

TEST_CASE("A turned picture fits again, and four turns are none")
{
    Viewpoint view = Viewpoint().turned();
    const QRectF shown = view.transform(size, 1, room).mapRect(QRectF(QPointF(), size));
    CHECK(shown.height() == Approx(800));
    CHECK(shown.width() == Approx(400));
    CHECK(view.turned().turned().turned() == Viewpoint());
}

TEST_CASE("Pixels that are not square are shown as wide and high as they are")
{
    const QRectF shown = Viewpoint().transform(size, 2, room).mapRect(QRectF(QPointF(), size));
    CHECK(shown.width() == Approx(shown.height()));
}
