// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminview.h"

#include "core/base/clock.h"
#include "tests/journeys/journey.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"
#include "ui/shared/button.h"
#include "ui/shared/choicebutton.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/doors.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/searchedit.h"
#include "ui/shared/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QTimer>

using namespace huella;
using namespace huella::tests;
using namespace huella::ui;
using huella::test::waitUntil;

// The administrator's work through the real window, on a real database.

namespace {

struct Admin
{
    std::unique_ptr<database::Session> session;
    people::AccountStore accounts{*session};
    people::AuditStore audit{*session};
    agenda::AgendaStore agenda{*session};
    agenda::ScheduleStore schedules{*session};
    agenda::ServiceStore services{*session};
    records::CatalogueStore catalogue{*session};
    agenda::ClinicStore clinic{*session};
    patients::PatientStore patients{*session};
    Clock clock;
    DialogFilePicker picker;
    Doors doors{clock, picker};
    std::unique_ptr<admin::AdminView> view;

    Admin(const TestDatabase& database, const TestPerson& person)
        : session(signIn(database, person))
    {
        dress();
        people::Person who;
        who.id = person.id;
        who.firstName = person.firstName;
        who.lastName = person.lastName;
        who.role = people::Role::Admin;
        const admin::AdminStores stores{accounts,  audit,  agenda,   schedules, services,
                                        catalogue, clinic, patients, *session};
        view = std::make_unique<admin::AdminView>(stores, who, doors);
        view->resize(1366, 768);
        view->show();
    }

    template <typename T>
    [[nodiscard]] T* the(const char* name) const
    {
        return child<T>(*view, name);
    }
    void press(const char* name) const { tests::press(the<QAbstractButton>(name)); }
    void type(const char* name, const QString& text) const { the<QLineEdit>(name)->setText(text); }
    /// Waits until a form was saved: its button is gone with its panel.
    void waitForSaved(const char* button) const
    {
        CHECK(waitUntil([&] { return !the<QWidget>(button)->isVisible(); }));
    }
    [[nodiscard]] QString errorOf(const char* name) const
    {
        const auto* field = dynamic_cast<FormField*>(the<QWidget>(name)->parentWidget());
        REQUIRE(field);
        return field->error();
    }
    [[nodiscard]] int rowOf(const char* table, const QString& text) const
    {
        const auto* model = the<QTableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().contains(text))
                return row;
        }
        return -1;
    }
    void choose(const char* table, const QString& text) const
    {
        REQUIRE(waitUntil([&] { return rowOf(table, text) >= 0; }));
        auto* view = the<QTableView>(table);
        const QModelIndex index = view->model()->index(rowOf(table, text), 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    /// What the message of the page that is shown says; empty when it is hidden.
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const auto* message : view->findChildren<InlineMessage*>()) {
            if (message->isVisible() && message->text().contains(text))
                return true;
        }
        return false;
    }
    void undo(const QString& text) const
    {
        REQUIRE(waitUntil([&] { return says(text); }));
        for (const auto* message : view->findChildren<InlineMessage*>()) {
            if (message->isVisible() && message->text().contains(text))
                return tests::press(message->actionButton());
        }
    }
};

struct Clinic
{
    TestDatabase database;
    TestPerson ada = addPerson(database, "admin", "Ada", "Núñez");
    TestPerson ana = addPerson(database, "reception", "Rosa", "Flores");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    TestPerson rosa = addPerson(database, "owner", "María José", "Quispe Mamani");
    QTimer service;

    Clinic()
    {
        database.run("SELECT clinic.pool_grow(8, 8)");
        database.run("SELECT clinic.heartbeat()");
        QObject::connect(&service, &QTimer::timeout, &service, [this] {
            database.run("SELECT clinic.provision_pending(); SELECT clinic.heartbeat()");
        });
        service.start(200);
    }

    [[nodiscard]] bool is(const char* sql) const { return database.value(sql) == u"t"; }
    /// Waits until a query of one boolean says yes.
    [[nodiscard]] bool becomes(const char* sql) const
    {
        return waitUntil([&] { return is(sql); });
    }
    void cutConnection(const TestPerson& person) const
    {
        database.run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                    " WHERE usename = '%1'")
                         .arg(person.roleName));
    }
};

