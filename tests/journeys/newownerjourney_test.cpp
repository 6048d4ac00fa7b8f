// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/people/person.h"
#include "tests/journeys/journey.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/desk/deskview.h"
#include "ui/shared/button.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace huella;
using namespace huella::tests;
using namespace huella::ui;
using huella::test::waitUntil;

// Somebody stands at the desk whom nobody knows, with a pet; or whom everybody knows.

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson alone = addPerson(database, "owner", "Óscar", "Sinmascota");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Control", 20, "60.00");
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId kusi = addPatient(database, rosa, "Kusi", "Perro");

    Clinic()
    {
        addHours(database, vega, {8, 0}, {18, 0});
        keepServiceAlive(database);
        database.run(QStringLiteral("UPDATE clinic.users SET phone = '987 654 321' WHERE id = '%1'")
                         .arg(rosa.id.text()));
    }
    [[nodiscard]] QString of(const QString& sql) const { return database.value(sql); }
};

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
    agenda::ClinicStore clinicStore{*session};
    Clock clock;
    DialogFilePicker picker;
    Doors doors{clock, picker};
    std::unique_ptr<desk::DeskView> view;

    explicit Desk(const Clinic& clinic) : session(signIn(clinic.database, clinic.ana))
    {
        dress();
        people::Person who;
        who.id = clinic.ana.id;
        who.firstName = clinic.ana.firstName;
        who.lastName = clinic.ana.lastName;
        view = std::make_unique<desk::DeskView>(desk::DeskStores{agenda, board, patients, media,
                                                                 payments, presence, schedules,
                                                                 clinicStore, *session},
                                                who, doors);
        view->resize(1366, 768);
        view->show();
        view->activateWindow();
        (void)QTest::qWaitForWindowActive(view.get());
    }
    template <typename T>
    [[nodiscard]] T* the(const char* name) const
    {
        return child<T>(*view, name);
    }
    [[nodiscard]] QWidget* form() const { return the<QWidget>("newOwnerForm"); }
    [[nodiscard]] QString text(const char* name) const { return the<QLineEdit>(name)->text(); }
    void type(const char* name, const QString& text) const { test::type(the<QWidget>(name), text); }
    [[nodiscard]] QString errorOf(const char* name) const
    {
        return dynamic_cast<FormField*>(the<QWidget>(name)->parentWidget())->error();
    }
    /// Ctrl+K, a text, and Enter once something is listed.
    void look(const QString& text) const
    {
        QTest::keyClick(view.get(), Qt::Key_K, Qt::ControlModifier);
        auto* edit = the<QLineEdit>("searchEdit");
        for (const QChar letter : text)
            test::typeLetter(edit, letter);
        auto* results = the<QListView>("searchResults");
        REQUIRE(
            waitUntil([&] { return results->isVisible() && results->model()->rowCount() > 0; }));
    }
    void enter() const
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, Qt::Key_Return);
    }
    [[nodiscard]] int waiting() const { return the<QListView>("boardList")->model()->rowCount(); }
};

} // namespace

TEST_CASE("Who is not found is registered with a pet on one page by keys alone", "[newowner]")
{
    const Clinic clinic;
    const Desk desk(clinic);
    desk.look("hugo ñahui");
    takePicture(*desk.view, "newowner-1-not-found");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.form()->isVisible(); }));
    CHECK(desk.text("newOwnerFirstNameEdit") == "Hugo");
    CHECK(desk.text("newOwnerLastNameEdit") == "Ñahui");
    CHECK(desk.the<QLineEdit>("newOwnerPhoneEdit")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), "955 123 456");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // e-mail
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the pet
    CHECK(desk.the<QLineEdit>("newOwnerPetEdit")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), "Luna");
    takePictures(*desk.view, "newowner-2-filled");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.waiting() == 1; }));
    CHECK(clinic.of("SELECT u.first_name || ' ' || u.last_name || ', ' || p.name || ', ' || "
                    "p.species || ', ' || u.has_account FROM clinic.current_attentions c JOIN "
                    "clinic.patients p ON p.id = c.patient_id JOIN clinic.users u ON u.id = "
                    "p.owner_id") == "Hugo Ñahui, Luna, Perro, false");
    CHECK(desk.the<InlineMessage>("deskMessage")->text().contains("Luna"));
}

