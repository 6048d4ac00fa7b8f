// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskview.h"

#include "core/base/clock.h"
#include "core/people/person.h"
#include "tests/journeys/journey.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"
#include "ui/shared/button.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/slotgrid.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace huella;
using namespace huella::tests;
using namespace huella::ui;
using huella::test::waitUntil;

// The front desk's work through its real window, on a real database.

namespace {

struct Desk
{
    std::unique_ptr<database::Session> session;
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    payments::PaymentStore payments{*session};
    records::PresenceStore presence{*session};
    agenda::ScheduleStore schedules{*session};
    agenda::ClinicStore clinic{*session};
    Clock clock;
    DialogFilePicker picker;
    Doors doors{clock, picker};
    std::unique_ptr<desk::DeskView> view;

    Desk(const TestDatabase& database, const TestPerson& person) : session(signIn(database, person))
    {
        dress();
        people::Person who;
        who.id = person.id;
        who.firstName = person.firstName;
        who.lastName = person.lastName;
        const desk::DeskStores stores{agenda,   board,     patients, media,   payments,
                                      presence, schedules, clinic,   *session};
        view = std::make_unique<desk::DeskView>(stores, who, doors);
        view->resize(1366, 768);
        view->show();
    }

    template <typename T>
    [[nodiscard]] T* the(const char* name) const
    {
        return child<T>(*view, name);
    }
    [[nodiscard]] QAbstractItemModel* agendaRows() const
    {
        return the<QListView>("agendaList")->model();
    }
    [[nodiscard]] QAbstractItemModel* boardRows() const
    {
        return the<QListView>("boardList")->model();
    }
    [[nodiscard]] int agendaRow(const QString& text) const
    {
        for (int row = 0; row < agendaRows()->rowCount(); ++row) {
            if (agendaRows()->index(row, 0).data().toString().contains(text))
                return row;
        }
        return -1;
    }
    void choose(const QString& text) const
    {
        REQUIRE(waitUntil([&] { return agendaRow(text) >= 0; }));
        auto* list = the<QListView>("agendaList");
        list->setFocus();
        list->setCurrentIndex(agendaRows()->index(agendaRow(text), 0));
    }
    [[nodiscard]] QString message() const { return the<InlineMessage>("deskMessage")->text(); }
    void undo() const { press(the<InlineMessage>("deskMessage")->actionButton()); }
};

struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson luis = addPerson(database, "owner", "Luis", "Núñez Peña");
    TestPerson carla = addPerson(database, "owner", "Carla", "Rodríguez");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    TestPerson soto = addPerson(database, "vet", "Elena", "Soto");
    ServiceId control = addService(database, "Control", 20, "60.00");
    ServiceId surgery = addService(database, "Cirugía menor", 60, "350.00");
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId rex = addPatient(database, luis, "Rex", "Perro");
    PatientId luna = addPatient(database, carla, "Luna", "Perro");
    PatientId pelusa = addPatient(database, carla, "Pelusa", "Conejo");
    PatientId kiwi = addPatient(database, luis, "Kiwi", "Loro");
    AppointmentId nustas = addAppointment(database, nusta, vega, control, -5, "confirmada",
                                          "No quiere comer desde ayer");
    AppointmentId rexs =
        addAppointment(database, rex, soto, control, -45, "confirmada", "Vacuna séxtuple anual");
    AppointmentId lunas = addAppointment(database, luna, vega, surgery, 25, "programada");
    AppointmentId kiwis =
        addAppointment(database, kiwi, soto, control, 40, "confirmada", "Se arranca las plumas");

    Clinic()
    {
        addHours(database, vega, {8, 0}, {18, 0});
        addHours(database, soto, {9, 0}, {13, 0});
        keepServiceAlive(database);
    }
    [[nodiscard]] QString statusOf(AppointmentId id) const
    {
        return database.value("SELECT status FROM clinic.appointments WHERE id = $1::uuid",
                              {id.text()});
    }
};

} // namespace