void fillAccount(const Admin& admin)
{
    admin.type("accountFirstNameEdit", "Óscar");
    admin.type("accountLastNameEdit", "Ibáñez de la Torre");
    admin.type("accountUsernameEdit", "oscar");
    admin.type("accountEmailEdit", "oscar@huella.example");
}

} // namespace

TEST_CASE("The admin makes a vet's account and hands over its password", "[admin]")
{
    Clinic clinic;
    Admin admin(clinic.database, clinic.ada);
    REQUIRE(waitUntil([&] { return admin.rowOf("peopleTable", "Rosa Flores") >= 0; }));
    takePictures(*admin.view, "admin-people");

    admin.press("createAccountButton");
    admin.press("saveAccountButton");
    CHECK_FALSE(admin.errorOf("accountFirstNameEdit").isEmpty());
    CHECK_FALSE(admin.errorOf("accountEmailEdit").isEmpty());
    takePictures(*admin.view, "admin-account-errors");

    fillAccount(admin);
    auto* role = admin.the<QComboBox>("accountRoleCombo");
    role->setCurrentIndex(role->findText("Veterinario"));
    admin.type("accountLicenceEdit", "CMVP 10777");
    takePictures(*admin.view, "admin-account");
    admin.press("saveAccountButton");
    auto* password = admin.the<QLabel>("temporaryPasswordLabel");
    REQUIRE(waitUntil([&] { return password->isVisible(); }));
    CHECK(password->text().size() >= 16);
    takePictures(*admin.view, "admin-password");
    CHECK(clinic.is("SELECT must_change_password AND licence_number = 'CMVP 10777' AND role = 'vet'"
                    " FROM clinic.users WHERE username = 'oscar'"));

    admin.press("passwordDoneButton");
    CHECK(password->text().isEmpty());
    CHECK(waitUntil([&] { return admin.rowOf("peopleTable", "Óscar") >= 0; }));
}

TEST_CASE("A wrong account is refused beside its field and keeps what was typed", "[admin]")
{
    Clinic clinic;
    Admin admin(clinic.database, clinic.ada);
    admin.press("createAccountButton");
    const auto refused = [&](const char* field, const QString& text) {
        fillAccount(admin);
        admin.type("accountPhoneEdit", {});
        admin.type(field, text);
        const QString kept = admin.the<QLineEdit>(field)->text();
        admin.press("saveAccountButton");
        CHECK(waitUntil([&] { return !admin.errorOf(field).isEmpty(); }, 3000));
        CHECK(admin.the<QLineEdit>(field)->text() == kept);
    };
    refused("accountEmailEdit", "sin arroba");
    refused("accountUsernameEdit", "con espacio");
    refused("accountUsernameEdit", "a@b.pe");
    refused("accountFirstNameEdit", "   ");
    refused("accountLastNameEdit", QString(10000, u'ñ'));
    refused("accountFirstNameEdit", QStringLiteral("A\u202eB"));
    refused("accountPhoneEdit", "'; DROP TABLE clinic.users; --");
    CHECK(clinic.is("SELECT count(*) = 4 FROM clinic.users"));
    CHECK(clinic.is("SELECT count(*) = 0 FROM clinic_private.registrations"));

    fillAccount(admin);
    admin.type("accountPhoneEdit", {});
    admin.type("accountEmailEdit",
               clinic.database.value("SELECT email FROM clinic.users WHERE role = 'vet'"));
    admin.press("saveAccountButton");
    CHECK(waitUntil([&] { return !admin.errorOf("accountEmailEdit").isEmpty(); }));
    takePicture(*admin.view, "admin-account-taken");
    admin.type("accountEmailEdit", "oscar@huella.example");
    admin.press("saveAccountButton");
    CHECK(clinic.becomes("SELECT count(*) = 1 FROM clinic.users WHERE username = 'oscar'"));
}