TEST_CASE("Digits begin as the phone and an e-mail as the e-mail", "[newowner]")
{
    const Clinic clinic;
    const Desk desk(clinic);
    desk.look("955 000 111");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.form()->isVisible(); }));
    CHECK(desk.text("newOwnerPhoneEdit") == "955 000 111");
    CHECK(desk.the<QLineEdit>("newOwnerFirstNameEdit")->hasFocus());
    desk.type("newOwnerPhoneEdit", {});
    desk.look("hugo@correo.pe");
    desk.enter();
    CHECK(desk.text("newOwnerEmailEdit") == "hugo@correo.pe");
}

TEST_CASE("What is wrong is said beside its field on leaving it and nothing is lost", "[newowner]")
{
    const Clinic clinic;
    const Desk desk(clinic);
    desk.look("hugo ñahui");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.form()->isVisible(); }));
    desk.type("newOwnerPhoneEdit", "mañana");
    QTest::keyClick(desk.the<QWidget>("newOwnerPhoneEdit"), Qt::Key_Tab);
    CHECK_FALSE(desk.errorOf("newOwnerPhoneEdit").isEmpty());
    desk.type("newOwnerEmailEdit", "hugo");
    press(desk.the<Button>("admitButton"));
    CHECK_FALSE(desk.errorOf("newOwnerEmailEdit").isEmpty());
    CHECK_FALSE(desk.errorOf("newOwnerPetEdit").isEmpty());
    CHECK(desk.the<QLineEdit>("newOwnerPhoneEdit")->hasFocus());
    CHECK(desk.text("newOwnerFirstNameEdit") == "Hugo");
    CHECK(clinic.of("SELECT count(*) FROM clinic.users WHERE NOT has_account") == "0");
    takePicture(*desk.view, "newowner-3-wrong");

    QTest::keyClick(desk.the<QWidget>("newOwnerPhoneEdit"), Qt::Key_Escape);
    CHECK_FALSE(desk.form()->isVisible());
    desk.look("zzzz");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.form()->isVisible(); }));
    CHECK(desk.text("newOwnerFirstNameEdit") == "Hugo"); // Esc lost nothing
    press(desk.the<InlineMessage>("newOwnerMessage")->actionButton());
    CHECK(desk.text("newOwnerFirstNameEdit").isEmpty());
}

TEST_CASE("Who is known by phone is noticed while one types and may be taken instead", "[newowner]")
{
    const Clinic clinic;
    const Desk desk(clinic);
    desk.look("roza");
    QTest::keyClick(desk.the<QLineEdit>("searchEdit"), Qt::Key_End);
    auto* results = desk.the<QListView>("searchResults");
    REQUIRE(waitUntil([&] {
        return results->model()
            ->index(results->model()->rowCount() - 1, 0)
            .data()
            .toString()
            .contains("roza");
    }));
    for (int row = 0; row < results->model()->rowCount(); ++row)
        QTest::keyClick(desk.the<QLineEdit>("searchEdit"), Qt::Key_Down);
    QTest::keyClick(desk.the<QLineEdit>("searchEdit"), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.form()->isVisible(); }));
    desk.type("newOwnerPhoneEdit", "+51 987654321");
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("likelyOwners")->isVisible(); }));
    CHECK(desk.the<QWidget>("likelyOwners")->findChild<QLabel*>()->isVisible());
    takePictures(*desk.view, "newowner-4-likely");
    press(desk.the<Button>("useOwnerButton"));
    CHECK(desk.the<QLabel>("knownOwnerName")->text().startsWith("Rosa Quispe"));
    CHECK(desk.the<QLineEdit>("newOwnerPetEdit")->hasFocus());
    QTest::keyClicks(desk.the<QLineEdit>("newOwnerPetEdit"), "Tigre");
    takePicture(*desk.view, "newowner-5-known");
    press(desk.the<Button>("registerOwnerButton"));
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("patientPanel")->isVisible(); }));
    CHECK(desk.the<QLabel>("patientName")->text() == "Tigre");
    CHECK(clinic.of(QStringLiteral("SELECT count(*) FROM clinic.patients WHERE owner_id = '%1'")
                        .arg(clinic.rosa.id.text())) == "3");
    CHECK(desk.waiting() == 0);
}