TEST_CASE("Enter on a confirmed appointment checks it in, and it can be undone", "[desk]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    desk.choose("Ñusta");
    QTest::keyClick(desk.the<QListView>("agendaList"), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.boardRows()->rowCount() == 1; }));
    REQUIRE(waitUntil([&] { return desk.message().contains("Ñusta"); }));
    CHECK(desk.message().contains("1"));
    takePicture(*desk.view, "desk-check-in");

    desk.undo();
    REQUIRE(waitUntil([&] { return desk.boardRows()->rowCount() == 0; }));
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic.current_attentions") == "0");
}

TEST_CASE("What one desk does shows on the other by itself within a second", "[desk][live]")
{
    const Clinic clinic;
    const Desk one(clinic.database, clinic.ana);
    const Desk other(clinic.database, clinic.ana);
    one.choose("Ñusta");
    REQUIRE(waitUntil([&] { return other.agendaRow("Ñusta") >= 0; }));
    REQUIRE(waitUntil([&] { return one.the<Button>("checkInButton")->isVisible(); }));

    press(one.the<Button>("checkInButton"));
    CHECK(waitUntil([&] { return other.boardRows()->rowCount() == 1; }, 1000));
    one.choose("Rex");
    press(one.the<Button>("absentButton"));
    const auto isAbsent = [&] { return clinic.statusOf(clinic.rexs) == "ausente"; };
    REQUIRE(waitUntil(isAbsent));
    other.choose("Rex");
    CHECK(waitUntil([&] { return other.the<Button>("restoreButton")->isVisible(); }, 1000));
}

TEST_CASE("The desk confirms, cancels with a reason and takes the cancellation back", "[desk]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    desk.choose("Luna");
    press(desk.the<Button>("confirmButton"));
    REQUIRE(waitUntil([&] { return clinic.statusOf(clinic.lunas) == "confirmada"; }));
    REQUIRE(waitUntil([&] { return desk.the<Button>("checkInButton")->isVisible(); }));
    press(desk.the<Button>("cancelAppointmentButton"));
    QTest::keyClicks(desk.the<LineEdit>("cancelReasonEdit"), "Llamo la duena");
    press(desk.the<Button>("confirmCancelButton"));
    REQUIRE(waitUntil([&] { return clinic.statusOf(clinic.lunas) == "cancelada"; }));
    REQUIRE(waitUntil([&] { return desk.the<Button>("restoreButton")->isVisible(); }));
    desk.undo();
    REQUIRE(waitUntil([&] { return clinic.statusOf(clinic.lunas) == "confirmada"; }));
}

TEST_CASE("Who cancels what somebody else changed meanwhile hears who did what, and chooses",
          "[desk]")
{
    const Clinic clinic;
    const TestPerson berta = addPerson(clinic.database, "reception", "Berta", "Salas");
    const Desk first(clinic.database, clinic.ana);
    Desk second(clinic.database, berta);
    first.choose("Luna");
    press(first.the<QAbstractButton>("cancelAppointmentButton"));
    first.the<QLineEdit>("cancelReasonEdit")->setText("Llamó");
    REQUIRE(test::await(second.agenda.confirm(clinic.lunas)));
    // It is shown already, and what is being cancelled is still what was read before.
    REQUIRE(waitUntil([&] { return first.the<Button>("checkInButton")->isVisible(); }));
    press(first.the<QAbstractButton>("confirmCancelButton"));
    REQUIRE(waitUntil([&] { return first.message().contains("Berta Salas"); }));
    CHECK(first.message().contains("confirmó"));
    CHECK(clinic.statusOf(clinic.lunas) == "confirmada"); // nothing was overwritten
    takePictures(*first.view, "desk-stale-cancel");
    press(first.the<InlineMessage>("deskMessage")->actionButton());
    CHECK(waitUntil([&] { return clinic.statusOf(clinic.lunas) == "cancelada"; }));
}

