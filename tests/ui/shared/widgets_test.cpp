// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/codeedit.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/qrview.h"
#include "ui/shared/searchedit.h"
#include "ui/shared/slotgrid.h"
#include "ui/shared/status.h"
#include "ui/shared/strengthbar.h"
#include "ui/shared/weekstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace huella;
using namespace huella::ui;

TEST_CASE("A code that is pasted with blanks is taken as six digits and told once")
{
    CodeEdit edit;
    QSignalSpy completed(&edit, &CodeEdit::completed);
    QApplication::clipboard()->setText(QStringLiteral(" 492-817 x"));
    edit.field()->paste();
    CHECK(edit.code() == QStringLiteral("492817"));
    CHECK(completed.size() == 1);
    QTest::keyClicks(edit.field(), QStringLiteral("3"));
    CHECK(edit.code() == QStringLiteral("492817"));
}

TEST_CASE("Letters are refused in a code and taken in a recovery code")
{
    CodeEdit edit;
    QTest::keyClicks(edit.field(), QStringLiteral("12ab34"));
    CHECK(edit.code() == QStringLiteral("1234"));
    CHECK_FALSE(edit.isComplete());
    QTest::mouseClick(edit.findChild<Button*>(QStringLiteral("recoveryCodeButton")),
                      Qt::LeftButton);
    CHECK(edit.mode() == CodeEdit::Mode::Recovery);
    CHECK(edit.code().isEmpty());
    QTest::keyClicks(edit.field(), QStringLiteral("ab3d-9kxy"));
    CHECK(edit.code() == QStringLiteral("AB3D-9KXY"));
    CHECK(edit.isComplete());
}

TEST_CASE("The strength bar has another word for each score and forgets them when cleared")
{
    StrengthBar bar;
    QSet<QString> words;
    for (int score = 0; score <= 4; ++score) {
        bar.setScore(score, QStringLiteral("advice"));
        words.insert(bar.word());
        CHECK(bar.findChild<QLabel*>(QStringLiteral("strengthWord"))->text() == bar.word());
    }
    CHECK(words.size() == 5);
    bar.setScore(99);
    CHECK(bar.score() == 4);
    bar.clear();
    CHECK(bar.findChild<QLabel*>(QStringLiteral("strengthWord"))->text().isEmpty());
}

TEST_CASE("The week strip moves by day and week with the keys and stays inside its range")
{
    const QDate monday(2026, 11, 23);
    WeekStrip strip(monday);
    strip.setRange(monday, monday.addDays(30));
    QSignalSpy chosen(&strip, &WeekStrip::dateChosen);
    QTest::keyClick(&strip, Qt::Key_Right);
    CHECK(strip.date() == monday.addDays(1));
    QTest::keyClick(&strip, Qt::Key_PageDown);
    CHECK(strip.date() == monday.addDays(8));
    QTest::keyClick(&strip, Qt::Key_Home);
    CHECK(strip.date() == monday);
    CHECK(chosen.size() == 3);
    QTest::keyClick(&strip, Qt::Key_Left);
    CHECK(strip.date() == monday);
    CHECK(chosen.size() == 3);
    strip.setDate(monday.addYears(3));
    CHECK(strip.date() == monday.addDays(30));
}

TEST_CASE("A taken slot cannot be chosen, and a choice that was taken meanwhile is dropped")
{
    const QDateTime nine(QDate(2026, 11, 24), QTime(9, 0));
    SlotGrid grid;
    grid.setSlots({{nine, true}, {nine.addSecs(1800), false}});
    grid.choose(nine.addSecs(1800));
    CHECK_FALSE(grid.chosen().isValid());
    QTest::mouseClick(grid.findChild<QAbstractButton*>(QStringLiteral("slot0900Button")),
                      Qt::LeftButton);
    CHECK(grid.chosen() == nine);
    grid.setSlots({{nine, true}, {nine.addSecs(1800), true}});
    CHECK(grid.chosen() == nine);
    grid.setSlots({{nine, false}});
    CHECK_FALSE(grid.chosen().isValid());
    CHECK(grid.freeCount() == 0);
}

TEST_CASE("Dates are understood as people type them, and nonsense is not a date")
{
    CHECK(DateEdit::parse(QStringLiteral("24/11/2026")) == QDate(2026, 11, 24));
    CHECK(DateEdit::parse(QStringLiteral("4-1-2020")) == QDate(2020, 1, 4));
    CHECK(DateEdit::parse(QStringLiteral("04012020")) == QDate(2020, 1, 4));
    CHECK(DateEdit::parse(QStringLiteral(" 4.1.98 ")) == QDate(1998, 1, 4));
    CHECK(DateEdit::parse(QStringLiteral("31/12/1899")) == QDate(1899, 12, 31));
    for (const char* nonsense : {"", "31/02/2026", "hoy", "99/99/9999", "2026-11-24T", "1/1"})
        CHECK_FALSE(DateEdit::parse(QString::fromUtf8(nonsense)).has_value());
    DateEdit edit;
    CHECK_FALSE(edit.isBroken());
    edit.setText(QStringLiteral("31/02/2026"));
    CHECK(edit.isBroken());
}

