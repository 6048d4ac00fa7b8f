// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/agendadesk.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "ui/shared/emptystate.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

using namespace huella;
using namespace huella::tests;
using namespace huella::ui;
using huella::test::waitUntil;

// The agenda of the front desk through its real window, on a real database.

TEST_CASE("A free slot is booked in four actions, and Ctrl+Z takes it back", "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    desk.goToTomorrow();
    int actions = 0;
    desk.clickSlot(clinic.vega, {11, 0}); // one
    ++actions;
    auto* search = desk.searchEdit();
    REQUIRE(waitUntil([&] { return search->isVisible() && search->hasFocus(); }));
    QTest::keyClicks(search, "pelu"); // two
    ++actions;
    const auto* found = desk.the<QAbstractItemView>("patientPickerList");
    REQUIRE(waitUntil([&] { return found->isVisible() && found->model()->rowCount() == 1; }));
    takePicture(*desk.view, "agenda-booking-search");
    QTest::keyClick(search, Qt::Key_Return); // three
    ++actions;
    auto* reason = desk.the<QLineEdit>("slotReasonEdit");
    REQUIRE(waitUntil([&] { return reason->hasFocus(); }));
    takePicture(*desk.view, "agenda-booking");
    QTest::keyClick(reason, Qt::Key_Return); // four
    ++actions;
    REQUIRE(waitUntil([&] { return desk.message().contains("Pelusa"); }));
    CHECK(actions <= 4);
    CHECK(clinic.text("SELECT status || is_overbooked::text FROM clinic.appointments "
                      "WHERE patient_id = $1::uuid",
                      clinic.pelusa) == "confirmadafalse");
    CHECK(clinic.startOf(clinic.pelusa) == clinic.tomorrow({11, 0}));
    REQUIRE(waitUntil([&] { return desk.grid()->current().has_value(); }));
    CHECK(desk.grid()->current()->patientName == "Pelusa");

    QTest::keyClick(desk.grid(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitUntil([&] {
        return clinic.text("SELECT status FROM clinic.appointments WHERE patient_id = $1::uuid",
                           clinic.pelusa) == "cancelada";
    }));
}

TEST_CASE("A drag over free room books as long as it is", "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    desk.goToTomorrow();
    desk.drag(desk.slot(clinic.soto, {11, 0}), desk.slot(clinic.soto, {12, 0}) + QPoint(0, 20));
    REQUIRE(waitUntil([&] { return desk.searchEdit()->isVisible(); }));
    CHECK(desk.the<QComboBox>("slotLengthCombo")->currentData().toInt() == 80);
    CHECK(
        desk.the<QComboBox>("slotServiceCombo")->currentText().contains("Cirugía")); // the nearest
    desk.choosePatient("pelu");
    QTest::keyClicks(desk.the<QLineEdit>("slotReasonEdit"), "Quiste");
    QTest::keyClick(desk.the<QLineEdit>("slotReasonEdit"), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.message().contains("Pelusa"); }));
    CHECK(clinic.text("SELECT (ends_at - starts_at)::text || reason FROM clinic.appointments "
                      "WHERE patient_id = $1::uuid",
                      clinic.pelusa) == "01:20:00Quiste");
}

TEST_CASE("A booking without a pet or into a closed hour says so and keeps what was typed",
          "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    desk.goToTomorrow();
    desk.clickSlot(clinic.soto, {13, 20}); // she goes home at one
    auto* reason = desk.the<QLineEdit>("slotReasonEdit");
    REQUIRE(waitUntil([&] { return reason->isVisible(); }));
    QTest::keyClicks(reason, "Vomita");
    auto* why = desk.the<QLineEdit>("overbookReasonEdit", "slotBookingForm");
    press(desk.the<QAbstractButton>("slotBookButton"));
    CHECK(desk.the<FormField>("slotPatientField")->hasError());
    desk.choosePatient("pelu");
    press(desk.the<QAbstractButton>("slotBookButton"));
    REQUIRE(waitUntil([&] { return why->property("invalid").toBool(); }));
    CHECK(reason->text() == "Vomita");
    takePictures(*desk.view, "agenda-sobreturno");
    QTest::keyClicks(why, "Urgencia");
    QTest::keyClick(why, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.message().contains("Pelusa"); }));
    CHECK(clinic.text("SELECT is_overbooked::text || overbook_reason FROM clinic.appointments "
                      "WHERE patient_id = $1::uuid",
                      clinic.pelusa) == "trueUrgencia");
}

