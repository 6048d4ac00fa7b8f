// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/people/person.h"
#include "core/records/presencestore.h"
#include "core/records/recordstore.h"
#include "tests/journeys/journey.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/admin/adminview.h"
#include "ui/desk/deskview.h"
#include "ui/shared/button.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/vet/vetview.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSet>
#include <QTest>

using namespace huella;
using namespace huella::tests;
using namespace huella::ui;
using huella::test::waitUntil;

// The one search in the windows of the desk, of a vet and of the administrator.

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson luis = addPerson(database, "owner", "Luis", "Núñez Peña");
    TestPerson alone = addPerson(database, "owner", "Óscar", "Sinmascota");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    TestPerson root = addPerson(database, "admin", "Sol", "Paredes");
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId rex = addPatient(database, luis, "Rex", "Perro");
    PatientId kiwi = addPatient(database, luis, "Kiwi", "Loro");

    Clinic()
    {
        keepServiceAlive(database);
        database.run(
            QStringLiteral("UPDATE clinic.clinical_histories SET allergies = 'Penicilina' "
                           "WHERE patient_id = '%1';"
                           "UPDATE clinic.users SET phone = '+51 987 654 321' WHERE id = '%2'")
                .arg(nusta.text(), rosa.id.text()));
    }
};

/// Every store of the model on one session.
struct Stores
{
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
    agenda::ClinicStore clinic{*session};
    Clock clock;
    DialogFilePicker picker;
    Doors doors{clock, picker};
    people::Person who;
    std::unique_ptr<Shell> view;

    Stores(const Clinic& at, const TestPerson& person, people::Role role)
        : session(signIn(at.database, person))
    {
        dress();
        who.id = person.id;
        who.firstName = person.firstName;
        who.lastName = person.lastName;
        who.role = role;
        view = make();
        view->resize(1366, 768);
        view->show();
        view->activateWindow();
        (void)QTest::qWaitForWindowActive(view.get());
    }

    std::unique_ptr<Shell> make()
    {
        switch (who.role) {
        case people::Role::Vet:
            return std::make_unique<vet::VetView>(
                vet::VetStores{agenda, board, patients, media, records, presence, *session}, who,
                doors);
        case people::Role::Admin:
            return std::make_unique<admin::AdminView>(
                admin::AdminStores{accounts, audit, agenda, schedules, services, catalogue, clinic,
                                   patients, *session},
                who, doors);
        default:
            return std::make_unique<desk::DeskView>(desk::DeskStores{agenda, board, patients, media,
                                                                     payments, presence, schedules,
                                                                     clinic, *session},
                                                    who, doors);
        }
    }

    template <typename T>
    [[nodiscard]] T* the(const char* name) const
    {
        return child<T>(*view, name);
    }
    [[nodiscard]] QListView* results() const { return the<QListView>("searchResults"); }
    [[nodiscard]] QString found() const
    {
        QStringList rows;
        for (int row = 0; row < results()->model()->rowCount(); ++row)
            rows.append(results()->model()->index(row, 0).data().toString());
        return rows.join(u'\n');
    }
    /// Ctrl+K and typing, as somebody does who looks at nothing but the screen.
    void look(const QString& text) const
    {
        QTest::keyClick(view.get(), Qt::Key_K, Qt::ControlModifier);
        auto* edit = the<QLineEdit>("searchEdit");
        REQUIRE(edit->hasFocus());
        for (const QChar letter : text)
            test::typeLetter(edit, letter);
    }
    [[nodiscard]] bool finds(const QString& text) const
    {
        return waitUntil([&] { return results()->isVisible() && found().contains(text); });
    }
    void key(Qt::Key key) const { QTest::keyClick(the<QLineEdit>("searchEdit"), key); }
};

} // namespace

TEST_CASE("Ctrl+K finds whoever is meant, however it is typed", "[search]")
{
    const Clinic clinic;
    const Stores desk(clinic, clinic.ana, people::Role::Reception);
    const auto finds = [&](const char* typed, const QString& whom) {
        INFO(typed);
        desk.look(typed);
        CHECK(desk.finds(whom));
    };
    finds("nu", "Ñusta");
    takePictures(*desk.view, "search-desk");
    finds("nunez", "Núñez");
    finds("peña re", "Rex");
    finds("987 65", "Ñusta");
    finds("+51 987654321", "Ñusta");
    finds("4321", "Ñusta");
    finds("sinmasc", "Sinmascota");
}

TEST_CASE("A name that is misspelt or begun in its middle is offered too", "[search]")
{
    const Clinic clinic;
    const Stores desk(clinic, clinic.ana, people::Role::Reception);
    desk.look("quixpe");
    CHECK(desk.finds("Quispe"));
    takePicture(*desk.view, "search-similar");
    desk.look("amani");
    CHECK(desk.finds("Mamani"));
}

TEST_CASE("Esc closes the search, keeps what was typed and gives the keyboard back", "[search]")
{
    const Clinic clinic;
    const Stores desk(clinic, clinic.ana, people::Role::Reception);
    auto* before = desk.the<QWidget>("navTodayButton");
    before->setFocus();
    desk.look("rex");
    REQUIRE(desk.finds("Rex"));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.results()->isVisible());
    CHECK(before->hasFocus());
    CHECK(desk.the<QLineEdit>("searchEdit")->text() == "rex");
    // and again, without typing
    QTest::keyClick(desk.view.get(), Qt::Key_K, Qt::ControlModifier);
    CHECK(desk.finds("Rex"));
}

