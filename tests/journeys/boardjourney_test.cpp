// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardscreen.h"

#include "core/agenda/boardstore.h"
#include "tests/journeys/journey.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

#include "ui/shared/inlinemessage.h"

#include <QLabel>
#include <QListView>

using namespace huella;
using namespace huella::tests;
using huella::test::await;
using huella::test::waitUntil;

TEST_CASE("The public screen follows the queue by itself and names no owner", "[board]")
{
    dress();
    const TestDatabase database;
    const auto rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    const auto ana = addPerson(database, "reception", "Ana", "Torres");
    const auto lobby = addPerson(database, "reception", "Sala", "de espera");
    const auto vega = addPerson(database, "vet", "Iván", "Vega");
    const auto desk = signIn(database, ana);
    const auto doctor = signIn(database, vega);
    const auto screenSession = signIn(database, lobby);
    agenda::BoardStore desks(*desk);
    agenda::BoardStore doctors(*doctor);
    agenda::BoardStore screens(*screenSession);
    const Clock clock;
    ui::board::BoardScreen screen(screens, *screenSession, clock, "Clínica Los Molles");
    screen.resize(1366, 768);
    screen.show();
    const auto* waiting = child<QListView>(screen, "waitingList");
    const auto* attending = child<QListView>(screen, "attendingList");

    const QStringList names{"Ñusta", "Rex", "Pelusa", "Ó"};
    const QStringList species{"Gato", "Perro", "Conejo", "Tortuga"};
    for (int i = 0; i < names.size(); ++i) {
        const auto patient = addPatient(database, rosa, names.at(i), species.at(i));
        REQUIRE(await(desks.walkIn(AttentionId::create(), patient, {}, "Control", 3)));
    }
    CHECK(waitUntil([&] { return waiting->model()->rowCount() == 4; }, 1000));
    REQUIRE(await(doctors.takeNext(RecordId::create())));
    CHECK(waitUntil([&] { return attending->model()->rowCount() == 1; }, 1000));
    CHECK(waiting->model()->rowCount() == 3);
    for (const QLabel* label : screen.findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains("Quispe"));
    takePictures(screen, "board-screen");

    const auto* stale = child<ui::InlineMessage>(screen, "staleMessage");
    CHECK_FALSE(stale->isVisible());
    cutOff(database, lobby);
    REQUIRE(waitUntil([&] { return stale->isVisible(); }));
    takePicture(screen, "board-stale");
    letIn(database, lobby);
    CHECK(waitUntil([&] { return !stale->isVisible(); }));
}
