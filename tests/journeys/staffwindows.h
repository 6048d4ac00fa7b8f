// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/servicestore.h"
#include "core/people/accountstore.h"
#include "core/people/auditstore.h"
#include "core/records/cataloguestore.h"
#include "core/records/recordstore.h"
#include "core/settings/settings.h"
#include "tests/journeys/agendadesk.h"
#include "tests/support/gui.h"
#include "ui/admin/adminview.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/segmented.h"
#include "ui/shared/topbar.h"
#include "ui/signin/accountpage.h"
#include "ui/vet/vetview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

// Every window of the staff with everything in it open once, for tests that walk through all.

namespace huella::tests {

/// The agenda's clinic with an administrator, and a patient who waits for Dr. Soto.
struct StaffClinic : AgendaClinic
{
    TestPerson sol = addPerson(database, "admin", "Sol", "Paredes");
    TestPerson dora = addPerson(database, "vet", "Dora", "Paz");
    PatientId kiwi = addPatient(database, luis, "Kiwi", "Loro");
    AppointmentId kiwis = put(kiwi, dora, now().addSecs(-600), "Se arranca las plumas");

    StaffClinic()
    {
        addHours(database, dora, {8, 0}, {18, 0});
        database.run("UPDATE clinic.clinical_histories SET allergies = 'Penicilina'; "
                     "INSERT INTO clinic.procedures (id, name, kind) VALUES "
                     "(gen_random_uuid(), 'Radiografía de tórax', 'rayos_x')");
    }
};

/// One person's window, as the program makes it.
struct StaffWindow
{
    const StaffClinic& clinic;
    TestPerson person;
    std::unique_ptr<database::Session> session;
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    payments::PaymentStore payments{*session};
    records::RecordStore records{*session};
    records::PresenceStore presence{*session};
    people::AccountStore accounts{*session};
    people::AuditStore audit{*session};
    agenda::ScheduleStore schedules{*session};
    agenda::ServiceStore services{*session};
    records::CatalogueStore catalogue{*session};
    agenda::ClinicStore details{*session};
    QTemporaryDir folder;
    settings::Settings settings{folder.filePath("huella.ini")};
    Clock clock;
    ui::DialogFilePicker picker;
    ui::Doors doors{clock, picker, nullptr, nullptr, &settings};
    ui::LinkWatch watch;
    std::unique_ptr<ui::Shell> view;

    StaffWindow(const StaffClinic& place, const TestPerson& who)
        : clinic(place), person(who), session(signIn(place.database, who))
    {
        dress();
        ui::follow(watch, *session);
        view = make();
        people::Person account;
        account.id = who.id;
        account.firstName = who.firstName;
        account.lastName = who.lastName;
        account.username = who.firstName.toLower();
        account.email = account.username + "@huella.example";
        view->topBar()->setClinicName("Clínica veterinaria");
        view->topBar()->setPerson(account.fullName(), person.role);
        view->setLinkWatch(&watch);
        view->addPage(ui::Icons::User, "Mi cuenta",
                      new ui::signin::AccountPage(accounts, account, &watch, &settings),
                      "navAccountButton");
        view->resize(1366, 768);
        view->show();
        view->activateWindow();
        (void)QTest::qWaitForWindowActive(view.get());
    }

    [[nodiscard]] std::unique_ptr<ui::Shell> make()
    {
        people::Person who;
        who.id = person.id;
        who.firstName = person.firstName;
        who.lastName = person.lastName;
        if (person.role == u"vet") {
            who.role = people::Role::Vet;
            const ui::vet::VetStores stores{
                agenda,  board,    patients, media,
                records, presence, *session, records::DraftFolder(folder.filePath("drafts"))};
            return std::make_unique<ui::vet::VetView>(stores, who, doors);
        }
        if (person.role == u"admin") {
            who.role = people::Role::Admin;
            return std::make_unique<ui::admin::AdminView>(
                ui::admin::AdminStores{accounts, audit, agenda, schedules, services, catalogue,
                                       details, patients, *session},
                who, doors);
        }
        return std::make_unique<ui::desk::DeskView>(
            ui::desk::DeskStores{agenda, board, patients, media, payments, presence, schedules,
                                 details, *session},
            who, doors);
    }

