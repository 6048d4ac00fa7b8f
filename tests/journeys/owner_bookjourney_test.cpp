// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/ownerscreen.h"
#include "ui/owner/appointmentspage.h"
#include "ui/owner/bookpage.h"
#include "ui/owner/whenchooser.h"

using namespace huella;
using namespace huella::test;
using namespace huella::tests;
using huella::ui::ThemeMode;

namespace {

/// Another owner with a pet, who was faster.
struct Stranger
{
    TestPerson person;
    PatientId pet;

    explicit Stranger(const AtTheScreen& screen)
        : person(addPerson(screen.database, "owner", "Julio", "Soto Ramos"))
        , pet(addPatient(screen.database, person, "Otra", "Perro"))
    {}
};

} // namespace

TEST_CASE("A usual visit is booked in four presses, with the vet of the last one", "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    const PatientId pet = screen.addPet("Ñusta");
    (void)addPerson(screen.database, "vet", "Marco", "Salas");
    (void)addAppointment(screen.database, pet, screen.vet, screen.visit, -60 * 24 * 30,
                         "confirmada");
    QMetaObject::invokeMethod(view.findChild<QWidget*>("petsPage"), "reload");
    view.findChild<ui::owner::BookPage*>()->reload();
    auto* visits = view.findChild<ui::owner::AppointmentsPage*>();
    visits->reload();
    waitUntil([&] { return !visits->appointments().isEmpty(); });

    click(view, "navHomeButton");
    snap(view, "owner-home-1");
    click(view, "homeBookTile");                                       // one
    click(partWith(view, "serviceTile", "title", "Consulta general")); // two
    CHECK(part<QLabel>(view, "bookVetName")->text() == "Con Lucía Núñez Prado");
    waitUntil([&] { return screen.freeHours().size() > 4; });
    click(screen.freeHours().at(2)); // three
    snap(view, "owner-book-summary");
    CHECK(part<QLabel>(view, "summaryVet")->text() == "Lucía Núñez Prado");
    click(view, "bookButton"); // four
    part(view, "bookedCard");
    CHECK(screen.count("appointments") == "2");
}

TEST_CASE("Each question is alone on the screen, and going back loses nothing that was answered",
          "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    screen.addPet("Ñusta");
    screen.addPet("Toño");
    click(view, "navBookButton");
    auto* page = view.findChild<ui::owner::BookPage*>();
    CHECK_FALSE(page->goBack());
    CHECK(visibleParts(view, "serviceTile").isEmpty());
    snap(view, "owner-book-pet");
    QTest::keyClick(partWith(view, "petTile", "title", "Toño"), Qt::Key_Return);
    auto* other = partWith(view, "serviceTile", "title", "Otra cosa");
    snap(view, "owner-book-reason");
    CHECK(visibleParts(view, "petTile").isEmpty());
    CHECK(view.focusWidget()->objectName() ==
          "serviceTile"); // the keyboard is where the question is
    QTest::keyClick(other, Qt::Key_Return);
    type(view, "bookReasonEdit", "Cojea desde ayer");
    snap(view, "owner-book-words");
    click(view, "nextQuestionButton");
    waitUntil([&] { return screen.freeHours().size() > 4; });
    snap(view, "owner-book-when");
    click(screen.freeHours().at(1));
    CHECK(part<QLabel>(view, "summaryService")->text() == "Consulta general");
    CHECK(part<QLabel>(view, "summaryPhotos")->text() == "Cojea desde ayer");

    const QDateTime hour = page->when()->chosen();
    for (int i = 0; i < 3; ++i)
        click(view, "previousQuestionButton");
    CHECK(part(view, "serviceTile")->isVisible());
    QTest::keyClick(view.focusWidget(), Qt::Key_Left, Qt::AltModifier);
    CHECK(partWith<QAbstractButton>(view, "petTile", "title", "Toño")->isChecked());
    click(partWith(view, "petTile", "title", "Ñusta")); // what is answered is not asked again
    CHECK(part<QLabel>(view, "summaryPet")->text() == "Ñusta");
    CHECK(page->when()->chosen() == hour);
    CHECK(part<QLabel>(view, "summaryPhotos")->text() == "Cojea desde ayer");
    click(view, "bookButton");
    part(view, "bookedCard");
    CHECK(screen.database.value("SELECT reason FROM clinic.appointments") == "Cojea desde ayer");
}

