// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/kioskroom.h"

#include "core/people/kioskpinsetting.h"

#include "ui/shared/inlinemessage.h"

#include <QPixmapCache>

using namespace huella;
using namespace huella::tests;

TEST_CASE("An owner comes in at the kiosk, one question a screen, and leaves it empty", "[30][26]")
{
    KioskRoom room;
    room.takePicture("kiosk-start");
    room.press("kioskBeginButton");
    CHECK(room.isOnScreen("identifierEdit"));
    CHECK_FALSE(room.isOnScreen("passwordEdit"));
    REQUIRE(waitUntil([&] { return room.isOnScreen("keyboard"); })); // one may type at once
    room.takePicture("kiosk-identifier");
    room.write("identifierEdit", "rosa");
    room.press("signInButton");
    CHECK_FALSE(room.isOnScreen("identifierEdit"));
    room.takePicture("kiosk-password");
    room.press("kioskBackButton"); // a question back, nothing lost
    CHECK(part<QLineEdit>(room.place, "identifierEdit")->text() == "rosa");
    room.press("signInButton");
    room.write("passwordEdit", Clinic::password);
    room.press("signInButton");
    REQUIRE(room.isIn());
    CHECK(room.isOnScreen("kioskLeaveButton"));
    CHECK_FALSE(room.isOnScreen("signOutButton"));
    room.takePicture("kiosk-home");

    QApplication::clipboard()->setText("rosa@correo.pe");
    QPixmap kept(8, 8);
    REQUIRE(QPixmapCache::insert("Firulais", kept));
    CHECK_FALSE(room.whoseNameIsLeft({"Rosa"}).isEmpty()); // the walk sees who is in
    room.press("kioskLeaveButton");
    REQUIRE(waitUntil([&] { return room.isOnScreen("kioskEnd"); }));
    CHECK_FALSE(QPixmapCache::find("Firulais", &kept));
    CHECK(room.whoseNameIsLeft({"Rosa", "rosa", "Quispe", "Firulais", "correo.pe"}).isEmpty());
    REQUIRE(waitUntil([&] { return room.place.frame()->isAtStart(); }, 60000)); // after 20 s
    CHECK(room.sessionsOfPeople() == 0);
}

TEST_CASE("Somebody who walks away is signed out, and nothing of him stays", "[25][26]")
{
    KioskRoom room({15s, 1000ms, 400ms});
    room.press("kioskBeginButton");
    room.signIn("rosa");
    REQUIRE(room.isIn());
    REQUIRE(waitUntil([&] { return room.isOnScreen("stillHereButton"); }, 60000));
    room.press("stillHereButton");
    CHECK(room.isOnScreen("ownerView"));
    REQUIRE(waitUntil([&] { return room.isOnScreen("kioskEnd"); }, 60000));
    CHECK(room.whoseNameIsLeft({"Rosa", "rosa", "Quispe", "Firulais"}).isEmpty());
    CHECK(waitUntil([&] { return room.sessionsOfPeople() == 0; }));
    CHECK(waitUntil([&] { return room.place.frame()->isAtStart(); }));
}

TEST_CASE("An owner registers at the kiosk by five questions", "[30]")
{
    KioskRoom room;
    room.startService();
    room.press("kioskBeginButton");
    room.press("registerButton");
    room.write("firstNameEdit", QString::fromUtf8("Ñusta"));
    room.write("lastNameEdit", "Mamani Quispe");
    room.takePicture("kiosk-register-name");
    room.press("createAccountButton");
    room.write("emailEdit", "nusta@");
    room.press("createAccountButton");
    CHECK(room.isOnScreen("emailEdit")); // it is not right yet
    room.write("emailEdit", "nusta@correo.pe");
    room.press("createAccountButton");
    room.write("phoneEdit", "987654321");
    room.takePicture("kiosk-register-phone");
    room.press("createAccountButton");
    CHECK(room.isOnScreen("claimCodeEdit"));
    room.press("createAccountButton"); // nobody gave one
    CHECK_FALSE(room.isOnScreen("repeatPasswordEdit"));
    room.write("newPasswordEdit", QString::fromUtf8("tejado ñandú violín 42"));
    room.takePicture("kiosk-register-password");
    room.press("createAccountButton");
    REQUIRE(room.isIn());
    CHECK(room.clinic.database.value("SELECT first_name || ' ' || phone FROM clinic.users "
                                     "WHERE email = 'nusta@correo.pe'") ==
          QString::fromUtf8("Ñusta 987654321"));
}