TEST_CASE("The desk charges at the price, shows the receipt and voids it with a reason", "[desk]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    desk.choose("Ñusta");
    press(desk.the<Button>("chargeButton"));
    REQUIRE(waitUntil([&] { return desk.the<Button>("confirmChargeButton")->isVisible(); }));
    takePicture(*desk.view, "desk-charge");
    press(desk.the<QAbstractButton>("cardChoice"));
    press(desk.the<Button>("confirmChargeButton"));
    const auto* receipt = desk.the<QLabel>("receiptLabel");
    REQUIRE(waitUntil([&] { return receipt->isVisible(); }));
    CHECK(receipt->text().contains("60"));
    CHECK(receipt->text().contains("Ana Torres"));
    takePicture(*desk.view, "desk-receipt");

    press(desk.the<Button>("voidButton"));
    CHECK(desk.the<Button>("confirmVoidButton")->text().startsWith("Anular")); // and the amount
    CHECK(desk.the<Button>("confirmVoidButton")->text().contains("60"));
    CHECK(desk.the<Button>("keepChargeButton")->text() == "Volver");
    QTest::keyClick(desk.the<LineEdit>("voidReasonEdit"), Qt::Key_Return); // does not void yet
    CHECK(desk.the<Button>("confirmVoidButton")->hasFocus());
    press(desk.the<Button>("keepChargeButton"));
    CHECK_FALSE(desk.the<LineEdit>("voidReasonEdit")->isVisible());
    CHECK(clinic.database.value("SELECT status FROM clinic.payments") != "anulado");
    press(desk.the<Button>("voidButton"));
    takePicture(*desk.view, "desk-void");
    press(desk.the<Button>("confirmVoidButton")); // without a reason
    auto* reason = desk.the<LineEdit>("voidReasonEdit");
    REQUIRE(waitUntil([&] { return reason->property("invalid").toBool(); }));
    QTest::keyClicks(reason, "Otra mascota");
    press(desk.the<Button>("confirmVoidButton"));
    REQUIRE(waitUntil([&] { return desk.the<Button>("confirmChargeButton")->isVisible(); }));
    CHECK(clinic.database.value("SELECT status FROM clinic.payments") == "anulado");
}

TEST_CASE("A walk-in is found without accents and put in the queue by keys alone", "[desk]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    QTest::keyClick(desk.view.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = desk.the<QLineEdit>("searchEdit");
    search->setFocus();
    QTest::keyClicks(search, "nunez re");
    auto* results = desk.the<QListView>("searchResults");
    REQUIRE(waitUntil([&] { return results->isVisible() && results->model()->rowCount() >= 1; }));
    takePicture(*desk.view, "desk-search");
    QTest::keyClick(search, Qt::Key_Return);
    auto* reason = desk.the<LineEdit>("walkInReasonEdit");
    REQUIRE(waitUntil([&] { return reason->isVisible(); }));
    QTest::keyClicks(reason, "Vomita desde anoche");
    desk.the<QComboBox>("walkInTriageCombo")->setCurrentIndex(1);
    takePicture(*desk.view, "desk-walk-in");
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.boardRows()->rowCount() == 1; }));
    CHECK(clinic.database.value("SELECT triage || reason FROM clinic.current_attentions") ==
          "2Vomita desde anoche");
}

TEST_CASE("A reason that no table holds is refused beside its field and stays typed", "[desk]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    auto* search = desk.the<QLineEdit>("searchEdit");
    search->setFocus();
    QTest::keyClicks(search, "pelusa");
    auto* results = desk.the<QListView>("searchResults");
    REQUIRE(waitUntil([&] { return results->isVisible() && results->model()->rowCount() >= 1; }));
    QTest::keyClick(search, Qt::Key_Return);
    auto* reason = desk.the<LineEdit>("walkInReasonEdit");
    REQUIRE(waitUntil([&] { return reason->isVisible(); }));
    for (const QString& bad : {QString(10000, u'ñ'), QString("a\u202Eb")}) {
        reason->setText(bad);
        press(desk.the<Button>("walkInButton"));
        REQUIRE(waitUntil([&] { return reason->property("invalid").toBool(); }));
        CHECK(reason->text() == bad);
        reason->clear();
    }
    reason->setText("'; DROP TABLE clinic.patients; --");
    press(desk.the<Button>("walkInButton"));
    REQUIRE(waitUntil([&] { return desk.boardRows()->rowCount() == 1; }));
    CHECK(clinic.database.value("SELECT reason FROM clinic.current_attentions") ==
          "'; DROP TABLE clinic.patients; --");
}

