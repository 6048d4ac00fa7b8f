// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/arrivalstore.h"
#include "tests/journeys/ownerscreen.h"
#include "ui/owner/appointmentspage.h"

#include <QElapsedTimer>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;
using huella::ui::ThemeMode;

namespace {

/// An owner at the kiosk with a pet, and the front desk at its own screen.
struct Arriving : AtTheScreen
{
    PatientId pet;
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    std::unique_ptr<database::Session> desk = signIn(database, ana);
    agenda::ArrivalStore received{*desk};
    agenda::BoardStore deskBoard{*desk};

    explicit Arriving(ThemeMode mode = ThemeMode::Light) : AtTheScreen(mode)
    {
        makeMorning(database);
        view->setTouch(true);
        view->resize(1080, 1760);
        pet = addPatient(database, rosa, "Ñusta", "Gato");
        QMetaObject::invokeMethod(view->findChild<QWidget*>("petsPage"), "reload");
    }

    AppointmentId book(int minutes, const QString& status = "confirmada")
    {
        const auto id = addAppointment(database, pet, vet, visit, minutes, status);
        view->findChild<ui::owner::AppointmentsPage*>()->reload();
        return id;
    }

    [[nodiscard]] QString title() const { return part<QLabel>(*view, "arrivalTitle")->text(); }
    [[nodiscard]] QString words() const { return part<QLabel>(*view, "arrivalWords")->text(); }

    /// The front desk takes the only one on its list.
    void receive()
    {
        QList<agenda::Arrival> list;
        REQUIRE(waitUntil([&] {
            const auto open = await(received.open());
            list = open ? *open : QList<agenda::Arrival>{};
            return !list.isEmpty();
        }));
        REQUIRE(await(received.confirm(AttentionId::create(), list.first().id)));
    }
};

} // namespace

TEST_CASE("One press says that a pet is here, and the turn comes by itself", "[owner]")
{
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QString look = mode == ThemeMode::Dark ? "-dark" : "";
    Arriving kiosk(mode);
    auto& view = *kiosk.view;
    kiosk.book(5);
    part(view, "arriveTile");
    snap(view, "owner-arrive-home" + look);
    QElapsedTimer clock;
    clock.start();
    click(view, "arriveTile");
    REQUIRE(waitUntil([&] { return kiosk.title() == "Ya saben que llegó"; }));
    CHECK(kiosk.words().contains("recepción"));
    snap(view, "owner-arrive-announced" + look);
    kiosk.receive();
    REQUIRE(waitUntil([&] { return kiosk.title() == "Su turno es 1"; }));
    CHECK(clock.elapsed() < 60000);
    snap(view, "owner-arrive-turn" + look);
    CHECK(waitUntil([&] { return view.partingWords() == "Su turno es 1"; })); // and no name
    click(view, "arriveDoneButton");
    part(view, "queueCard");
    CHECK(visibleParts(view, "arriveTile").isEmpty());
    snap(view, "owner-arrive-home-turn" + look);
}

TEST_CASE("Whatever is the matter, who arrives is told where to go and the front desk knows",
          "[owner]")
{
    Arriving kiosk;
    auto& view = *kiosk.view;
    SECTION("late")
    {
        kiosk.book(-60);
        click(view, "arriveTile");
        REQUIRE(waitUntil([&] { return kiosk.words().contains("Su hora era"); }));
    }
    SECTION("early")
    {
        kiosk.book(120);
        click(view, "arriveTile");
        REQUIRE(waitUntil([&] { return kiosk.words().contains("Su hora es"); }));
    }
    SECTION("unpaid, where the clinic is paid before")
    {
        kiosk.database.run("UPDATE clinic.settings SET unpaid_minutes = 60");
        kiosk.book(5);
        click(view, "arriveTile");
        REQUIRE(waitUntil([&] { return kiosk.words().contains("se paga antes"); }));
        CHECK(visibleParts(view, "payArrivalButton").isEmpty()); // nothing can be paid online here
    }
    SECTION("without an appointment")
    {
        click(view, "homeWalkInTile");
        click(partWith(view, "arrivePetTile", "title", "Ñusta"));
        REQUIRE(waitUntil([&] { return kiosk.words().contains("Hoy no tiene cita"); }));
    }
    snap(view, "owner-arrive-matter");
    CHECK(kiosk.words().contains("recepción"));
    kiosk.receive();
    REQUIRE(waitUntil([&] { return kiosk.title() == "Su turno es 1"; }));
}