TEST_CASE("The whole kiosk turns to another language and keeps what was typed", "[30]")
{
    KioskRoom room;
    room.press("startLanguage_en");
    CHECK(waitUntil([&] { return part<Button>(room.place, "kioskHelpButton")->isEnabled(); }));
    room.press("kioskBeginButton");
    room.press("registerButton");
    const QString english = room.headline();
    room.write("firstNameEdit", QString::fromUtf8("Ñusta"));
    room.press("kioskLanguage_es");
    REQUIRE(waitUntil([&] { return room.headline() == QString::fromUtf8("¿Cómo se llama?"); }));
    CHECK(room.headline() != english);
    CHECK(part<QLineEdit>(room.place, "firstNameEdit")->text() == QString::fromUtf8("Ñusta"));
    CHECK(part<Button>(room.place, "kioskBackButton")->text() == QString::fromUtf8("Atrás"));
}

TEST_CASE("Staff are sent to their own PCs, and no account's kind opens more", "[28]")
{
    KioskRoom room;
    std::ignore = room.clinic.add("reception", "ana");
    room.press("kioskBeginButton");
    room.signIn("ana");
    REQUIRE(waitUntil([&] { return room.isOnScreen("identifierEdit"); }));
    CHECK_FALSE(room.isOnScreen("deskView"));
    CHECK(room.sessionsOfPeople() == 0);
}

TEST_CASE("A clinic that cannot be reached is said, and returns by itself", "[30]")
{
    KioskRoom room;
    room.letAnybodyIn(false);
    REQUIRE(waitUntil([&] { return room.isOnScreen("kioskTrouble"); }));
    room.takePicture("kiosk-trouble");
    CHECK_FALSE(part<Button>(room.place, "kioskBeginButton")->isEnabled());
    room.letAnybodyIn(true);
    REQUIRE(waitUntil([&] { return !room.isOnScreen("kioskTrouble"); }));

    // Half a registration stays on the screen while the database is away, and nowhere else.
    room.press("kioskBeginButton");
    room.fillRegistration();
    room.letAnybodyIn(false);
    room.press("createAccountButton");
    REQUIRE(waitUntil([&] { return !part<Button>(room.place, "createAccountButton")->isBusy(); }));
    CHECK(room.isOnScreen("newPasswordEdit"));
    room.letAnybodyIn(true);
    CHECK(room.registrations() == 0);
    room.startService();
    room.press("createAccountButton");
    REQUIRE(room.isIn());
    CHECK(room.registrations() == 1);
}

TEST_CASE("Only the PIN that the admin set lets staff leave", "[28]")
{
    KioskRoom room;
    std::ignore = room.clinic.add("admin", "ada");
    REQUIRE(room.clinic.signIn("ada"));
    REQUIRE(test::await(people::KioskPinSetting(room.clinic.session).set("482913")));
    room.clinic.signInStore.signOut();
    int exits = 0;
    QObject::connect(&room.place, &app::KioskPlace::exitGranted, &room.place, [&] { ++exits; });

    room.holdTheCorner();
    room.write("kioskPinEdit", "590271");
    room.press("kioskPinButton");
    REQUIRE(waitUntil([&] { return room.text().contains("Ese no es el PIN."); }));
    CHECK_FALSE(room.place.close());
    CHECK(exits == 0);
    room.write("kioskPinEdit", "482913");
    room.press("kioskPinButton");
    REQUIRE(waitUntil([&] { return exits == 1; }));
    CHECK(room.place.close());
}

TEST_CASE("Help reaches reception from every screen, and says so", "[30]")
{
    KioskRoom room;
    room.settings.set(settings::Setting::KioskName, QString::fromUtf8("Sala de éspera"));
    room.press("kioskHelpButton");
    REQUIRE(waitUntil([&] { return room.isOnScreen("kioskMessage"); }));
    CHECK(room.helpCalls() == "start/Sala de espera/false");
    room.takePicture("kiosk-help-called");
    room.clinic.database.run("UPDATE clinic.help_calls SET state = 'atendida', "
                             "handled_at = now()");

    room.press("kioskBeginButton");
    room.signIn("rosa");
    REQUIRE(room.isIn());
    room.press("kioskHelpButton");
    REQUIRE(waitUntil([&] { return room.isOnScreen("kioskMessage"); }));
    CHECK(room.helpCalls() == "owner/Sala de espera/true");
    room.letAnybodyIn(false);
    room.press("kioskHelpButton"); // nobody can be told: it sends people to the counter
    REQUIRE(waitUntil([&] { return room.note().contains("mostrador"); }));
    room.letAnybodyIn(true);
}

TEST_CASE("Large text fills every screen without cutting a word", "[24]")
{
    for (const QSize size : {QSize(1080, 1920), QSize(1366, 768)}) {
        KioskRoom room({}, size);
        room.press("kioskLargeButton");
        REQUIRE(
            waitUntil([&] { return part<Button>(room.place, "kioskLargeButton")->isChecked(); }));
        room.takePicture("kiosk-large-start");
        CHECK(room.cutWords().isEmpty());
        room.press("kioskBeginButton");
        room.takePicture("kiosk-large-identifier");
        CHECK(room.cutWords().isEmpty());
        room.press("registerButton");
        room.takePicture("kiosk-large-register");
        CHECK(room.cutWords().isEmpty());
        room.press("kioskLargeButton");
    }
}