TEST_CASE("The desk books a free hour for a patient it found", "[desk]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    auto* search = desk.the<QLineEdit>("searchEdit");
    search->setFocus();
    QTest::keyClicks(search, "pelu");
    auto* results = desk.the<QListView>("searchResults");
    REQUIRE(waitUntil([&] { return results->isVisible() && results->model()->rowCount() >= 1; }));
    QTest::keyClick(search, Qt::Key_Return);
    press(desk.the<QAbstractButton>("bookingChoice"));
    auto* week = desk.the<QWidget>("bookingWeek");
    QTest::keyClick(week, Qt::Key_PageDown);
    auto* slotGrid = desk.the<SlotGrid>("bookingSlots");
    REQUIRE(waitUntil([&] { return slotGrid->freeCount() > 0; }));
    QDateTime first;
    for (auto* button : slotGrid->findChildren<QAbstractButton*>()) {
        if (button->isEnabled() && !first.isValid()) {
            press(button);
            first = slotGrid->chosen();
        }
    }
    REQUIRE(first.isValid());
    takePicture(*desk.view, "desk-booking");
    press(desk.the<Button>("bookButton"));
    REQUIRE(waitUntil([&] { return desk.message().contains("Pelusa"); }));
    CHECK(
        clinic.database.value("SELECT status FROM clinic.appointments WHERE patient_id = $1::uuid",
                              {clinic.pelusa.text()}) == "confirmada");
}

TEST_CASE("The desk assigns a vet and says how urgent somebody is", "[desk]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    clinic.database.run(
        QStringLiteral("INSERT INTO clinic.current_attentions (id, patient_id, owner_id, turn, "
                       "reason, arrived_at, created_by) VALUES (gen_random_uuid(), '%1', '%2', 7, "
                       "'Tos', now() - interval '38 minutes', '%2')")
            .arg(clinic.pelusa.text(), clinic.carla.id.text()));
    REQUIRE(waitUntil([&] { return desk.boardRows()->rowCount() == 1; }, 1000));
    auto* board = desk.the<QListView>("boardList");
    board->setCurrentIndex(desk.boardRows()->index(0, 0));
    REQUIRE(waitUntil([&] { return desk.the<Button>("assignVetButton")->isVisible(); }));
    press(desk.the<Button>("assignVetButton"));
    auto* menu = desk.the<QMenu>("vetMenu");
    REQUIRE(menu->actions().size() == 3);
    menu->actions().at(1)->trigger();
    menu->close();
    const auto vet = [&] {
        return clinic.database.value("SELECT coalesce(max(vet_id::text), '') "
                                     "FROM clinic.current_attentions");
    };
    REQUIRE(waitUntil([&] { return vet() == clinic.soto.id.text(); }));

    board->setFocus();
    QTest::keyClick(board, Qt::Key_U);
    desk.the<QComboBox>("triageCombo")->setCurrentIndex(0);
    press(desk.the<Button>("saveTriageButton"));
    auto* reason = desk.the<LineEdit>("triageReasonEdit");
    REQUIRE(waitUntil([&] { return reason->property("invalid").toBool(); }));
    QTest::keyClicks(reason, "Le cuesta respirar");
    takePicture(*desk.view, "desk-triage");
    press(desk.the<Button>("saveTriageButton"));
    REQUIRE(waitUntil([&] { return !reason->isVisible(); }));
    CHECK(clinic.database.value("SELECT triage::text FROM clinic.current_attentions") == "1");
}

TEST_CASE("A check-in that meets a broken link is done once when the link is back", "[desk]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    desk.choose("Ñusta");
    cutOff(clinic.database, clinic.ana);
    press(desk.the<Button>("checkInButton"));
    QTest::keyClick(desk.the<QListView>("agendaList"), Qt::Key_Return); // an impatient second press
    const auto* banner = desk.the<InlineMessage>("linkBanner");
    REQUIRE(waitUntil([&] { return banner->isVisible(); }));
    takePicture(*desk.view, "desk-no-link");
    CHECK(desk.boardRows()->rowCount() == 0);

    letIn(clinic.database, clinic.ana);
    REQUIRE(waitUntil([&] { return desk.boardRows()->rowCount() == 1; }));
    REQUIRE(waitUntil([&] { return desk.message().contains("Ñusta"); }));
    CHECK_FALSE(banner->isVisible());
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic.current_attentions") == "1");
    CHECK(clinic.database.value("SELECT max(turn)::text FROM clinic.current_attentions") == "1");
}

