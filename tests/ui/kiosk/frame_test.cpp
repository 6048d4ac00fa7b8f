// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/kioskdesk.h"

#include "tests/support/targets.h"
#include "ui/kiosk/lockin.h"
#include "ui/kiosk/measure.h"

#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QFontMetricsF>

using namespace huella;
using namespace huella::tests;
using namespace std::chrono_literals;

namespace {

constexpr Patience hurried{150ms, 1000ms, 300ms};

void checkTargets(const QWidget& root)
{
    const QString bad = test::badTargets(root).join(u'\n');
    INFO(bad.toStdString());
    CHECK(bad.isEmpty());
}

} // namespace

TEST_CASE("The kiosk waits 45 s, counts 20, and shows its end for 20", "[25]")
{
    constexpr Patience usual;
    CHECK(usual.idle == 45s);
    CHECK(usual.countdown == 20s);
    CHECK(usual.end == 20s);
}

TEST_CASE("Somebody who does nothing is asked, and what he typed goes with the session", "[25]")
{
    Frame desk(hurried);
    desk.begin();
    desk.form->name->setText("Rosa Quispe");
    REQUIRE(waitUntil([&] { return desk.stands("stillHereButton"); }));
    test::snap(desk.frame, "kiosk-still-here");
    click(desk.frame, "stillHereButton");
    CHECK_FALSE(desk.stands("stillHere"));
    CHECK(desk.form->name->text() == "Rosa Quispe");
    CHECK(desk.ends.isEmpty());

    REQUIRE(waitUntil([&] { return desk.ends.size() == 1; }));
    CHECK(desk.ends.first() == EndScreen::Why::Idle);
    CHECK(desk.form.isNull());
    CHECK(desk.stands("kioskEnd"));
    REQUIRE(waitUntil([&] { return desk.frame.isAtStart(); }));
    CHECK_FALSE(desk.stands("stillHere"));
    QTest::qWait(400); // on the first screen nobody is missed
    CHECK_FALSE(desk.stands("stillHere"));
}

TEST_CASE("Whoever types or touches is not asked", "[25]")
{
    Frame desk({600ms, 1000ms, 300ms});
    desk.begin();
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(desk.form->name, Qt::Key_A);
        QTest::qWait(150);
    }
    CHECK_FALSE(desk.stands("stillHere"));
}

TEST_CASE("A session that ends leaves nothing in the clipboard", "[26]")
{
    Frame desk;
    desk.begin();
    desk.frame.setSignedIn(true);
    QApplication::clipboard()->setText("rosa@correo.pe");
    click(desk.frame, "kioskLeaveButton");
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK(desk.stands("kioskEnd"));
    CHECK_FALSE(desk.stands("kioskLeaveButton"));
    test::snap(desk.frame, "kiosk-end");
    click(desk.frame, "kioskAgainButton");
    CHECK(desk.frame.isAtStart());
}

TEST_CASE("Keys, menus, drops, windows and closing do not leave the kiosk", "[28]")
{
    Frame desk;
    desk.begin();
    for (const auto& [key, modifiers] : std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
             {Qt::Key_F4, Qt::AltModifier}, {Qt::Key_Q, Qt::ControlModifier},
             {Qt::Key_P, Qt::ControlModifier}, {Qt::Key_W, Qt::ControlModifier},
             {Qt::Key_V, Qt::ControlModifier}, {Qt::Key_Escape, Qt::NoModifier},
             {Qt::Key_F1, Qt::NoModifier}, {Qt::Key_F11, Qt::NoModifier},
             {Qt::Key_Menu, Qt::NoModifier}, {Qt::Key_Print, Qt::NoModifier},
             {Qt::Key_Tab, Qt::AltModifier}, {Qt::Key_Meta, Qt::NoModifier}}) {
        INFO(key);
        const QKeyEvent event(QEvent::KeyPress, key, modifiers);
        CHECK_FALSE(LockIn::isAllowed(event));
        QTest::keyClick(desk.form->name, key, modifiers);
    }
    QTest::mouseClick(desk.form->name, Qt::RightButton);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, {5, 5}, desk.form->name->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(desk.form->name, &menu);
    CHECK_FALSE(QApplication::activePopupWidget());

    QMimeData photo;
    photo.setText("file:///etc/passwd");
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &photo, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.form->name, &drop);
    CHECK(desk.form->name->text().isEmpty());

    QDialog dialog; // a printer's, a file's
    dialog.show();
    CHECK(waitUntil([&] { return !dialog.isVisible(); }));

    QTest::mousePress(desk.form, Qt::LeftButton); // a long press
    QTest::qWait(900);
    QTest::mouseRelease(desk.form, Qt::LeftButton);
    CHECK_FALSE(desk.frame.close());
    CHECK(desk.frame.isVisible());
    CHECK(desk.stands("kioskBackButton"));
    CHECK(desk.exits == 0);
}

