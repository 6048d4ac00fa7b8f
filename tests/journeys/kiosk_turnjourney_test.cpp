// SPDX-License-Identifier: GPL-3.0-or-later
// What most people come for: from the kiosk's first screen to "your turn is".
#include "tests/journeys/kioskday.h"

#include <QElapsedTimer>

using namespace huella;
using namespace huella::tests;

namespace {

/// How somebody stands before the glass.
struct Manner
{
    QString language, turn;
    QSize screen;
    bool isLarge;
};

const Manner manners[] = {
    {"es", "Su turno es 1", {1080, 1920}, false},
    {"es", "Su turno es 1", {1366, 768}, true},
    {"pt_BR", QString::fromUtf8("Sua senha é 1"), {1366, 768}, false},
    {"en", "Your turn is 1", {1080, 1920}, true},
};

} // namespace

TEST_CASE("A known owner has a turn within a minute of the first touch, with taps alone",
          "[23][24][29][30]")
{
    const Manner manner = GENERATE(from_range(std::begin(manners), std::end(manners)));
    CAPTURE(manner.language.toStdString(), manner.isLarge);
    KioskDay room(manner.screen);
    const QString look = manner.language + (manner.isLarge ? "-large" : "");
    QElapsedTimer time;
    time.start();
    room.press("startLanguage_" + manner.language);
    if (manner.isLarge)
        room.press("kioskLargeButton");
    room.press("kioskBeginButton");
    room.tap("rosa");
    room.press("signInButton");
    room.tap(Clinic::password);
    room.takePicture("kiosk-turn-password-" + look);
    room.press("signInButton");
    REQUIRE(waitUntil([&] { return room.isOnScreen("arriveTile"); }, 60000));
    room.takePicture("kiosk-turn-home-" + look);
    room.press("arriveTile");
    REQUIRE(waitUntil([&] { return room.isOnScreen("arrivalCard"); }));
    room.receive();
    REQUIRE(room.isTold(manner.turn));
    const auto spent = time.elapsed();
    room.takePicture("kiosk-turn-" + look);
    CHECK(room.cutWords().isEmpty());
    // Also where every tap is looked for: a second each, and not one more than that needs.
    CHECK(spent + 1000 * room.taps < 60000);

    room.press("kioskLeaveButton");
    REQUIRE(waitUntil([&] { return room.isOnScreen("kioskEnd"); }));
    CHECK(room.text().contains(manner.turn));
    room.takePicture("kiosk-turn-end-" + look);
    CHECK(room.whoseNameIsLeft({"Rosa", "rosa", "Quispe", "Firulais"}).isEmpty());
}