TEST_CASE("A look at another appointment loses nothing of a booking that is being typed",
          "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    desk.goToTomorrow();
    desk.clickSlot(clinic.vega, {11, 0});
    desk.choosePatient("pelu");
    auto* reason = desk.the<QLineEdit>("slotReasonEdit");
    QTest::keyClicks(reason, "Quiste");
    QTest::mouseClick(desk.grid()->viewport(), Qt::LeftButton, {}, desk.card(clinic.nustas));
    CHECK_FALSE(reason->isVisible());
    desk.clickSlot(clinic.vega, {12, 0});
    REQUIRE(waitUntil([&] { return reason->isVisible(); }));
    CHECK(reason->text() == "Quiste");
    CHECK(desk.the<QLabel>("slotPatientName")->text() == "Pelusa");
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.message().contains("Pelusa"); }));
    CHECK(clinic.startOf(clinic.pelusa) == clinic.tomorrow({12, 0}));
}

TEST_CASE("A drag moves an appointment without any dialog; the message and Ctrl+Z undo it",
          "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    desk.goToTomorrow();
    const auto moved = [&] { return clinic.startOf(clinic.nusta) == clinic.tomorrow({12, 0}); };
    const auto back = [&] { return clinic.startOf(clinic.nusta) == clinic.tomorrow({10, 0}); };

    desk.drag(desk.card(clinic.nustas), desk.slot(clinic.vega, {12, 0}) + QPoint(0, 12));
    REQUIRE(waitUntil(moved));
    CHECK(QApplication::activeModalWidget() == nullptr);
    REQUIRE(waitUntil([&] { return desk.message().contains("Ñusta"); }));
    takePicture(*desk.view, "agenda-moved");
    CHECK(desk.messageTime() >= 8000);
    desk.undo();
    REQUIRE(waitUntil(back));
    REQUIRE(waitUntil([&] { return desk.isShownAt(clinic.nustas, {10, 0}); }));

    desk.drag(desk.card(clinic.nustas), desk.slot(clinic.vega, {12, 0}) + QPoint(0, 12));
    REQUIRE(waitUntil(moved));
    REQUIRE(waitUntil([&] { return desk.message().contains("12:00"); }));
    QTest::keyClick(desk.grid(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitUntil(back));
}

TEST_CASE("\"Move to…\" does by keys what a drag does, and is undone the same way", "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    desk.goToTomorrow();
    REQUIRE(desk.grid()->select(clinic.nustas));
    desk.grid()->setFocus();
    QTest::keyClick(desk.grid(), Qt::Key_M);
    auto* time = desk.the<QComboBox>("moveTimeCombo");
    REQUIRE(waitUntil([&] { return time->isVisible() && time->hasFocus(); }));
    takePictures(*desk.view, "agenda-move");
    auto* vet = desk.the<QComboBox>("moveVetCombo");
    vet->setCurrentIndex(vet->findText("Elena Soto"));
    time->setCurrentIndex(time->findText("12:20"));
    press(desk.the<QAbstractButton>("moveButton"));
    REQUIRE(waitUntil([&] { return clinic.startOf(clinic.nusta) == clinic.tomorrow({12, 20}); }));
    CHECK(clinic.text("SELECT vet_id::text FROM clinic.appointments WHERE patient_id = $1::uuid",
                      clinic.nusta) == clinic.soto.id.text());
    REQUIRE(waitUntil([&] { return desk.message().contains("Elena Soto"); }));
    CHECK(waitUntil([&] { return desk.grid()->hasFocus(); }));
    QTest::keyClick(desk.grid(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitUntil([&] { return clinic.startOf(clinic.nusta) == clinic.tomorrow({10, 0}); }));
}

TEST_CASE("An appointment is cancelled in two actions and comes back by Undo", "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    desk.goToTomorrow();
    QTest::mouseClick(desk.grid()->viewport(), Qt::LeftButton, {}, desk.card(clinic.nustas)); // one
    QTest::keyClick(desk.grid(), Qt::Key_Delete);                                             // two
    REQUIRE(waitUntil([&] { return clinic.statusOf(clinic.nustas) == "cancelada"; }));
    CHECK(QApplication::activeModalWidget() == nullptr);
    REQUIRE(waitUntil([&] { return desk.message().contains("Ñusta"); }));
    CHECK(desk.messageTime() >= 8000);
    REQUIRE(waitUntil([&] { return !desk.isShown(clinic.nustas); }));
    desk.undo();
    REQUIRE(waitUntil([&] { return clinic.statusOf(clinic.nustas) == "confirmada"; }));
    REQUIRE(waitUntil([&] { return desk.isShown(clinic.nustas); }));

    REQUIRE(desk.grid()->select(clinic.nustas));
    QTest::keyClick(desk.grid(), Qt::Key_Delete);
    REQUIRE(waitUntil([&] { return clinic.statusOf(clinic.nustas) == "cancelada"; }));
    REQUIRE(waitUntil([&] { return desk.messageTime() >= 8000; }));
    QTest::keyClick(desk.grid(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitUntil([&] { return clinic.statusOf(clinic.nustas) == "confirmada"; }));
}

TEST_CASE("Moving onto a taken hour asks for a reason and makes a sobreturno that is logged",
          "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    desk.goToTomorrow();
    desk.drag(desk.card(clinic.rexs), desk.card(clinic.nustas) + QPoint(0, 4));
    auto* why = desk.the<QLineEdit>("overbookReasonEdit", "moveForm");
    REQUIRE(waitUntil([&] { return why->isVisible(); }));
    press(desk.the<QAbstractButton>("moveButton"));
    REQUIRE(waitUntil([&] { return why->property("invalid").toBool(); }));
    CHECK(clinic.startOf(clinic.rex) == clinic.tomorrow({11, 20}));
    QTest::keyClicks(why, "Convulsiona");
    QTest::keyClick(why, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return clinic.startOf(clinic.rex) == clinic.tomorrow({10, 0}); }));
    CHECK(clinic.text("SELECT overbook_reason FROM clinic.appointments WHERE patient_id = $1::uuid",
                      clinic.rex) == "Convulsiona");
    CHECK(clinic.database.value("SELECT changes -> 'overbook_reason' ->> 1 FROM clinic.audit_log "
                                "WHERE row_id = $1::uuid AND person_id = $2::uuid "
                                "ORDER BY id DESC LIMIT 1",
                                {clinic.rexs.text(), clinic.ana.id.text()}) == "Convulsiona");
    REQUIRE(waitUntil([&] { return desk.isShownAt(clinic.rexs, {10, 0}); }));
    CHECK_FALSE(
        desk.grid()->cardArea(clinic.rexs).intersects(desk.grid()->cardArea(clinic.nustas)));
    takePictures(*desk.view, "agenda-side-by-side");
}

TEST_CASE("The second of two receptionists sees who changed what, and chooses", "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk first(clinic, clinic.ana);
    const AgendaDesk second(clinic, clinic.berta);
    first.goToTomorrow();
    second.goToTomorrow();
    // Berta opens the form on what she sees, then Ana is faster.
    REQUIRE(second.grid()->select(clinic.nustas));
    QTest::keyClick(second.grid(), Qt::Key_M);
    auto* time = second.the<QComboBox>("moveTimeCombo");
    REQUIRE(waitUntil([&] { return time->isVisible(); }));
    first.drag(first.card(clinic.nustas), first.slot(clinic.vega, {11, 40}) + QPoint(0, 12));
    REQUIRE(waitUntil([&] { return second.isShownAt(clinic.nustas, {11, 40}); }));

    const auto submit = [&] {
        time->setCurrentIndex(time->findText("12:20"));
        press(second.the<QAbstractButton>("moveButton"));
        auto* card = second.the<QWidget>("clashCard");
        REQUIRE(waitUntil([&] { return card->isVisible(); }));
    };
    submit();
    const QString said = second.the<QLabel>("clashText")->text();
    CHECK(said.contains("Ana Torres"));
    CHECK(said.contains("11:40"));
    CHECK(said.contains("10:00"));
    takePictures(*second.view, "agenda-clash");
    CHECK(clinic.startOf(clinic.nusta) == clinic.tomorrow({11, 40})); // nothing was overwritten
    press(second.the<QAbstractButton>("keepTheirsButton"));
    CHECK_FALSE(second.the<QWidget>("agendaSidePanel")->isVisible());
    CHECK(clinic.startOf(clinic.nusta) == clinic.tomorrow({11, 40}));

    // The other way round: she insists.
    QTest::keyClick(second.grid(), Qt::Key_M);
    REQUIRE(waitUntil([&] { return time->isVisible(); }));
    first.drag(first.card(clinic.nustas), first.slot(clinic.vega, {10, 0}) + QPoint(0, 12));
    REQUIRE(waitUntil([&] { return second.isShownAt(clinic.nustas, {10, 0}); }));
    submit();
    press(second.the<QAbstractButton>("applyMineButton"));
    CHECK(waitUntil([&] { return clinic.startOf(clinic.nusta) == clinic.tomorrow({12, 20}); }));
}

TEST_CASE("Two who change the reason of one appointment lose neither's words", "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk first(clinic, clinic.ana);
    const AgendaDesk second(clinic, clinic.berta);
    for (const AgendaDesk* desk : {&first, &second}) {
        desk->goToTomorrow();
        QTest::mouseClick(desk->grid()->viewport(), Qt::LeftButton, {}, desk->card(clinic.nustas));
        press(desk->the<QAbstractButton>("agendaEditButton"));
    }
    const auto write = [](const AgendaDesk& desk, const char* reason) {
        auto* edit = desk.the<QLineEdit>("editReasonEdit");
        REQUIRE(waitUntil([&] { return edit->isVisible(); }));
        edit->setText(reason);
        press(desk.the<QAbstractButton>("editButton"));
    };
    const auto reason = [&] {
        return clinic.text("SELECT reason FROM clinic.appointments WHERE patient_id = $1::uuid",
                           clinic.nusta);
    };
    write(first, "Vacuna antirrabica");
    REQUIRE(waitUntil([&] { return reason() == "Vacuna antirrabica"; }));
    write(second, "Control de peso");
    REQUIRE(waitUntil([&] { return second.the<QWidget>("clashCard")->isVisible(); }));
    CHECK(reason() == "Vacuna antirrabica");
    press(second.the<QAbstractButton>("applyMineButton"));
    REQUIRE(waitUntil([&] { return reason() == "Control de peso"; }));
    REQUIRE(waitUntil([&] { return second.messageTime() >= 8000; }));
    second.undo(); // back to what it was before hers
    CHECK(waitUntil([&] { return reason() == "Vacuna antirrabica"; }));
}

TEST_CASE("What another PC does shows by itself and leaves cursor and scrolling alone",
          "[agenda][live]")
{
    const AgendaClinic clinic;
    const AgendaDesk one(clinic, clinic.ana);
    const AgendaDesk other(clinic, clinic.berta);
    one.goToTomorrow();
    other.goToTomorrow();
    REQUIRE(other.grid()->select(clinic.rexs));
    const int top = other.grid()->verticalScrollBar()->value();
    REQUIRE(one.grid()->select(clinic.nustas));
    QTest::keyClick(one.grid(), Qt::Key_Delete);
    CHECK(waitUntil([&] { return !other.isShown(clinic.nustas); }, 1000));
    CHECK(other.grid()->current()->id == clinic.rexs);
    CHECK(other.grid()->verticalScrollBar()->value() == top);
    // A vet who calls in sick is shaded at once.
    const auto open = [&] {
        return other.grid()->plan().openHoursOf(other.columnOf(clinic.vega)).size();
    };
    REQUIRE(open() == 1);
    clinic.sendHome(clinic.vega, "Enfermo");
    CHECK(waitUntil([&] { return open() == 0; }, 1000));
}

TEST_CASE("On a day on which nobody attends the agenda says so and leads to the next", "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    clinic.takeDaysOff();
    desk.goToTomorrow(EmptyDay);
    const auto* next = desk.the<QAbstractButton>("agendaNextDayButton");
    REQUIRE(waitUntil([&] { return next->isVisible(); }));
    takePictures(*desk.view, "agenda-empty");
    press(desk.the<QAbstractButton>("agendaNextDayButton"));
    REQUIRE(waitUntil([&] { return desk.grid()->isVisible(); }));
    CHECK(desk.grid()->plan().columns().first().day == clinic.today().addDays(2));
}

TEST_CASE("Days and weeks are turned by keys, and a day of the week opens", "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    const auto day = [&] { return desk.grid()->plan().columns().value(0).day; };
    REQUIRE(waitUntil([&] { return day() == clinic.today(); }));
    QTest::keyClick(desk.view.get(), Qt::Key_Right, Qt::AltModifier);
    REQUIRE(waitUntil([&] { return day() == clinic.today().addDays(1); }));
    QTest::keyClick(desk.view.get(), Qt::Key_Home, Qt::AltModifier);
    REQUIRE(waitUntil([&] { return day() == clinic.today(); }));
    press(desk.the<QAbstractButton>("agendaWeekChoice"));
    REQUIRE(waitUntil([&] { return desk.grid()->plan().columns().size() == 7; }));
    CHECK(day().dayOfWeek() == 1);
    takePictures(*desk.view, "agenda-week");
    auto* vets = desk.the<QComboBox>("agendaVetCombo");
    vets->setCurrentIndex(vets->findText("Iván Vega"));
    REQUIRE(waitUntil([&] { return desk.grid()->plan().columns().first().vet == clinic.vega.id; }));
    takePicture(*desk.view, "agenda-week-vet");
}

TEST_CASE("From the agenda a patient is checked in, and its menu offers what its state allows",
          "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    REQUIRE(waitUntil([&] { return desk.isShown(clinic.lunas); }));
    desk.grid()->select(clinic.lunas);
    QTest::keyClick(desk.grid(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("appointmentPanel")->isVisible(); }));
    takePictures(*desk.view, "agenda-day");
    press(desk.the<QAbstractButton>("agendaCheckInButton"));
    REQUIRE(waitUntil([&] { return desk.message().contains("Luna"); }));
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic.current_attentions") == "1");
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("agendaUndoCheckInButton")->isVisible(); }));
    CHECK_FALSE(desk.the<QWidget>("agendaMoveButton")->isVisible());
    // From the menu one may charge too, with the panel closed.
    press(desk.the<QAbstractButton>("closeAgendaPanelButton"));
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(desk.grid(), &wanted);
    auto* menu = desk.view->findChild<QMenu*>("agendaMenu");
    REQUIRE(menu);
    for (QAction* action : menu->actions()) {
        if (test::wordsOf(action) == "Cobrar")
            action->trigger();
    }
    menu->close();
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("chargePanel")->isVisible(); }));
    takePicture(*desk.view, "agenda-charge");
    press(desk.the<QAbstractButton>("confirmChargeButton"));
    CHECK(waitUntil([&] {
        return clinic.text("SELECT is_paid::text FROM clinic.appointments "
                           "WHERE patient_id = $1::uuid",
                           clinic.luna) == "true";
    }));
    // Whoever waits is not moved by a drag either.
    const QPoint at = desk.card(clinic.lunas);
    desk.drag(at, at + QPoint(0, 160));
    CHECK_FALSE(desk.grid()->isDragging());
}