TEST_CASE("The admin shuts a person out, takes it back, resets and moves another", "[admin]")
{
    Clinic clinic;
    const auto desk = signIn(clinic.database, clinic.ana);
    Admin admin(clinic.database, clinic.ada);
    admin.choose("peopleTable", "Rosa Flores");
    takePictures(*admin.view, "admin-person");

    admin.press("deactivateButton");
    takePictures(*admin.view, "admin-deactivate");
    admin.press("cancelConfirmButton");
    CHECK(clinic.is("SELECT is_active FROM clinic.users WHERE first_name = 'Rosa'"));
    admin.press("deactivateButton");
    admin.press("confirmButton");
    CHECK(clinic.becomes("SELECT NOT is_active FROM clinic.users WHERE first_name = 'Rosa'"));
    CHECK(waitUntil([&] { return desk->linkState() != database::LinkState::Up; }, 10000));
    takePicture(*admin.view, "admin-deactivated");
    admin.undo("Rosa Flores");
    CHECK(clinic.becomes("SELECT is_active FROM clinic.users WHERE first_name = 'Rosa'"));

    const QString before =
        clinic.database.value("SELECT password_hash FROM clinic.users WHERE first_name = 'Rosa'");
    admin.choose("peopleTable", "Rosa Flores");
    admin.press("resetPasswordButton");
    admin.press("confirmButton");
    auto* password = admin.the<QLabel>("temporaryPasswordLabel");
    REQUIRE(waitUntil([&] { return password->isVisible(); }));
    CHECK(before != clinic.database.value(
                        "SELECT password_hash FROM clinic.users WHERE first_name = 'Rosa'"));
    admin.press("passwordDoneButton");

    admin.choose("peopleTable", "Rosa Flores");
    auto* role = admin.the<QComboBox>("personRoleCombo");
    CHECK_FALSE(admin.the<QWidget>("changeRoleButton")->isEnabled());
    role->setCurrentIndex(role->findText("Administrador"));
    admin.press("changeRoleButton");
    admin.press("confirmButton");
    CHECK(clinic.becomes("SELECT role = 'admin' FROM clinic.users WHERE first_name = 'Rosa'"));

    admin.choose("peopleTable", "Ada Núñez");
    CHECK_FALSE(admin.the<QWidget>("deactivateButton")->isEnabled());
    CHECK_FALSE(admin.the<QWidget>("resetPasswordButton")->isEnabled());
}

TEST_CASE("People are found by a part of the name, and by what they are", "[admin]")
{
    Clinic clinic;
    Admin admin(clinic.database, clinic.ada);
    const auto* rows = admin.the<QTableView>("peopleTable")->model();
    REQUIRE(waitUntil([&] { return rows->rowCount() == 4; }));
    auto* search = admin.the<SearchEdit>("peopleSearchEdit");
    search->setText("quis");
    CHECK(waitUntil([&] { return rows->rowCount() == 1; }));
    search->setText("nadie así");
    CHECK(waitUntil([&] { return rows->rowCount() == 0; }));
    takePictures(*admin.view, "admin-people-none");
    search->clear();
    CHECK(waitUntil([&] { return rows->rowCount() == 4; }));
    admin.press("peopleStaffButton");
    CHECK(waitUntil([&] { return rows->rowCount() == 3; }));
    admin.press("peopleOwnersButton");
    CHECK(waitUntil([&] { return rows->rowCount() == 1; }));
}

TEST_CASE("The admin writes a vet's week and absences, and takes a removal back", "[admin]")
{
    Clinic clinic;
    Admin admin(clinic.database, clinic.ada);
    admin.press("navHoursButton");
    takePictures(*admin.view, "admin-hours-empty");
    admin.press("addShiftButton");
    admin.press("shiftDay3Button");
    admin.press("shiftDay5Button");
    admin.the<QTimeEdit>("shiftFromEdit")->setTime({9, 0});
    admin.the<QTimeEdit>("shiftUntilEdit")->setTime({13, 30});
    admin.press("saveShiftButton");
    REQUIRE(clinic.becomes("SELECT count(*) = 3 FROM clinic.vet_schedules"
                           " WHERE starts_time = '09:00' AND ends_time = '13:30'"));
    admin.waitForSaved("saveShiftButton");

    admin.press("addShiftButton");
    admin.the<QTimeEdit>("shiftFromEdit")->setTime({12, 0});
    admin.the<QTimeEdit>("shiftUntilEdit")->setTime({16, 0});
    admin.press("saveShiftButton");
    CHECK(waitUntil([&] { return !admin.errorOf("shiftFromEdit").isEmpty(); }));
    takePictures(*admin.view, "admin-hours-overlap");
    admin.the<QTimeEdit>("shiftFromEdit")->setTime({15, 0});
    admin.the<QTimeEdit>("shiftUntilEdit")->setTime({19, 0});
    admin.press("saveShiftButton");
    REQUIRE(clinic.becomes("SELECT count(*) = 4 FROM clinic.vet_schedules"));
    admin.waitForSaved("saveShiftButton");

    admin.press("addAbsenceButton");
    admin.the<DateEdit>("absenceFirstDayEdit")->setDate(QDate(2030, 12, 24));
    admin.the<DateEdit>("absenceLastDayEdit")->setDate(QDate(2030, 12, 20));
    admin.press("saveAbsenceButton");
    CHECK_FALSE(admin.errorOf("absenceLastDayEdit").isEmpty());
    admin.the<DateEdit>("absenceLastDayEdit")->setDate(QDate(2031, 1, 2));
    admin.type("absenceReasonEdit", "Vacaciones");
    takePictures(*admin.view, "admin-absence");
    admin.press("saveAbsenceButton");
    REQUIRE(clinic.becomes("SELECT count(*) = 1 FROM clinic.vet_schedules"
                           " WHERE kind = 'ausencia' AND reason = 'Vacaciones'"));

    REQUIRE(waitUntil([&] { return admin.view->findChild<QWidget*>("shift3_0900"); }));
    takePictures(*admin.view, "admin-hours");
    admin.press("shift3_0900");
    admin.press("removeShiftButton");
    REQUIRE(clinic.becomes("SELECT count(*) = 4 FROM clinic.vet_schedules"));
    admin.undo("quitadas");
    CHECK(clinic.becomes("SELECT count(*) = 1 FROM clinic.vet_schedules WHERE weekday = 3"));
}

