// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/arrivalstore.h"
#include "core/people/helpstore.h"
#include "tests/journeys/agendadesk.h"
#include "tests/support/catch.h"
#include "ui/desk/arrivallook.h"
#include "ui/shared/button.h"
#include "ui/shared/desktopnotice.h"
#include "ui/shared/navbutton.h"

#include <QListView>
#include <QSignalSpy>

#include <algorithm>

using namespace huella;
using namespace huella::tests;
using namespace huella::ui;
using huella::test::await;
using huella::test::waitUntil;

// Owners at the kiosk say that they are here; the desk's window, in a session of its own, receives
// them.

namespace {

struct Room
{
    AgendaClinic clinic;
    std::unique_ptr<database::Session> rosas = signIn(clinic.database, clinic.rosa);
    std::unique_ptr<database::Session> carlas = signIn(clinic.database, clinic.carla);
    agenda::ArrivalStore rosa{*rosas};
    agenda::ArrivalStore carla{*carlas};
    AppointmentId nustaToday =
        clinic.put(clinic.nusta, clinic.vega, AgendaClinic::now(), "No quiere comer");
    AgendaDesk desk{clinic, clinic.ana};

    Room()
    {
        desk.view->showPage(0);
        moveTo(nustaToday, 0);
    }
    /// So many minutes from now, whatever the grid is.
    void moveTo(AppointmentId id, int minutes) const
    {
        clinic.database.run(
            QStringLiteral("UPDATE clinic.appointments SET starts_at = now() + interval '%1 min', "
                           "ends_at = now() + interval '%2 min' WHERE id = '%3'")
                .arg(minutes)
                .arg(minutes + 20)
                .arg(id.text()));
    }

    template <typename T>
    [[nodiscard]] QList<T*> all(const char* name) const
    {
        QList<T*> shown;
        for (T* widget : desk.view->findChildren<T*>(name)) {
            if (widget->isVisible())
                shown.append(widget);
        }
        // As they stand, not as they were made.
        std::ranges::stable_sort(shown, {}, [this](const T* widget) {
            return widget->mapTo(desk.view.get(), QPoint()).y();
        });
        return shown;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList texts;
        for (const QLabel* label : all<QLabel>("arrivalName"))
            texts.append(label->text());
        return texts;
    }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList texts;
        for (const desk::ArrivalPill* pill : all<desk::ArrivalPill>("arrivalKind"))
            texts.append(pill->text());
        return texts;
    }
    [[nodiscard]] int onBoard() const
    {
        return child<QListView>(*desk.view, "boardList")->model()->rowCount();
    }
    [[nodiscard]] InlineMessage* message() const
    {
        return child<InlineMessage>(*desk.view, "deskMessage");
    }
};

} // namespace

TEST_CASE("Who says at the kiosk that he is here is on the desk's list within two seconds, told "
          "without a medical word",
          "[arrivals][live]")
{
    const Room room;
    REQUIRE(waitUntil([&] { return room.onBoard() == 0 && room.names().isEmpty(); }));
    CHECK_FALSE(childNamed(*room.desk.view, "arrivalsPanel")->isVisible());
    QSignalSpy told(room.desk.view->findChild<DesktopNotice*>(), &DesktopNotice::told);

    REQUIRE(await(const_cast<Room&>(room).rosa.announce(ArrivalId::create(), room.nustaToday)));
    REQUIRE(waitUntil([&] { return room.names() == QStringList{"Ñusta"}; }, 2000));
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toString() == "Ñusta dice que ya llegó");
    CHECK(child<NavButton>(*room.desk.view, "navTodayButton")->badge() == 1);
    CHECK(room.kinds().first().startsWith("A tiempo"));
}

