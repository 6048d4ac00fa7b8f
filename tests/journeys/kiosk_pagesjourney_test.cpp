// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's pages inside the kiosk's frame, as every language and size of text shows them.
#include "tests/journeys/kioskday.h"
#include "ui/kiosk/measure.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace huella;
using namespace huella::tests;

namespace {

struct Walk : KioskDay
{
    PatientId nusta = addPatient(clinic.database, {rosa, {}, {}, {}, {}, "Quispe"},
                                 QString::fromUtf8("Ñusta"), "Gato");
    QString look;
    bool isLarge = false;

    explicit Walk(QSize screen) : KioskDay(screen)
    {
        attend(nusta);
        std::ignore = addAppointment(clinic.database, nusta, vet, visit, 3 * 24 * 60);
    }
    void comeIn()
    {
        press("kioskBeginButton");
        KioskRoom::signIn("rosa");
        REQUIRE(isIn());
    }
    void standAs(const QString& language, bool large)
    {
        look = language + (large ? "-large" : "");
        home();
        press("kioskLanguage_" + language);
        if (large != isLarge)
            press("kioskLargeButton");
        isLarge = large;
        REQUIRE(waitUntil([&] { return isOnScreen("homeBookTile"); }));
        REQUIRE(waitUntil([&] { return isOnScreen("arriveTile"); }));
    }
    void home()
    {
        for (int i = 0; i < 6 && !isOnScreen("homeBookTile"); ++i)
            press("kioskBackButton");
        REQUIRE(isOnScreen("homeBookTile"));
    }
    /// As it stands: what a finger presses, what an eye reads, and where it goes on.
    void judge(const QString& page)
    {
        REQUIRE(waitUntil([&] { return !isOnScreen("keyboard") || focusIsField(); }));
        QTest::qWait(30);
        INFO(page.toStdString() << " " << look.toStdString());
        takePicture("kiosk-" + page + "-" + look);
        const QString cut = cutWords().join(u'\n');
        CHECK(cut.toStdString() == "");
        CHECK(smallWords().toStdString() == "");
        CHECK(sideways().toStdString() == "");
        CHECK(hiddenMain().toStdString() == "");
    }
    [[nodiscard]] static bool focusIsField()
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
    }
    /// Whose capitals are lower on the glass than they must be.
    [[nodiscard]] QString smallWords() const
    {
        const kiosk::Measure measure(size, size.width() > size.height() ? 19 : 24);
        const double least =
            measure.pixels(isLarge ? kiosk::largeCapital : kiosk::normalCapital) - 0.5;
        QStringList small;
        for (const auto* widget : place.findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const TextLabel*>(widget);
            const auto* button = qobject_cast<const Button*>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            if (text.isEmpty() || !widget->isVisibleTo(&place))
                continue;
            if (QFontMetricsF(widget->font()).capHeight() < least)
                small.append(text);
        }
        return small.join(u'\n');
    }
    /// What would have to be scrolled to the side.
    [[nodiscard]] QString sideways() const
    {
        QStringList wide;
        for (const auto* area : place.findChildren<QScrollArea*>())
            if (area->isVisibleTo(&place) && area->horizontalScrollBar()->maximum() > 0)
                wide.append(area->widget()->objectName() + ' ' +
                            area->widget()->metaObject()->className());
        return wide.join(u'\n');
    }
    /// Main buttons that nobody sees before he scrolls.
    [[nodiscard]] QString hiddenMain() const
    {
        QStringList hidden;
        bool isOneSeen = false;
        for (const auto* button : place.findChildren<Button*>()) {
            if (button->kind() != Button::Kind::Primary || !button->isVisibleTo(&place))
                continue;
            if (button->visibleRegion().isEmpty())
                hidden.append(button->objectName());
            else
                isOneSeen = true;
        }
        return isOneSeen ? QString() : hidden.join(u'\n');
    }
};

} // namespace

TEST_CASE("Every page of the owner's fits the kiosk in three languages and with large text",
          "[23][24][30]")
{
    const QSize screen = GENERATE(QSize(1080, 1920), QSize(1366, 768));
    Walk walk(screen);
    walk.comeIn();
    for (const bool isLarge : {false, true}) {
        for (const QString language : {"es", "pt_BR", "en"}) { // each makes the pages anew
            walk.standAs(language, isLarge);
            walk.judge("home");
            walk.press("homePetsTile");
            REQUIRE(waitUntil([&] { return walk.isOnScreen("petCard"); }));
            walk.judge("pets");
            walk.press("editPetButton");
            walk.judge("answers");
            walk.home();
            walk.press("homeBookTile");
            REQUIRE(waitUntil([&] { return walk.isOnScreen("petTile"); }));
            walk.judge("book-pet");
            walk.press("petTile");
            REQUIRE(waitUntil([&] { return walk.isOnScreen("serviceTile"); }));
            walk.judge("book-reason");
            walk.press("serviceTile");
            REQUIRE(waitUntil([&] { return walk.isOnScreen("bookSlotGrid"); }));
            walk.judge("book-when");
            walk.home();
            walk.press("homeAppointmentsTile");
            REQUIRE(waitUntil([&] { return walk.isOnScreen("appointmentCard"); }));
            walk.judge("appointments");
            walk.home();
            walk.press("homeHealthTile");
            REQUIRE(waitUntil([&] { return walk.isOnScreen("attentionCard"); }));
            walk.judge("health");
            walk.home();
            walk.press("homeWalkInTile");
            REQUIRE(waitUntil([&] { return walk.isOnScreen("arrivePetTile"); }));
            walk.judge("who-is-here");
            walk.home();
            walk.press("homeAccountTile");
            REQUIRE(waitUntil([&] { return walk.isOnScreen("newShortCodeEdit"); }));
            walk.judge("account");
            walk.home();
        }
    }
    walk.press("kioskLanguage_es");
    if (walk.isLarge)
        walk.press("kioskLargeButton");
}

TEST_CASE("Signing in by the QR of the last visit fits the kiosk, with large text too",
          "[23][24][30]")
{
    const QSize screen = GENERATE(QSize(1080, 1920), QSize(1366, 768));
    Walk walk(screen);
    for (const bool isLarge : {false, true}) {
        walk.look = isLarge ? "es-large" : "es";
        if (isLarge)
            walk.press("kioskLargeButton");
        walk.isLarge = isLarge;
        walk.press("kioskBeginButton");
        walk.press("ticketButton");
        walk.judge("ticket");
        walk.write("ticketEdit", "HUELLA");
        walk.press("ticketNextButton");
        walk.judge("ticket-code");
        for (int i = 0; i < 4 && !walk.place.frame()->isAtStart(); ++i)
            walk.press("kioskBackButton");
    }
}