TEST_CASE("The desk hands out the code with which an owner claims his account", "[newowner]")
{
    const Clinic clinic;
    const Desk desk(clinic);
    desk.look("hugo ñahui");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.form()->isVisible(); }));
    desk.type("newOwnerPhoneEdit", "955 123 456");
    desk.type("newOwnerPetEdit", "Luna");
    press(desk.the<Button>("registerOwnerButton"));
    press(desk.the<Button>("makeClaimCodeButton"));
    REQUIRE(waitUntil([&] { return desk.the<QLabel>("claimCode")->isVisible(); }));
    CHECK(desk.the<QLabel>("claimCode")->text().size() == 9);
    CHECK(clinic.of("SELECT count(*) FROM clinic_private.owner_claims") == "1");
    takePictures(*desk.view, "newowner-6-code");
}

TEST_CASE("A known pet without an appointment is in the queue in two actions", "[newowner]")
{
    const Clinic clinic;
    const Desk desk(clinic);
    desk.look("kusi");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("patientPanel")->isVisible(); }));
    CHECK(desk.waiting() == 0);
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.waiting() == 1; }));

    desk.look("kusi"); // and is told to be there
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("visitMessage")->isVisible(); }));
    CHECK_FALSE(desk.the<QWidget>("walkInButton")->isVisible());
    takePicture(*desk.view, "newowner-7-on-board");
}

TEST_CASE("A booked patient that is searched for is checked in with the next Enter", "[newowner]")
{
    Clinic clinic;
    const auto visit =
        addAppointment(clinic.database, clinic.nusta, clinic.vega, clinic.control, 5, "confirmada");
    const Desk desk(clinic);
    REQUIRE(waitUntil([&] { return desk.the<QListView>("agendaList")->model()->rowCount() == 1; }));
    desk.look("nusta");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("visitStepButton")->hasFocus(); }));
    takePicture(*desk.view, "newowner-8-check-in");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.waiting() == 1; }));
    CHECK(clinic.of("SELECT appointment_id FROM clinic.current_attentions") == visit.text());
    CHECK(waitUntil([&] { return desk.the<QListView>("agendaList")->isVisible(); }));
}

TEST_CASE("Leaving a walk-in half way leaves the appointment as it was", "[newowner]")
{
    Clinic clinic;
    const auto visit =
        addAppointment(clinic.database, clinic.nusta, clinic.vega, clinic.control, 5, "confirmada");
    const Desk desk(clinic);
    REQUIRE(waitUntil([&] { return desk.the<QListView>("agendaList")->model()->rowCount() == 1; }));
    desk.look("nusta");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.the<QWidget>("walkInReasonEdit")->isVisible(); }));
    desk.type("walkInReasonEdit", "Cojea");
    QTest::keyClick(desk.the<QWidget>("walkInReasonEdit"), Qt::Key_Escape);
    CHECK(desk.the<QListView>("agendaList")->isVisible());
    CHECK(clinic.of("SELECT status FROM clinic.appointments WHERE id = '" + visit.text() + "'") ==
          "confirmada");
    CHECK(clinic.of("SELECT count(*) FROM clinic.current_attentions") == "0");
    desk.look("nusta");
    desk.enter();
    CHECK(desk.text("walkInReasonEdit") == "Cojea");
}

TEST_CASE("A registration that meets a broken link is made once when the link is back",
          "[newowner]")
{
    const Clinic clinic;
    const Desk desk(clinic);
    desk.look("hugo ñahui");
    desk.enter();
    REQUIRE(waitUntil([&] { return desk.form()->isVisible(); }));
    desk.type("newOwnerPhoneEdit", "955 123 456");
    desk.type("newOwnerPetEdit", "Luna");
    cutOff(clinic.database, clinic.ana);
    press(desk.the<Button>("admitButton"));
    REQUIRE(waitUntil([&] { return desk.the<InlineMessage>("linkBanner")->isVisible(); }));
    auto* banner = desk.the<InlineMessage>("newOwnerMessage");
    REQUIRE(waitUntil([&] { return banner->isVisible(); }));
    press(banner->actionButton()); // "Reintentar", while nothing answers yet
    CHECK(waitUntil([&] { return banner->isVisible(); }));
    CHECK(desk.text("newOwnerPetEdit") == "Luna");
    CHECK(desk.text("newOwnerPhoneEdit") == "955 123 456");
    CHECK_FALSE(QApplication::activeModalWidget());
    takePictures(*desk.view, "newowner-no-link");
    letIn(clinic.database, clinic.ana);
    press(banner->actionButton());
    REQUIRE(waitUntil([&] { return desk.waiting() == 1; }));
    CHECK_FALSE(desk.the<InlineMessage>("linkBanner")->isVisible());
    CHECK(clinic.of("SELECT count(*) FROM clinic.patients WHERE name = 'Luna'") == "1");
}