    template <typename T = QWidget>
    [[nodiscard]] T* the(const char* name) const
    {
        T* found = nullptr;
        (void)test::waitUntil([&] {
            for (T* part : view->findChildren<T*>(QString::fromLatin1(name))) {
                if (part->isVisible())
                    found = part;
            }
            return found != nullptr;
        });
        if (!found)
            throw std::runtime_error(std::string(name) + " is not in sight");
        return found;
    }
    void push(const char* name) const
    {
        auto* button = the<QAbstractButton>(name);
        test::scrollTo(button);
        press(button);
        settle();
    }
    void settle() const
    {
        (void)test::waitUntil([] { return false; }, 120);
    }
    /// With the window's own search.
    void find(const QString& words) const
    {
        QTest::keyClick(view.get(), Qt::Key_K, Qt::ControlModifier);
        auto* edit = the<QLineEdit>("searchEdit");
        edit->clear();
        for (const QChar letter : words)
            test::typeLetter(edit, letter);
        const auto* list = child<QAbstractItemView>(*view, "searchResults");
        if (!test::waitUntil([&] { return list->isVisible() && list->model()->rowCount() > 0; }))
            throw std::runtime_error("the search finds nothing");
    }
    void take() const
    {
        QTest::keyClick(the<QLineEdit>("searchEdit"), Qt::Key_Return);
        settle();
    }
};

/// Something to look at: how to get there from the one before.
struct Scene
{
    const char* name;
    std::function<void(const StaffWindow&)> open;
};

[[nodiscard]] inline QList<Scene> deskScenes()
{
    const auto row = [](const StaffWindow& it, const QString& text) {
        auto* list = it.the<QAbstractItemView>("agendaList");
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString().contains(text))
                list->setCurrentIndex(list->model()->index(i, 0));
        }
        it.settle();
    };
    return {
        {"today-late",
         [row](const StaffWindow& it) {
             auto* list = it.the<QAbstractItemView>("agendaList");
             (void)test::waitUntil([&] { return list->model()->rowCount() > 1; });
             row(it, "Kiwi");
             // The first choice shows the steps: the page takes their width when it is laid out.
             const auto* steps = it.the("appointmentBar");
             (void)test::waitUntil([&] { return steps->width() < it.view->width() * 2 / 3; }, 3000);
         }},
        {"today", [row](const StaffWindow& it) { row(it, "Luna"); }},
        {"today-cancel", [](const StaffWindow& it) { it.push("cancelAppointmentButton"); }},
        {"today-charge", [](const StaffWindow& it) { it.push("chargeButton"); }},
        {"search", [](const StaffWindow& it) { it.find("nu"); }},
        {"patient",
         [](const StaffWindow& it) {
             it.find("rex");
             it.take();
         }},
        {"new-owner",
         [](const StaffWindow& it) {
             it.find("rosario tinta");
             const auto* list = child<QAbstractItemView>(*it.view, "searchResults");
             (void)test::waitUntil([&] { return list->model()->rowCount() == 1; });
             it.take();
         }},
        {"agenda",
         [](const StaffWindow& it) {
             it.push("navAgendaButton");
             it.push("agendaForwardButton");
             auto* grid = it.the<ui::AgendaGrid>("agendaGrid");
             (void)test::waitUntil(
                 [&] { return grid->plan().cardOf(it.clinic.nustas) != nullptr; });
         }},
        {"agenda-booking",
         [](const StaffWindow& it) {
             emit it.the<ui::AgendaGrid>("agendaGrid")
                 ->slotChosen(it.clinic.vega.id, it.clinic.tomorrow({15, 0}), 0);
             it.settle();
         }},
        {"agenda-card",
         [](const StaffWindow& it) {
             auto* grid = it.the<ui::AgendaGrid>("agendaGrid");
             grid->setFocus();
             grid->select(it.clinic.nustas);
             QTest::keyClick(grid, Qt::Key_Return);
             it.settle();
         }},
        {"agenda-edit", [](const StaffWindow& it) { it.push("agendaEditButton"); }},
        {"agenda-move",
         [](const StaffWindow& it) {
             auto* grid = it.the<ui::AgendaGrid>("agendaGrid");
             grid->setFocus();
             grid->select(it.clinic.nustas);
             QTest::keyClick(grid, Qt::Key_M);
             it.settle();
         }},
        {"agenda-week",
         [](const StaffWindow& it) {
             it.push("closeAgendaPanelButton");
             it.the("agendaPage")->findChild<ui::Segmented*>()->setCurrent(1);
             it.settle();
         }},
        {"patients", [](const StaffWindow& it) { it.push("navPatientsButton"); }},
        {"account", [](const StaffWindow& it) { it.push("navAccountButton"); }},
    };
}