TEST_CASE("Only the staff's PIN, behind a held corner, lets the kiosk be left", "[28]")
{
    Frame desk;
    QWidget* corner = desk.frame.findChild<QWidget*>("kioskCorner");
    QTest::mousePress(corner, Qt::LeftButton);
    QTest::qWait(1000);
    QTest::mouseRelease(corner, Qt::LeftButton);
    CHECK(desk.frame.isAtStart()); // not long enough
    QTest::mousePress(corner, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return desk.stands("kioskPinEdit"); }, 5000));
    QTest::mouseRelease(corner, Qt::LeftButton);
    CHECK(waitUntil([&] { return desk.keyboard()->kind() == KeyboardKind::Pad; }));
    desk.tap("123");
    test::snap(desk.frame, "kiosk-pin");
    click(desk.frame, "kioskPinButton");
    CHECK(desk.exits == 0);
    CHECK_FALSE(desk.frame.close());
    CHECK(part<QLineEdit>(desk.frame, "kioskPinEdit")->text().isEmpty());
    desk.tap("4711");
    click(desk.frame, "key_enter");
    CHECK(waitUntil([&] { return desk.exits == 1; }));
    CHECK(desk.frame.close());
}

TEST_CASE("Back asks the page first and leaves it at its first question", "[30]")
{
    Frame desk;
    desk.begin();
    click(desk.frame, "kioskBackButton");
    CHECK(desk.form->backs == 1);
    CHECK(desk.ends.isEmpty());
    click(desk.frame, "kioskBackButton");
    CHECK(desk.frame.isAtStart());
}

TEST_CASE("Help says what came of it, also when nobody could be told", "[30]")
{
    Frame desk;
    QStringList called;
    QObject::connect(&desk.frame, &KioskFrame::helpRequested, &desk.frame,
                     [&](const QString& screen) { called.append(screen); });
    click(desk.frame, "kioskHelpButton");
    CHECK(called == QStringList{"start"});
    desk.frame.tellHelp({});
    CHECK(desk.stands("kioskMessage"));
    test::snap(desk.frame, "kiosk-help");
    desk.begin();
    CHECK_FALSE(desk.stands("kioskMessage"));
    click(desk.frame, "kioskHelpButton");
    CHECK(called.last() == "signin");
    desk.frame.tellHelp(failure(ErrorCode::ServerUnavailable));
    CHECK(desk.stands("kioskMessage"));
}

TEST_CASE("Whatever can be pressed on the kiosk's own screens has the size of a finger", "[23]")
{
    for (const QSize size : {QSize(1080, 1920), QSize(1366, 768)}) {
        Frame desk({}, size);
        checkTargets(desk.frame);
        desk.begin();
        for (QWidget* field : std::initializer_list<QWidget*>{desk.form->name, desk.form->email,
                                                              desk.form->phone}) {
            field->setFocus();
            QTest::qWait(50);
            checkTargets(desk.frame);
        }
    }
}

TEST_CASE("Capitals are as high on the glass as the standards ask", "[24]")
{
    for (const auto& [size, inches] : std::initializer_list<std::pair<QSize, double>>{
             {{1080, 1920}, 21.5}, {{1080, 1920}, 32}, {{1366, 768}, 15.6}, {{1920, 1080}, 24}}) {
        const Measure measure(size, inches);
        for (const bool isLarge : {false, true}) {
            const TextSize text = textSize(measure, isLarge);
            Theme::apply(*qApp, ThemeMode::Light, text.scale, text.leastPixels);
            const double wanted = isLarge ? 7.3 : 4.8;
            for (const TextStyleRow& row : textStyleTable()) {
                INFO(inches << " " << row.name);
                CHECK(QFontMetricsF(font(row.style)).capHeight() >= measure.pixels(wanted) - 0.5);
            }
        }
    }
    Theme::apply(*qApp, ThemeMode::Light);
    CHECK(Measure({1080, 1920}, 0).pixels(10) == Measure({1080, 1920}, 21.5).pixels(10));
}
