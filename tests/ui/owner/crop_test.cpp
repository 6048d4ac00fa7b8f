// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "ui/owner/cropview.h"
#include "ui/owner/nearesthours.h"
#include "ui/owner/petphoto.h"
#include "ui/owner/questions.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace huella;
using namespace huella::test;
using namespace huella::ui::owner;

namespace {

/// Red at the left, blue at the right, twice as wide as high.
QImage halves()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < 200; ++y)
        for (int x = 200; x < 400; ++x)
            image.setPixelColor(x, y, Qt::blue);
    return image;
}

} // namespace

TEST_CASE("A photo is framed by the middle, as large as it goes", "[owner]")
{
    CropView view;
    view.setImage(halves());
    CHECK(view.crop() == QRectF(0.25, 0, 0.5, 1));
    CHECK(cropped(halves(), view.crop()).size() == QSize(200, 200));
    CHECK(cropped(QImage(2000, 1000, QImage::Format_RGB32), view.crop()).size() ==
          QSize(1000, 1000));
}

TEST_CASE("The photo follows the finger and stops at its edges", "[owner]")
{
    CropView view;
    view.resize(206, 206); // a window of 200
    view.setImage(halves());
    view.show();
    QTest::mousePress(&view, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(&view, {150, 100});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {150, 100});
    CHECK(view.crop().x() < 0.25);
    CHECK(view.crop().y() == 0); // there is nothing above
    QTest::mousePress(&view, Qt::LeftButton, {}, {10, 100});
    QTest::mouseMove(&view, {5000, 100});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {5000, 100});
    CHECK(view.crop() == QRectF(0, 0, 0.5, 1));
    CHECK(cropped(halves(), view.crop()).pixelColor(199, 100) == QColor(Qt::red));
}

TEST_CASE("The wheel and the keys bring the photo nearer, and the arrows move it", "[owner]")
{
    CropView view;
    view.resize(206, 206);
    view.setImage(halves());
    view.show();
    QWheelEvent turn({100, 100}, view.mapToGlobal(QPointF(100, 100)), {}, {0, 120}, {}, {},
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &turn);
    CHECK(view.zoom() > 1.1);
    QTest::keyClick(&view, Qt::Key_Plus);
    const double nearer = view.zoom();
    CHECK(nearer > 1.4);
    const QRectF before = view.crop();
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.crop().x() > before.x());
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.crop().y() > before.y());
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.zoom() == CropView::mostZoom);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&view, Qt::Key_Minus);
    CHECK(view.zoom() == 1);
    CHECK(QRectF(0, 0, 1, 1).contains(view.crop()));
}

TEST_CASE("What is outside the frame is cut off pixel for pixel, off the window's thread",
          "[owner]")
{
    dress();
    QTemporaryDir folder;
    PickedFiles picker;
    picker.files = {folder.filePath("rocky.png")};
    halves().save(picker.files.first());
    PetPhoto field(picker);
    field.setPet({});
    field.show();
    click(field, "choosePetPhotoButton");
    part(field, "removePetPhotoButton");
    auto* frame = part<CropView>(field, "cropView");
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(frame, Qt::Key_Left);
    const auto change = await(field.finish());
    REQUIRE(change);
    REQUIRE(change->photo);
    CHECK(change->photo->size == QSize(200, 200));
    const QImage kept = QImage::fromData(change->photo->bytes);
    CHECK(kept.pixelColor(195, 100).red() > 200); // the left half alone
    CHECK(kept.pixelColor(195, 100).blue() < 60);
    snap(field, "owner-crop");

    click(field, "removePetPhotoButton");
    const auto none = await(field.finish());
    CHECK(none->isChanged);
    CHECK_FALSE(none->photo);
}

TEST_CASE("Of questions one is on screen, and the way back is the way they were asked", "[owner]")
{
    dress();
    Questions questions;
    QList<QWidget*> bodies;
    for (const char* name : {"one", "two", "three"}) {
        bodies.append(new QLabel(name));
        questions.add(name, {}, bodies.last(), Questions::Next::Button);
    }
    questions.show();
    CHECK_FALSE(questions.goBack());
    questions.go(2);
    CHECK(bodies[2]->isVisible());
    CHECK_FALSE(bodies[0]->isVisible());
    questions.go(1);
    CHECK(questions.goBack());
    CHECK(questions.current() == 2);
    questions.go(0); // asked before: gone back to
    CHECK_FALSE(questions.goBack());
    bool hasLeft = false;
    QObject::connect(&questions, &Questions::left, &questions, [&] { hasLeft = true; });
    click(questions, "previousQuestionButton");
    CHECK(hasLeft);
}

TEST_CASE("For an hour that was lost the three nearest are offered", "[owner]")
{
    dress();
    NearestHours nearest;
    const QDate day(2026, 12, 1);
    const QDateTime lost(day, {10, 0});
    QList<QDateTime> free;
    for (int hour : {8, 9, 11, 12, 16})
        free.append(QDateTime(day, {hour, 0}));
    QDateTime picked;
    QObject::connect(&nearest, &NearestHours::picked, &nearest,
                     [&](const QDateTime& time) { picked = time; });
    nearest.offer(lost, free);
    QStringList words;
    for (auto* button : visibleParts<QAbstractButton>(nearest, "nearestHourButton"))
        words.append(button->text());
    CHECK(words.size() == 3);
    click(visibleParts(nearest, "nearestHourButton").at(1));
    CHECK(picked == QDateTime(day, {9, 0}));
    nearest.offer(lost, {});
    CHECK(visibleParts(nearest, "nearestHourButton").isEmpty());
    CHECK(part<QLabel>(nearest, "nearestHoursWords")->text().contains("última"));
}