TEST_CASE("The admin keeps services and procedures; a cut connection saves exactly once", "[admin]")
{
    Clinic clinic;
    [[maybe_unused]] const ServiceId check =
        addService(clinic.database, "Consulta general", 20, "50.00");
    Admin admin(clinic.database, clinic.ada);
    admin.press("navServicesButton");
    REQUIRE(waitUntil([&] { return admin.rowOf("servicesTable", "Consulta") >= 0; }));
    admin.choose("servicesTable", "Consulta");
    admin.type("servicePriceEdit", "gratis");
    admin.press("saveServiceButton");
    CHECK_FALSE(admin.errorOf("servicePriceEdit").isEmpty());
    CHECK(admin.the<QLineEdit>("servicePriceEdit")->text() == "gratis");
    admin.type("servicePriceEdit", "85,50");
    takePictures(*admin.view, "admin-services");
    admin.press("saveServiceButton");
    CHECK(clinic.becomes("SELECT price = 85.50 FROM clinic.services"));
    admin.waitForSaved("saveServiceButton");

    admin.press("addServiceButton");
    admin.type("serviceNameEdit", "Baño y corte");
    admin.the<QPlainTextEdit>("serviceDescriptionEdit")->setPlainText("Incluye uñas");
    admin.the<QSpinBox>("serviceMinutesSpin")->setValue(45);
    admin.type("servicePriceEdit", "1.200");
    clinic.cutConnection(clinic.ada);
    admin.press("saveServiceButton");
    CHECK(admin.the<QLineEdit>("serviceNameEdit")->text() == "Baño y corte");
    CHECK(clinic.becomes("SELECT count(*) = 1 FROM clinic.services WHERE name = 'Baño y corte'"
                         " AND price = 1200 AND duration_minutes = 45"));
    CHECK(waitUntil([&] { return admin.rowOf("servicesTable", "Baño") >= 0; }));

    admin.press("proceduresTabButton");
    takePictures(*admin.view, "admin-procedures-empty");
    admin.press("addProcedureButton");
    admin.type("procedureNameEdit", "Rayos X de tórax");
    admin.press("saveProcedureButton");
    CHECK(clinic.becomes("SELECT count(*) = 1 FROM clinic.procedures WHERE kind = 'rayos_x'"
                         " AND price IS NULL"));
    takePictures(*admin.view, "admin-procedures");
}

TEST_CASE("The admin names the clinic, and every screen's bar says so", "[admin]")
{
    Clinic clinic;
    Admin admin(clinic.database, clinic.ada);
    admin.press("navClinicButton");
    REQUIRE(waitUntil([&] { return !admin.the<QLineEdit>("clinicNameEdit")->text().isEmpty(); }));
    admin.type("clinicNameEdit", {});
    admin.press("saveClinicButton");
    CHECK_FALSE(admin.errorOf("clinicNameEdit").isEmpty());
    admin.type("clinicNameEdit", "Huellitas Ñuñoa");
    admin.type("clinicAddressEdit", "Av. Larco 123, Miraflores");
    admin.the<QSpinBox>("clinicSlotSpin")->setValue(30);
    admin.press("saveClinicButton");
    CHECK(clinic.becomes("SELECT clinic_name = 'Huellitas Ñuñoa' AND slot_minutes = 30"
                         " FROM clinic.settings"));
    CHECK(waitUntil([&] {
        for (const auto* label : admin.view->findChildren<QLabel*>()) {
            if (label->text() == "Huellitas Ñuñoa")
                return true;
        }
        return false;
    }));
    takePictures(*admin.view, "admin-clinic");
}