TEST_CASE("From the day's list an appointment goes to the agenda to be moved", "[agenda]")
{
    const AgendaClinic clinic;
    const AgendaDesk desk(clinic, clinic.ana);
    press(child<QAbstractButton>(*desk.view, "navTodayButton"));
    auto* list = child<QAbstractItemView>(*desk.view, "agendaList");
    REQUIRE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    press(child<QAbstractButton>(*desk.view, "moveAppointmentButton"));
    auto* time = desk.the<QComboBox>("moveTimeCombo");
    REQUIRE(waitUntil([&] { return time->isVisible() && time->findText("12:40") > 0; }));
    time->setCurrentIndex(time->findText("12:40"));
    press(desk.the<QAbstractButton>("moveButton"));
    CHECK(waitUntil([&] { return clinic.startOf(clinic.luna).time() == QTime(12, 40); }));
}

TEST_CASE("A day of four vets on a small screen, for the eye", "[agenda][pictures]")
{
    const AgendaClinic clinic;
    const TestPerson paz = addPerson(clinic.database, "vet", "Lucía", "Paz Salcedo");
    const TestPerson zegarra = addPerson(clinic.database, "vet", "Iván", "Zegarra del Águila");
    addHours(clinic.database, paz, {8, 0}, {13, 0});
    addHours(clinic.database, zegarra, {10, 0}, {18, 0});
    const auto today = [](QTime at) { return QDateTime(AgendaClinic::today(), at); };
    int number = 0;
    const auto pets = {"Kiwi",   "Max",   "Toby",  "Misi", "Bobby", "Negro",
                       "Canela", "Rocky", "Simba", "Nala", "Coco",  "Thor"};
    for (const char* pet : pets) {
        const auto patient = addPatient(clinic.database, clinic.carla, QString::fromUtf8(pet));
        const auto& vet = number % 3 == 0 ? paz : number % 3 == 1 ? zegarra : clinic.vega;
        const auto id = clinic.put(patient, vet, today(QTime(8, 20).addSecs(number * 1300)),
                                   number % 2 ? "Vacuna séxtuple anual" : "Cojea de la pata");
        if (number < 3)
            clinic.database.run(QStringLiteral("UPDATE clinic.appointments SET status = '%1' WHERE "
                                               "id = '%2'")
                                    .arg(number == 1 ? "ausente" : "atendida", id.text()));
        ++number;
    }
    const AgendaDesk desk(clinic, clinic.ana);
    REQUIRE(waitUntil([&] { return desk.grid()->plan().columns().size() == 4; }));
    REQUIRE(waitUntil([&] { return desk.grid()->plan().cards().size() == 13; }));
    CHECK(desk.grid()->horizontalScrollBar()->maximum() == 0);
    takePictures(*desk.view, "agenda-four");
    desk.grid()->select(clinic.lunas);
    QTest::keyClick(desk.grid(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("appointmentPanel")->isVisible(); }));
    CHECK(desk.grid()->horizontalScrollBar()->maximum() == 0); // beside the panel too
    takePicture(*desk.view, "agenda-four-panel");
}