TEST_CASE("A message that offers undo stays at least eight seconds and tells its press once")
{
    InlineMessage message;
    QSignalSpy pressed(&message, &InlineMessage::actionTriggered);
    message.display(InlineMessage::Kind::Success, QStringLiteral("Moved"), QStringLiteral("Undo"));
    message.hideAfter(50);
    QTest::qWait(300);
    CHECK_FALSE(message.isHidden());
    QTest::mouseClick(message.actionButton(), Qt::LeftButton);
    CHECK(pressed.size() == 1);
    message.display(InlineMessage::Kind::Info, QStringLiteral("Seen"));
    message.hideAfter(50);
    QTest::qWait(200);
    CHECK(message.isHidden());
}

TEST_CASE("Search tells a pause after the last key, and nothing for a single letter")
{
    SearchEdit edit(QStringLiteral("Search"));
    QSignalSpy searched(&edit, &SearchEdit::searched);
    QTest::keyClicks(&edit, QStringLiteral("l"));
    QTest::qWait(SearchEdit::pauseMs + 80);
    CHECK(searched.isEmpty());
    QTest::keyClicks(&edit, QStringLiteral("una"));
    QTest::qWait(SearchEdit::pauseMs + 80);
    REQUIRE(searched.size() == 1);
    CHECK(searched.first().first().toString() == QStringLiteral("luna"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QTest::qWait(SearchEdit::pauseMs + 80);
    CHECK(searched.last().first().toString().isEmpty());
}

TEST_CASE("A QR code has a quiet zone of four modules and its finder marks")
{
    const QImage code = QrView::modulesOf(
        QStringLiteral("https://www.mercadopago.com.pe/checkout/v1/redirect?pref_id=1"));
    REQUIRE_FALSE(code.isNull());
    for (int i = 0; i < 4; ++i)
        for (int x = 0; x < code.width(); ++x)
            REQUIRE(qGray(code.pixel(x, i)) == 255);
    CHECK(qGray(code.pixel(4, 4)) == 0);
    CHECK(qGray(code.pixel(code.width() - 5, 4)) == 0);
    CHECK(QrView::modulesOf(QString(5000, u'x')).isNull());
}

TEST_CASE("Every error code has a sentence of its own, and none shows the technical detail")
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const QString text =
            errorText({ErrorCode(code), QStringLiteral("pq: relation missing"), {}});
        CHECK_FALSE(text.contains(QStringLiteral("pq")));
        CHECK(text.endsWith(u'.'));
        sentences.insert(text);
    }
    CHECK(sentences.size() == int(ErrorCode::Internal) + 1);
    CHECK(
        errorText({ErrorCode::InvalidValue, QStringLiteral("required"), QStringLiteral("name")}) !=
        errorText({ErrorCode::InvalidValue, QStringLiteral("too_long"), QStringLiteral("name")}));
}

TEST_CASE("Every status word of the database has its pill, with its own icon and word")
{
    QSet<int> icons;
    QSet<QString> words;
    for (const char* code : {"programada", "confirmada", "en_cola", "atendiendo", "atendida",
                             "cancelada", "ausente", "pagado", "no_pagado"}) {
        const auto status = statusFromCode(QString::fromLatin1(code));
        REQUIRE(status.has_value());
        icons.insert(int(lookOf(*status).icon));
        words.insert(wordOf(*status));
    }
    CHECK(icons.size() == 9);
    CHECK(words.size() == 9);
    CHECK_FALSE(statusFromCode(QStringLiteral("otra")).has_value());
}

TEST_CASE("Initials and silhouettes follow how people write names and species")
{
    CHECK(initialsOf(QStringLiteral("Rosa Quispe")) == QStringLiteral("RQ"));
    CHECK(initialsOf(QString::fromUtf8("ñusta")) == QString::fromUtf8("Ñ"));
    CHECK(initialsOf({}).isEmpty());
    CHECK(silhouetteOf(QStringLiteral("Perra")) == Icons::Dog);
    CHECK(silhouetteOf(QStringLiteral("GATO")) == Icons::Cat);
    CHECK(silhouetteOf(QStringLiteral("Canario")) == Icons::Bird);
    CHECK(silhouetteOf(QStringLiteral("Iguana")) == Icons::PawSolid);
}