TEST_CASE("An owner books with a picture of the ailment, confirms, cancels and undoes", "[owner]")
{
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QString look = mode == ThemeMode::Dark ? "-dark" : "";
    AtTheScreen screen(mode);
    auto& view = *screen.view;
    screen.addPet("Ñusta");
    screen.addPet("Toño");
    click(view, "bookPetButton");
    screen.chooseVisit();
    click(view, "changeVetButton");
    snap(view, "owner-10-book-vet" + look);
    click(partWith(view, "vetTile", "title", "Lucía Núñez Prado"));
    screen.chooseTomorrow();
    snap(view, "owner-11-book-hours" + look);
    click(screen.freeHours().at(3));
    screen.openWords();
    screen.files.files = {chelsea};
    click(view, "addPhotoButton");
    part(view, "photoTile");
    type(view, "bookReasonEdit", QString(10000, u'ñ'));
    click(view, "nextQuestionButton");
    CHECK_FALSE(part(view, "bookReasonEdit")
                    ->parentWidget()
                    ->findChild<QLabel*>("fieldError")
                    ->text()
                    .isEmpty());
    CHECK(screen.count("appointments") == "0");
    type(view, "bookReasonEdit", "Se rasca la oreja y no quiere comer");
    snap(view, "owner-10-book-photos" + look);
    click(view, "nextQuestionButton");
    snap(view, "owner-11-book-summary" + look);
    click(view, "bookButton");
    part(view, "bookedCard");
    waitUntil([&] { return screen.count("appointment_media") == "1"; });
    waitUntil([&] { return !view.findChild<QWidget*>("photoProgress")->isVisible(); });
    snap(view, "owner-12-booked" + look);
    CHECK(screen.database.value("SELECT reason FROM clinic.appointments") ==
          "Se rasca la oreja y no quiere comer");

    click(view, "seeAppointmentsButton");
    part(view, "appointmentCard");
    snap(view, "owner-13-appointments" + look);
    click(view, "confirmAppointmentButton");
    waitUntil([&] { return visibleParts(view, "confirmAppointmentButton").isEmpty(); });
    CHECK(screen.database.value("SELECT status FROM clinic.appointments") == "confirmada");
    click(view, "cancelAppointmentButton");
    CHECK(screen.database.value("SELECT status FROM clinic.appointments") == "confirmada");
    snap(view, "owner-14-really-cancel" + look);
    click(view, "reallyCancelButton");
    part(view, "messageActionButton");
    CHECK(screen.database.value("SELECT status FROM clinic.appointments") == "cancelada");
    waitUntil([&] { return visibleParts(view, "cancelAppointmentButton").isEmpty(); });
    CHECK(view.focusWidget() == part(view, "messageActionButton"));
    snap(view, "owner-15-cancelled" + look);
    click(view, "messageActionButton");
    part(view, "cancelAppointmentButton");
    CHECK(screen.database.value("SELECT status FROM clinic.appointments") == "confirmada");
}

TEST_CASE("An appointment is moved to another hour, and stays where it was until one agrees",
          "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    const PatientId pet = screen.addPet("Ñusta");
    (void)addAppointment(screen.database, pet, screen.vet, screen.visit, 60 * 24 * 3);
    const auto startsAt = [&] {
        return screen.database.value("SELECT starts_at::text FROM clinic.appointments");
    };
    const QString before = startsAt();
    click(view, "navAppointmentsButton");
    click(view, "moveAppointmentButton");
    waitUntil([&] { return screen.freeHours().size() > 4; });
    snap(view, "owner-move-1");
    click(screen.freeHours().at(2));
    snap(view, "owner-move-2");
    CHECK(startsAt() == before);
    click(view, "previousQuestionButton");
    click(screen.freeHours().at(3));
    click(view, "moveButton");
    part(view, "appointmentCard");
    CHECK(startsAt() != before);
    CHECK(screen.count("appointments") == "1");
}

TEST_CASE("An hour that somebody takes turns grey by itself, and a refused one keeps the rest",
          "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    screen.addPet("Ñusta");
    click(view, "navBookButton");
    screen.chooseVisit();
    auto* when = view.findChild<ui::owner::BookPage*>()->when();
    const Stranger other(screen);
    const auto take = [&](const QDateTime& startsAt) {
        screen.database.run(
            QStringLiteral("INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id, "
                           "service_id, starts_at, ends_at, status, price, currency, created_by) "
                           "VALUES (gen_random_uuid(), '%1', '%2', '%3', '%4', '%5', "
                           "'%5'::timestamptz + interval '20 min', 'confirmada', 60, 'PEN', '%2')")
                .arg(other.pet.text(), other.person.id.text(), screen.vet.id.text(),
                     screen.visit.text(), startsAt.toUTC().toString(Qt::ISODate)));
    };
    click(screen.freeHours().at(3));
    const QDateTime wanted = when->chosen();
    REQUIRE(wanted.isValid());
    screen.openWords();
    type(view, "bookReasonEdit", "Control");
    click(view, "nextQuestionButton");
    const auto hints = [&](const char* state) {
        screen.database.run(
            QStringLiteral("ALTER TABLE clinic.appointments %1 TRIGGER _900_notify").arg(state));
    };
    hints("DISABLE"); // somebody was faster by less than a hint takes
    take(wanted);
    hints("ENABLE");
    const int before = when->freeCount();
    click(view, "bookButton");
    part(view, "nearestHours");
    REQUIRE(waitUntil([&] { return when->freeCount() == before - 1; }));
    snap(view, "owner-16-hour-taken");
    CHECK_FALSE(when->chosen().isValid());
    CHECK(visibleParts(view, "nearestHourButton").size() == 3);
    CHECK(visibleParts(view, "bookButton").isEmpty());

    click(visibleParts(view, "nearestHourButton").at(1)); // agreed to in one press
    part(view, "bookButton");
    const QDateTime second = when->chosen();
    CHECK(std::abs(second.secsTo(wanted)) <= 40 * 60);
    take(second);
    part(view, "nearestHours"); // nobody pressed anything
    CHECK_FALSE(when->chosen().isValid());
    click(screen.freeHours().at(6));
    CHECK(part<QLabel>(view, "summaryPhotos")->text() == "Control");
    click(view, "bookButton");
    part(view, "bookedCard");
    CHECK(screen.count("appointments") == "3");
}

