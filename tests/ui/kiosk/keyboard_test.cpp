// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/kioskdesk.h"

#include "ui/shared/touch.h"

#include <QToolButton>

using namespace huella;
using namespace huella::tests;

TEST_CASE("The keyboard writes capitals, ñ, accents and what a held key offers", "[29]")
{
    Frame desk;
    desk.begin();
    REQUIRE(waitUntil([&] { return desk.keyboard()->isVisible(); }));
    CHECK(QApplication::focusWidget() == desk.form->name);
    test::snap(desk.frame, "kiosk-keyboard");
    desk.tap("Ñu"); // the first letter of an empty field is large by itself
    CHECK(desk.form->name->text() == QString::fromUtf8("Ñu"));
    click(desk.key(QString::fromUtf8("´")));
    desk.tap(QString::fromUtf8("ás"));
    CHECK(desk.form->name->text() == QString::fromUtf8("Ñuás"));

    auto* o = desk.key("o");
    QTest::mousePress(o, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return desk.stands("keyVariants"); }));
    QTest::mouseRelease(o, Qt::LeftButton);
    CHECK(desk.form->name->text() == QString::fromUtf8("Ñuás"));
    test::snap(desk.frame, "kiosk-keyboard-held");
    desk.tap(QString::fromUtf8("õ"));
    CHECK(desk.form->name->text() == QString::fromUtf8("Ñuásõ"));
    CHECK_FALSE(desk.stands("keyVariants"));

    click(desk.frame, "key_backspace");
    desk.tap(" 7");
    CHECK(desk.form->name->text() == QString::fromUtf8("Ñuás 7"));
    CHECK(QApplication::focusWidget() == desk.form->name);
}

TEST_CASE("A field for an e-mail has @ and the usual endings, one for a phone only the pad", "[29]")
{
    Frame desk;
    desk.begin();
    desk.form->email->setFocus();
    REQUIRE(waitUntil([&] { return desk.keyboard()->kind() == KeyboardKind::Email; }));
    desk.tap("rosa");
    click(desk.key("@"));
    click(desk.key("gmail.com"));
    CHECK(desk.form->email->text() == "rosa@gmail.com");
    test::snap(desk.frame, "kiosk-keyboard-email");

    desk.form->phone->setFocus();
    REQUIRE(waitUntil([&] { return desk.keyboard()->kind() == KeyboardKind::Pad; }));
    desk.tap("987654321");
    CHECK(desk.form->phone->text() == "987654321");
    CHECK_THROWS(desk.key("q"));
    test::snap(desk.frame, "kiosk-keyboard-pad");
}

TEST_CASE("The keyboard never covers the field, at any size of the screen", "[29]")
{
    for (const QSize size : {QSize(1080, 1920), QSize(1366, 768)}) {
        Frame desk({}, size);
        desk.begin();
        for (QWidget* field : std::initializer_list<QWidget*>{desk.form->name, desk.form->email,
                                                              desk.form->phone,
                                                              desk.form->password}) {
            field->setFocus();
            const auto isClear = [&] {
                const QRect seen(field->mapTo(&desk.frame, QPoint(0, 0)), field->size());
                const QRect keys(desk.keyboard()->mapTo(&desk.frame, QPoint(0, 0)),
                                 desk.keyboard()->size());
                return desk.keyboard()->isVisible() && !seen.intersects(keys) &&
                       field->visibleRegion().boundingRect().height() == field->height();
            };
            INFO(field->metaObject()->className() << size.height());
            CHECK(waitUntil(isClear, 2000));
        }
    }
}

TEST_CASE("A button under the finger does not slip away with the keyboard")
{
    Frame desk({}, {1366, 768});
    desk.begin();
    desk.form->password->setFocus();
    REQUIRE(waitUntil([&] { return desk.keyboard()->isVisible(); }));
    test::scrollTo(desk.form->save);
    QTest::mousePress(desk.form->save, Qt::LeftButton);
    QTest::qWait(500);
    QTest::mouseRelease(desk.form->save, Qt::LeftButton);
    CHECK(desk.form->saved == 1);
    CHECK(waitUntil([&] { return !desk.keyboard()->isVisible(); }));
}

TEST_CASE("A password keeps its eye, which a finger can press, and Tab still moves on", "[29]")
{
    Frame desk;
    desk.begin();
    desk.form->password->setFocus();
    desk.tap("ab");
    CHECK(desk.form->password->text() == "ab"); // no capital by itself
    auto* eye = desk.form->password->findChild<QToolButton*>();
    click(eye);
    CHECK(desk.form->password->isRevealed());
    CHECK(waitUntil([&] { return desk.keyboard()->isVisible(); }));
    desk.form->name->setFocus();
    QTest::keyClick(desk.form->name, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == desk.form->email);
}