TEST_CASE("Enter receives who says that he is here: he has a turn, and it can be undone",
          "[arrivals]")
{
    Room room;
    REQUIRE(await(room.rosa.announce(ArrivalId::create(), room.nustaToday)));
    REQUIRE(await(room.carla.announceWithout(ArrivalId::create(), room.clinic.pelusa,
                                             "Se rasca mucho una oreja")));
    REQUIRE(waitUntil([&] { return room.names() == QStringList({"Ñusta", "Pelusa"}); }));
    takePictures(*room.desk.view, "desk-arrivals");

    QTest::keyClick(room.desk.view.get(), Qt::Key_L, Qt::ControlModifier);
    auto* focused = dynamic_cast<QAbstractButton*>(QApplication::focusWidget());
    REQUIRE(focused);
    CHECK(focused->accessibleName().contains("Ñusta"));
    QTest::keyClick(focused, Qt::Key_Down);
    CHECK(QApplication::focusWidget()->accessibleName().contains("Pelusa"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(focused, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return room.onBoard() == 1; }));
    REQUIRE(waitUntil([&] { return room.names() == QStringList{"Pelusa"}; }));
    CHECK(QApplication::focusWidget()->accessibleName().contains("Pelusa")); // goes on
    CHECK(room.message()->text().contains("turno 1"));
    CHECK(await(room.rosa.mine())->first().turn == 1);

    press(room.message()->actionButton());
    REQUIRE(waitUntil([&] { return room.onBoard() == 0; }));
    REQUIRE(waitUntil([&] { return room.names() == QStringList({"Ñusta", "Pelusa"}); }));
    CHECK(await(room.rosa.mine())->first().state == agenda::ArrivalState::Announced);
}

TEST_CASE("What is the matter is said by icon, word and colour", "[arrivals]")
{
    Room room;
    const auto later = room.clinic.put(room.clinic.pelusa, room.clinic.vega,
                                       AgendaClinic::now().addSecs(2 * 3600), "Uñas");
    room.moveTo(room.nustaToday, -40);
    REQUIRE(await(room.rosa.announce(ArrivalId::create(), room.nustaToday)));
    REQUIRE(await(room.carla.announce(ArrivalId::create(), later)));
    REQUIRE(await(room.carla.announceWithout(ArrivalId::create(), room.clinic.luna, {})));
    REQUIRE(waitUntil([&] { return room.kinds().size() == 3; }));
    CHECK(room.kinds().at(0).startsWith("Tarde, "));
    CHECK(room.kinds().at(1).startsWith("Temprano, "));
    CHECK(room.kinds().at(2) == "Sin cita hoy");
    takePicture(*room.desk.view, "desk-arrivals-kinds");
    room.clinic.database.run("UPDATE clinic.settings SET unpaid_minutes = 60");
    room.moveTo(later, 121);
    REQUIRE(waitUntil([&] { return room.kinds().at(1) == "Por pagar"; }));
}

TEST_CASE("A notice of nobody is dismissed, and comes back with undo", "[arrivals]")
{
    Room room;
    REQUIRE(await(room.rosa.announceWithout(ArrivalId::create(), room.clinic.nusta, {})));
    REQUIRE(waitUntil([&] { return room.names().size() == 1; }));
    press(room.all<QAbstractButton>("dismissArrivalButton").first());
    REQUIRE(waitUntil([&] { return room.names().isEmpty(); }));
    REQUIRE(waitUntil([&] { return room.message()->isVisible(); }));
    press(room.message()->actionButton());
    REQUIRE(waitUntil([&] { return room.names().size() == 1; }));
}

TEST_CASE("A call for help stands over every page until somebody goes", "[help]")
{
    Room room;
    QSignalSpy told(room.desk.view->findChild<DesktopNotice*>(), &DesktopNotice::told);
    people::HelpStore kiosk(room.clinic.database.settings());
    REQUIRE(await(kiosk.callForHelp(HelpCallId::create(), "Kiosco 1", "sign-in")));
    REQUIRE(waitUntil([&] { return room.all<InlineMessage>("helpBanner").size() == 1; }, 2000));
    auto* banner = room.all<InlineMessage>("helpBanner").first();
    CHECK(banner->text().startsWith("Kiosco 1: alguien pide ayuda"));
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toString() == "Kiosco 1: alguien pide ayuda");
    REQUIRE(await(room.carla.callForHelp(HelpCallId::create(), "Kiosco 2", "book-day")));
    REQUIRE(waitUntil([&] { return room.all<InlineMessage>("helpBanner").size() == 2; }, 2000));
    room.desk.view->showPage(1);
    CHECK(room.all<InlineMessage>("helpBanner").size() == 2);
    takePicture(*room.desk.view, "desk-help");

    // Another PC's "I'm going" ends it here.
    const AgendaDesk other(room.clinic, room.clinic.berta);
    REQUIRE(waitUntil(
        [&] { return other.view->findChildren<InlineMessage*>("helpBanner").size() == 2; }));
    press(banner->actionButton());
    REQUIRE(waitUntil([&] { return room.all<InlineMessage>("helpBanner").size() == 1; }));
    REQUIRE(waitUntil([&] {
        int shown = 0;
        for (const auto* it : other.view->findChildren<InlineMessage*>("helpBanner"))
            shown += it->isVisible();
        return shown == 1;
    }));
}