[[nodiscard]] inline QList<Scene> vetScenes()
{
    return {
        {"my-day", [](const StaffWindow& it) { it.settle(); }},
        {"patient",
         [](const StaffWindow& it) {
             it.find("nusta");
             it.take();
         }},
        {"attention",
         [](const StaffWindow& it) {
             it.push("navMyDayButton");
             it.push("takeNextButton");
             auto* diagnosis = it.the("diagnosisEdit");
             (void)test::waitUntil([&] { return diagnosis->isEnabled(); });
         }},
        {"attention-alerts", [](const StaffWindow& it) { it.push("editAlertsButton"); }},
        {"attention-prescription",
         [](const StaffWindow& it) { it.push("writePrescriptionButton"); }},
        {"attention-vaccine",
         [](const StaffWindow& it) {
             it.push("closeAlertsButton");
             it.push("addVaccinationButton");
         }},
        {"account", [](const StaffWindow& it) { it.push("navAccountButton"); }},
    };
}

[[nodiscard]] inline QList<Scene> adminScenes()
{
    const auto first = [](const StaffWindow& it, const char* table) {
        auto* view = it.the<QTableView>(table);
        (void)test::waitUntil([&] { return view->model()->rowCount() > 0; });
        view->selectRow(0);
        it.settle();
    };
    return {
        {"people", [first](const StaffWindow& it) { first(it, "peopleTable"); }},
        {"people-new", [](const StaffWindow& it) { it.push("createAccountButton"); }},
        {"hours", [](const StaffWindow& it) { it.push("navHoursButton"); }},
        {"hours-shift", [](const StaffWindow& it) { it.push("addShiftButton"); }},
        {"hours-absence", [](const StaffWindow& it) { it.push("addAbsenceButton"); }},
        {"services",
         [first](const StaffWindow& it) {
             it.push("navServicesButton");
             first(it, "servicesTable");
         }},
        {"services-new", [](const StaffWindow& it) { it.push("addServiceButton"); }},
        {"procedures",
         [first](const StaffWindow& it) {
             it.push("proceduresTabButton");
             first(it, "proceduresTable");
         }},
        {"clinic", [](const StaffWindow& it) { it.push("navClinicButton"); }},
        {"audit", [](const StaffWindow& it) { it.push("navAuditButton"); }},
        {"system", [](const StaffWindow& it) { it.push("navSystemButton"); }},
        {"patient",
         [](const StaffWindow& it) {
             it.find("rex");
             it.take();
         }},
        {"account", [](const StaffWindow& it) { it.push("navAccountButton"); }},
    };
}

/// Calls `look` in each scene of each window; `look` hears the scene's full name. Once a clinic.
template <typename Look>
void forEveryScene(const StaffClinic& clinic, Look look)
{
    {
        const StaffWindow desk(clinic, clinic.ana);
        for (const Scene& scene : deskScenes()) {
            scene.open(desk);
            look(desk, QStringLiteral("desk ") + QString::fromLatin1(scene.name));
        }
        agenda::BoardStore board(*desk.session); // somebody for the vet
        (void)test::await(board.checkIn(AttentionId::create(), clinic.kiwis));
    }
    const StaffWindow vet(clinic, clinic.dora);
    for (const Scene& scene : vetScenes()) {
        scene.open(vet);
        look(vet, QStringLiteral("vet ") + QString::fromLatin1(scene.name));
    }
    const StaffWindow admin(clinic, clinic.sol);
    for (const Scene& scene : adminScenes()) {
        scene.open(admin);
        look(admin, QStringLiteral("admin ") + QString::fromLatin1(scene.name));
    }
}

} // namespace huella::tests