TEST_CASE("For a full day one is put on its waiting list, sees the place, and leaves it", "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    screen.addPet("Ñusta");
    screen.database.run(
        "UPDATE clinic.services SET duration_minutes = 480"); // a day is full at once
    const Stranger other(screen);
    click(view, "navBookButton");
    click(partWith(view, "serviceTile", "title", "Consulta general"));
    REQUIRE(waitUntil([&] { return !screen.freeHours().isEmpty(); }));
    QTest::keyClick(part(view, "bookWeekStrip"), Qt::Key_Right);
    REQUIRE(waitUntil([&] { return !screen.freeHours().isEmpty(); }));
    auto* when = view.findChild<ui::owner::BookPage*>()->when();
    CHECK(visibleParts(view, "joinWaitingButton").isEmpty());
    // Somebody takes the whole day.
    screen.database.run(
        QStringLiteral("INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id, "
                       "service_id, starts_at, ends_at, status, price, currency, created_by) "
                       "SELECT gen_random_uuid(), '%1', '%2', '%3', '%4', day, day + interval '24 "
                       "hours', 'confirmada', 60, 'PEN', '%2' FROM (SELECT date_trunc('day', "
                       "'%5'::timestamptz AT TIME ZONE 'America/Lima') AT TIME ZONE "
                       "'America/Lima' AS day) d")
            .arg(other.pet.text(), other.person.id.text(), screen.vet.id.text(),
                 screen.visit.text(),
                 QDateTime(when->day(), {18, 0}).toUTC().toString(Qt::ISODate)));
    part(view, "joinWaitingButton");
    snap(view, "owner-book-full-day");
    click(view, "joinWaitingButton");
    part(view, "bookedCard");
    CHECK(part<QLabel>(view, "bookedTitle")->text() == "Ñusta está en la lista de espera");
    snap(view, "owner-book-waiting");
    CHECK(screen.count("waiting_list") == "1");
    click(view, "seeAppointmentsButton");
    partWith(view, "waitingCard", "petName", "Ñusta");
    snap(view, "owner-appointments-waiting");
    click(view, "leaveWaitingButton");
    REQUIRE(waitUntil([&] { return visibleParts(view, "waitingCard").isEmpty(); }));
}

TEST_CASE("Photos follow a booking by themselves when the link comes back, each once", "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    screen.addPet("Ñusta");
    click(view, "navBookButton");
    screen.chooseVisit();
    click(screen.freeHours().at(3));
    screen.openWords();
    screen.files.files = {chelsea,
                          QStringLiteral("/usr/lib/python3/dist-packages/skimage/data/coffee.png")};
    click(view, "addPhotoButton");
    REQUIRE(waitUntil([&] { return visibleParts(view, "photoTile").size() == 2; }));
    click(view, "nextQuestionButton");
    // The link breaks right after the booking: the photos cannot go.
    auto* page = view.findChild<ui::owner::BookPage*>();
    QObject::connect(page, &ui::owner::BookPage::booked, page, [&] { screen.dropLink(); });
    click(view, "bookButton");
    part(view, "photoMessage");
    snap(view, "owner-17-photos-wait");
    screen.allowLink();
    REQUIRE(waitUntil([&] { return screen.count("appointment_media") == "2"; }));
    CHECK(screen.count("media") == "2");
    CHECK(screen.count("appointments") == "1");
}

TEST_CASE("A photo that the server refuses is sent again by hand, and kept once", "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    screen.addPet("Ñusta");
    click(view, "navBookButton");
    screen.chooseVisit();
    click(screen.freeHours().at(3));
    screen.openWords();
    screen.files.files = {chelsea};
    click(view, "addPhotoButton");
    part(view, "photoTile");
    click(view, "nextQuestionButton");
    const QString attach = "ON FUNCTION clinic.attach_to_appointment(uuid, uuid)";
    screen.database.run("REVOKE EXECUTE " + attach + " FROM huella_owner");
    click(view, "bookButton");
    auto* again = part(*part(view, "photoMessage"), "messageActionButton");
    snap(view, "owner-18-photo-refused");
    CHECK(screen.count("appointment_media") == "0");
    screen.database.run("GRANT EXECUTE " + attach + " TO huella_owner");
    click(again);
    REQUIRE(waitUntil([&] { return screen.count("appointment_media") == "1"; }));
    CHECK(screen.count("media") == "1");
}