TEST_CASE("The desk is told that the clinic's service stopped", "[desk]")
{
    const Clinic clinic;
    clinic.database.run("DELETE FROM clinic_private.worker_signs");
    const Desk desk(clinic.database, clinic.ana);
    CHECK(waitUntil([&] { return desk.the<InlineMessage>("serviceBanner")->isVisible(); }));
    const Clinic other;
    const Desk well(other.database, other.ana);
    (void)waitUntil([&] { return well.agendaRow("Kiwi") >= 0; });
    CHECK_FALSE(well.the<InlineMessage>("serviceBanner")->isVisible());
}

TEST_CASE("An hour that somebody else books meanwhile is said to be taken", "[desk]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    auto* search = desk.the<QLineEdit>("searchEdit");
    search->setFocus();
    QTest::keyClicks(search, "pelu");
    auto* results = desk.the<QListView>("searchResults");
    REQUIRE(waitUntil([&] { return results->isVisible() && results->model()->rowCount() >= 1; }));
    QTest::keyClick(search, Qt::Key_Return);
    press(desk.the<QAbstractButton>("bookingChoice"));
    auto* vets = desk.the<QComboBox>("bookingVetCombo");
    REQUIRE(waitUntil([&] { return vets->count() == 3; }));
    vets->setCurrentIndex(1);
    QTest::keyClick(desk.the<QWidget>("bookingWeek"), Qt::Key_PageDown);
    auto* slotGrid = desk.the<SlotGrid>("bookingSlots");
    REQUIRE(waitUntil([&] { return slotGrid->freeCount() > 0; }));
    const auto buttons = slotGrid->findChildren<QAbstractButton*>();
    press(buttons.first());
    const QDateTime wanted = slotGrid->chosen();
    // Somebody else is faster by less than the time that news takes.
    const auto& vet = vets->currentText().startsWith("Elena") ? clinic.soto : clinic.vega;
    const auto rivals = addAppointment(clinic.database, clinic.rex, vet, clinic.control, 300);
    clinic.database.run(QStringLiteral("UPDATE clinic.appointments SET starts_at = '%1', "
                                       "ends_at = '%1'::timestamptz + interval '20 minutes' "
                                       "WHERE id = '%2'")
                            .arg(wanted.toUTC().toString(Qt::ISODate), rivals.text()));
    press(desk.the<Button>("bookButton"));
    const auto* message = desk.the<InlineMessage>("bookingMessage");
    REQUIRE(waitUntil([&] { return message->isVisible(); }));
    CHECK(message->text().contains("tomado"));
    takePicture(*desk.view, "desk-slot-taken");
}

TEST_CASE("The desk's day, for the eye", "[desk][pictures]")
{
    const Clinic clinic;
    const Desk desk(clinic.database, clinic.ana);
    const auto arrive = [&](PatientId patient, const TestPerson& owner, int turn, int minutes,
                            int triage, const QString& rest) {
        clinic.database.run(
            QStringLiteral("INSERT INTO clinic.current_attentions (id, patient_id, owner_id, turn, "
                           "triage, arrived_at, created_by, state, vet_id, called_at, "
                           "appointment_id) VALUES (gen_random_uuid(), '%1', '%2', %3, %4, "
                           "now() - interval '%5 minutes', '%2', %6)")
                .arg(patient.text(), owner.id.text(), QString::number(turn),
                     QString::number(triage), QString::number(minutes), rest));
    };
    const QString vega = u'\'' + clinic.vega.id.text() + u'\'';
    arrive(clinic.rex, clinic.luis, 1, 52, 3,
           "'atendiendo', " + vega + ", now(), '" + clinic.rexs.text() + "'");
    arrive(clinic.pelusa, clinic.carla, 2, 38, 3, "'en_cola', NULL, NULL, NULL");
    arrive(clinic.kiwi, clinic.luis, 3, 6, 1,
           "'en_cola', " + vega + ", NULL, '" + clinic.kiwis.text() + "'");
    REQUIRE(waitUntil([&] { return desk.boardRows()->rowCount() == 3; }));
    desk.choose("Ñusta");
    takePictures(*desk.view, "desk-today");
}