TEST_CASE("The admin reads who did what, by person, thing and day", "[admin]")
{
    Clinic clinic;
    const ServiceId check = addService(clinic.database, "Consulta", 20, "50.00");
    const PatientId nusta = addPatient(clinic.database, clinic.rosa, "Ñusta", "Gato");
    const AppointmentId visit =
        addAppointment(clinic.database, nusta, clinic.vega, check, 300, "confirmada");
    {
        const auto desk = signIn(clinic.database, clinic.ana);
        REQUIRE(test::await(agenda::AgendaStore(*desk).cancel(visit)));
    }
    Admin admin(clinic.database, clinic.ada);
    admin.press("navAuditButton");
    const auto* rows = admin.the<QTableView>("auditTable")->model();
    const QString told = "Cambió la cita de Ñusta: estado confirmada → cancelada";
    REQUIRE(waitUntil([&] { return rows->rowCount() > 0; }));
    CHECK(rows->index(0, 1).data().toString() == "Rosa Flores");
    CHECK(rows->index(0, 2).data().toString() == told);
    admin.the<QTableView>("auditTable")->selectRow(0);
    CHECK(admin.the<QLabel>("auditSentenceLabel")->text() ==
          "Rosa Flores cambió la cita de Ñusta: estado confirmada → cancelada");
    takePictures(*admin.view, "admin-audit");

    auto* person = admin.the<QComboBox>("auditPersonCombo");
    REQUIRE(waitUntil([&] { return person->findText("Rosa Flores") > 0; }));
    person->setCurrentIndex(person->findText("Rosa Flores"));
    CHECK(waitUntil([&] { return rows->rowCount() == 1; }));
    auto* table = admin.the<QComboBox>("auditTableCombo");
    table->setCurrentIndex(table->findText("Pagos"));
    CHECK(waitUntil([&] { return rows->rowCount() == 0; }));
    takePictures(*admin.view, "admin-audit-none");
    table->setCurrentIndex(0);
    admin.the<DateEdit>("auditDayEdit")->setDate(QDate(2020, 1, 1));
    CHECK(waitUntil([&] { return rows->rowCount() == 0; }));
}

TEST_CASE("The admin sees whether the service runs", "[admin]")
{
    Clinic clinic;
    Admin admin(clinic.database, clinic.ada);
    admin.press("navSystemButton");
    const auto shows = [&](const QString& text) {
        return waitUntil([&] {
            for (const auto* label : admin.view->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        });
    };
    CHECK(shows("Funciona"));
    takePictures(*admin.view, "admin-system");
    clinic.service.stop();
    clinic.database.run(
        "UPDATE clinic_private.worker_signs SET seen_at = now() - interval '1 hour'");
    admin.press("refreshSystemButton");
    CHECK(shows("No responde"));
    takePictures(*admin.view, "admin-system-stopped");
}

TEST_CASE("The admin sees how Mercado Pago answers, and never its token", "[admin]")
{
    Clinic clinic;
    Admin admin(clinic.database, clinic.ada);
    admin.press("navSystemButton");
    auto* card = huella::tests::childNamed(*admin.view, "paymentsStateCard");
    const auto shows = [&](const QString& text) {
        admin.press("refreshSystemButton");
        return waitUntil([&] {
            for (const auto* label : card->findChildren<QLabel*>())
                if (label->text().contains(text))
                    return true;
            return false;
        });
    };
    CHECK(shows("Sin conectar"));
    clinic.database.run("INSERT INTO clinic_private.mp_account (id, state, error, changed_at) "
                        "VALUES (1, 'token_rechazado', 'mercadopago 401 7', now())");
    CHECK(shows("Rechaza el token"));
    takePictures(*admin.view, "admin-system-token");
    clinic.database.run("UPDATE clinic_private.mp_account SET state = 'conectado', answered_at = "
                        "now()");
    CHECK(shows("Última respuesta"));
}
