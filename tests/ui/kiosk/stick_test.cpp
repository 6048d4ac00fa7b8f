// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/kioskdesk.h"

#include "ui/kiosk/photochoice.h"
#include "ui/kiosk/stickpicker.h"
#include "ui/shared/touch.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::tests;

namespace {

/// What is plugged in: a folder as the system mounts it.
struct Stick
{
    QTemporaryDir root;

    QString add(const QString& name, const QColor& colour) const
    {
        const QString path = root.filePath(QStringLiteral("STICK/DCIM/100/") + name);
        QDir().mkpath(QFileInfo(path).path());
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(colour);
        image.save(path);
        return path;
    }
};

} // namespace

TEST_CASE("Photos come from the stick, inside the window, and from nowhere else", "[28]")
{
    Stick stick;
    StickPicker picker({stick.root.path()});
    Frame desk;
    desk.begin();
    QStringList taken;
    picker.pickImages(desk.form, [&](const QStringList& paths) { taken = paths; });
    REQUIRE(waitUntil([&] { return desk.stands("stickSheet"); }));
    test::snap(desk.frame, "kiosk-stick-empty");
    CHECK_FALSE(part<Button>(desk.frame, "stickUseButton")->isEnabled());

    // It is plugged in while one looks.
    const QString rex = stick.add("rex.jpg", Qt::darkGreen);
    stick.add("luna.png", Qt::darkRed);
    QFile::link(QStringLiteral("/etc/passwd"), stick.root.filePath("STICK/secret.jpg"));
    QFile text(stick.root.filePath("STICK/notes.txt"));
    std::ignore = text.open(QIODevice::WriteOnly);
    REQUIRE(waitUntil([&] { return visibleParts<>(desk.frame, "photoChoice").size() == 2; }));
    for (auto* choice : visibleParts<PhotoChoice>(desk.frame, "photoChoice")) {
        CHECK(choice->width() >= touch::main);
        if (choice->path() == rex)
            click(choice);
    }
    QTest::qWait(300);
    test::snap(desk.frame, "kiosk-stick");
    CHECK(QApplication::topLevelWidgets().count(&desk.frame) == 1);
    click(desk.frame, "stickUseButton");
    CHECK(taken == QStringList{rex});
    CHECK(waitUntil([&] { return !desk.stands("stickSheet"); }));
    CHECK(QFile::exists(rex));
}

TEST_CASE("Whoever closes the photos, or leaves, has chosen none", "[28]")
{
    Stick stick;
    stick.add("rex.jpg", Qt::darkGreen);
    StickPicker picker({stick.root.path()});
    Frame desk;
    desk.begin();
    bool isAnswered = false;
    picker.pickImages(desk.form, [&](const QStringList&) { isAnswered = true; });
    click(desk.frame, "stickCancelButton");
    CHECK(waitUntil([&] { return !desk.stands("stickSheet"); }));
    picker.pickImages(desk.form, [&](const QStringList&) { isAnswered = true; });
    desk.frame.setContent(new FormPage); // the session ended behind it
    QTest::qWait(50);
    CHECK_FALSE(isAnswered);
    CHECK(StickPicker::photosBelow({stick.root.path()}).size() == 1);
    CHECK(StickPicker::photosBelow({QStringLiteral("/no/such/folder")}).isEmpty());
}
