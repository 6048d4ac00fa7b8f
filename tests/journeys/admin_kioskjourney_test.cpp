// SPDX-License-Identifier: GPL-3.0-or-later
// The admin sets the PIN with which the staff leaves the kiosk.
#include "ui/admin/kioskpincard.h"

#include "tests/journeys/journey.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testpeople.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"

#include <QLabel>

using namespace huella;
using namespace huella::tests;
using huella::test::click;
using huella::test::part;
using huella::test::type;
using huella::test::waitUntil;

namespace {

struct Office
{
    TestDatabase database;
    TestPerson ada = addPerson(database, "admin", "Ada", "Ríos");
    std::unique_ptr<database::Session> session = signIn(database, ada);
    ui::LinkWatch watch;
    std::unique_ptr<ui::admin::KioskPinCard> card;

    Office()
    {
        dress();
        follow(watch, *session);
        card = std::make_unique<ui::admin::KioskPinCard>(*session, watch);
        card->resize(560, 520);
        card->show();
    }
    void choose(const QString& pin, const QString& again) const
    {
        type(*card, "kioskPinEdit", pin);
        type(*card, "kioskPinAgainEdit", again);
        click(*card, "saveKioskPinButton");
    }
    [[nodiscard]] bool says(const QString& name, const QString& text) const
    {
        return waitUntil([&] { return part<QLabel>(*card, name)->text().contains(text); });
    }
    [[nodiscard]] bool isSet() const
    {
        return database.value("SELECT count(*)::text FROM clinic_private.kiosk_pin") == "1";
    }
};

} // namespace

TEST_CASE("The admin sets the kiosk's PIN, and is told which ones are none", "[admin][kiosk]")
{
    Office office;
    REQUIRE(office.says("kioskPinState", QString::fromUtf8("Todavía no hay un PIN")));
    takePictures(*office.card, "admin-kiosk-pin-none");
    office.choose("48291", "48291");
    office.choose("482913", "482914");
    CHECK_FALSE(office.isSet());
    office.choose("123456", "123456");
    CHECK(waitUntil([&] {
        for (const auto* label : office.card->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains("cualquiera"))
                return true;
        return false;
    }));
    CHECK_FALSE(office.isSet());
    office.choose("482913", "482913");
    REQUIRE(office.says("kioskPinState", "Ya hay un PIN"));
    CHECK(office.isSet());
    CHECK(part<QLineEdit>(*office.card, "kioskPinEdit")->text().isEmpty());
    takePictures(*office.card, "admin-kiosk-pin");
}