TEST_CASE("Who has paid by now is not asked to pay", "[owner]")
{
    Arriving kiosk;
    auto& view = *kiosk.view;
    kiosk.database.run("UPDATE clinic.settings SET unpaid_minutes = 60");
    kiosk.book(5);
    click(view, "arriveTile");
    REQUIRE(waitUntil([&] { return kiosk.words().contains("se paga antes"); }));
    snap(view, "owner-arrive-unpaid");
    kiosk.database.run("UPDATE clinic.appointments SET is_paid = true");
    REQUIRE(waitUntil([&] { return !kiosk.words().contains("se paga antes"); }));
    CHECK(kiosk.words().contains("recepción"));
}

TEST_CASE("With the turn comes the QR of the next time, once there is a short code", "[owner]")
{
    Arriving kiosk;
    auto& view = *kiosk.view;
    const bool hasCode = GENERATE(false, true);
    if (hasCode)
        kiosk.database.run(QStringLiteral("INSERT INTO clinic_private.short_codes (person_id, "
                                          "code_hash) SELECT '%1', ext.crypt('4829', "
                                          "ext.gen_salt('bf', 8))")
                               .arg(kiosk.rosa.id.text()));
    kiosk.book(5);
    int asked = 0;
    QObject::connect(&view, &ui::owner::OwnerView::accountRequested, &view, [&] { ++asked; });
    click(view, "arriveTile");
    REQUIRE(waitUntil([&] { return kiosk.title() == "Ya saben que llegó"; }));
    CHECK(visibleParts(view, "ticketOfferButton").isEmpty());
    kiosk.receive();
    REQUIRE(waitUntil([&] { return kiosk.title() == "Su turno es 1"; }));
    click(view, "ticketOfferButton");
    if (!hasCode) {
        CHECK(asked == 1);
        return;
    }
    part(view, "ticketOfferQr");
    snap(view, "owner-arrive-ticket");
    CHECK(kiosk.database.value("SELECT count(*)::text FROM clinic_private.tickets") == "1");
    CHECK(asked == 0);
    click(view, "arriveDoneButton");
    CHECK(visibleParts(view, "ticketOfferQr").isEmpty());
}

TEST_CASE("Who was not found says again that he is here, and a mistake is taken back", "[owner]")
{
    Arriving kiosk;
    auto& view = *kiosk.view;
    click(view, "homeWalkInTile");
    click(partWith(view, "arrivePetTile", "title", "Ñusta"));
    REQUIRE(waitUntil([&] { return kiosk.title() == "Ya saben que llegó"; }));
    const auto open = await(kiosk.received.open());
    REQUIRE(open);
    REQUIRE(await(kiosk.received.dismiss(open->first().id)));
    part(view, "arriveAgainButton");
    snap(view, "owner-arrive-not-found");
    click(view, "arriveAgainButton");
    REQUIRE(waitUntil([&] { return kiosk.title() == "Ya saben que llegó"; }));
    CHECK(await(kiosk.received.open())->size() == 1);
    click(view, "withdrawArrivalButton");
    part(view, "homeBookTile");
    REQUIRE(waitUntil([&] { return await(kiosk.received.open())->isEmpty(); }));
}

TEST_CASE("Of two pets that are here each has its own notice", "[owner]")
{
    Arriving kiosk;
    auto& view = *kiosk.view;
    const PatientId other = addPatient(kiosk.database, kiosk.rosa, "Toño", "Perro");
    (void)addAppointment(kiosk.database, other, kiosk.vet, kiosk.skin, 40);
    kiosk.book(5);
    REQUIRE(waitUntil([&] { return visibleParts(view, "arriveTile").size() == 2; }));
    click(visibleParts(view, "arriveTile").first());
    REQUIRE(waitUntil([&] { return kiosk.title() == "Ya saben que llegó"; }));
    click(view, "arriveDoneButton");
    REQUIRE(waitUntil([&] { return visibleParts(view, "announcedTile").size() == 1; }));
    snap(view, "owner-arrive-two");
    click(view, "arriveTile");
    REQUIRE(waitUntil([&] { return await(kiosk.received.open())->size() == 2; }));
}