TEST_CASE("Enter before the answer takes the only one that is found", "[search]")
{
    const Clinic clinic;
    const Stores desk(clinic, clinic.ana, people::Role::Reception);
    desk.look("kiwi");
    desk.key(Qt::Key_Return);
    CHECK(waitUntil([&] { return desk.the<QWidget>("patientPanel")->isVisible(); }));
    CHECK(desk.the<QLabel>("patientName")->text() == "Kiwi");
}

TEST_CASE("At the vet's a found patient opens with its history", "[search]")
{
    const Clinic clinic;
    const Stores vet(clinic, clinic.vega, people::Role::Vet);
    vet.look("nusta");
    REQUIRE(vet.finds("Ñusta"));
    takePicture(*vet.view, "search-vet");
    vet.key(Qt::Key_Return);
    const auto* page = vet.the<QWidget>("patientsPage");
    CHECK(waitUntil([&] { return child<QWidget>(*page, "allergiesChip")->isVisible(); }));
    takePicture(*vet.view, "search-vet-opened");
}

TEST_CASE("The administrator reads a patient's card and comes back to where he was", "[search]")
{
    const Clinic clinic;
    const Stores admin(clinic, clinic.root, people::Role::Admin);
    admin.view->showPage(2);
    admin.look("quispe");
    REQUIRE(admin.finds("Ñusta"));
    admin.key(Qt::Key_Return);
    auto* card = admin.the<QWidget>("patientCard");
    REQUIRE(waitUntil([&] { return card->isVisible(); }));
    CHECK(waitUntil([&] { return admin.the<QLabel>("petsFact")->text() == "Ñusta"; }));
    takePictures(*admin.view, "search-admin-card");
    QTest::keyClick(card, Qt::Key_Escape);
    CHECK(admin.view->currentPage() == 2);
}

namespace {

/// Where Tab leads, from the search once around.
QSet<QWidget*> reachedByTab(const Stores& place)
{
    QSet<QWidget*> reached;
    place.the<QWidget>("searchEdit")->setFocus();
    for (int step = 0; step < 400; ++step) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus || (reached.contains(focus) && step > 0))
            break;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

/// Whom Tab should reach. Of a group of choices Tab reaches one, the arrows the others; the edit
/// inside a combo box is the combo box.
QStringList missedByTab(const Stores& place)
{
    const QSet<QWidget*> reached = reachedByTab(place);
    QStringList missed;
    for (QWidget* widget : place.view->findChildren<QWidget*>()) {
        const bool isTarget = widget->isVisible() && widget->isEnabled() &&
                              (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isTarget && !reached.contains(widget))
            missed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                          widget->objectName());
    }
    return missed;
}

} // namespace

TEST_CASE("Tab reaches everything that takes the keyboard in the staff's windows", "[search][keys]")
{
    const Clinic clinic;
    for (const auto& [person, role] :
         {std::pair(clinic.ana, people::Role::Reception), std::pair(clinic.vega, people::Role::Vet),
          std::pair(clinic.root, people::Role::Admin)}) {
        const Stores place(clinic, person, role);
        (void)waitUntil([] { return false; }, 300); // what the page reads is there
        CHECK(missedByTab(place).join(u'\n') == QString());
    }
}

TEST_CASE("F1 explains the page and lists its keys", "[search][keys]")
{
    const Clinic clinic;
    const Stores desk(clinic, clinic.ana, people::Role::Reception);
    QTest::keyClick(desk.view.get(), Qt::Key_F1);
    const auto* help = desk.the<QWidget>("keyHelp");
    REQUIRE(help->isVisible());
    takePictures(*desk.view, "keys-desk");
    QStringList texts;
    for (const QLabel* label : help->findChildren<QLabel*>())
        texts.append(label->text());
    CHECK(texts.contains("Buscar una mascota o un dueño"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("The list of all patients opens anybody with Enter", "[search][list]")
{
    const Clinic clinic;
    clinic.database.run(
        QStringLiteral(
            "INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, "
            "breed, colour, is_neutered, created_by) SELECT gen_random_uuid(), '%1', "
            "'Paciente ' || lpad(g::text, 5, '0'), 'Quispe', 'H', 'Gato', 'Mestiza', "
            "'Negro', true, '%1' FROM generate_series(1, 2500) g")
            .arg(clinic.rosa.id.text()));
    const Stores desk(clinic, clinic.ana, people::Role::Reception);
    press(desk.the<QAbstractButton>("navPatientsButton"));
    auto* list = desk.the<QListView>("patientList");
    REQUIRE(waitUntil([&] { return list->model()->rowCount() == 2503; }));
    const auto nameAt = [&](int row) { return list->model()->index(row, 0).data().toString(); };
    CHECK(waitUntil([&] { return nameAt(0).startsWith("Kiwi"); }));
    takePictures(*desk.view, "patients-list");
    list->scrollToBottom();
    CHECK(waitUntil([&] { return nameAt(2502).startsWith("Rex"); }));
    CHECK(waitUntil([&] { return nameAt(2501).startsWith("Paciente 02500"); }));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2502, 0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(waitUntil([&] { return desk.the<QWidget>("patientPanel")->isVisible(); }));
    CHECK(desk.the<QLabel>("patientName")->text() == "Rex");
}
