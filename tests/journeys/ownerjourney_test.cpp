// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/database/superuserlink.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/images/imagepane.h"
#include "ui/images/imageviewer.h"
#include "ui/owner/bookpage.h"
#include "ui/owner/ownerview.h"
#include "ui/owner/petsaving.h"
#include "ui/owner/whenchooser.h"
#include "ui/shared/doors.h"

#include <QLabel>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;
using huella::ui::ThemeMode;

namespace {

const QString cat = QStringLiteral("/usr/lib/python3/dist-packages/skimage/data/chelsea.png");

/// An owner at the screen of a clinic with one vet and three services.
struct AtTheScreen
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson vet = addPerson(database, "vet", "Lucía", "Núñez Prado");
    ServiceId visit = addService(database, "Consulta general", 20, "60.00");
    ServiceId skin = addService(database, "Dermatología", 40, "110.00");
    std::unique_ptr<database::Session> session = signIn(database, rosa);
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    records::RecordStore records{*session};
    payments::PaymentStore payments{*session};
    Clock clock;
    PickedFiles files;
    std::unique_ptr<ui::owner::OwnerView> view;

    explicit AtTheScreen(ThemeMode mode = ThemeMode::Light)
    {
        addHours(database, vet);
        dress(mode);
        people::Person person;
        person.id = rosa.id;
        person.firstName = rosa.firstName;
        person.lastName = rosa.lastName;
        view = std::make_unique<ui::owner::OwnerView>(
            ui::owner::OwnerStores{patients, media, agenda, board, records, payments, *session},
            person, ui::Doors{clock, files});
        view->resize(1366, 768);
        view->show();
        QApplication::processEvents();
    }

    void fillPet(const QString& name)
    {
        type(*view, "petNameEdit", name);
        type(*view, "petSpeciesBox", "Gato");
        type(*view, "petBreedBox", "Mestizo");
        type(*view, "petColourEdit", "Atigrado");
        type(*view, "petWeightEdit", "3,45");
        type(*view, "petBirthEdit", "29/02/2024");
    }

    /// A pet that is there already, shown.
    PatientId addPet(const QString& name)
    {
        const PatientId id = addPatient(database, rosa, name, "Gato");
        QMetaObject::invokeMethod(view->findChild<QWidget*>("petsPage"), "reload");
        partWith(*view, "petCard", "petName", name);
        return id;
    }

    /// The free hours on screen.
    [[nodiscard]] QList<QAbstractButton*> freeHours() const
    {
        QList<QAbstractButton*> hours;
        auto* grid = view->findChild<QWidget*>("bookSlotGrid");
        for (auto* hour : grid->findChildren<QAbstractButton*>())
            if (hour->isEnabled())
                hours.append(hour);
        return hours;
    }

    void chooseVisit(const QString& pet)
    {
        click(partWith(*view, "petTile", "title", pet));
        click(partWith(*view, "serviceTile", "title", "Consulta general"));
        waitUntil([this] { return freeHours().size() > 4; });
    }

    /// Today's hours may be too near to be cancelled.
    void chooseTomorrow()
    {
        waitUntil([this] { return freeHours().size() > 4; });
        QTest::keyClick(part(*view, "bookWeekStrip"), Qt::Key_Right);
        waitUntil([this] { return freeHours().size() > 4; });
    }

    void dropLink() const
    {
        database.run(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT 0; SELECT "
                                    "pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                    "usename = '%1'")
                         .arg(rosa.roleName));
    }

    void allowLink() const
    {
        database.run(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT 6").arg(rosa.roleName));
    }

    [[nodiscard]] QString count(const QString& table) const
    {
        return database.value("SELECT count(*)::text FROM clinic." + table);
    }
};

/// Another pet of the same owner, who was faster.
PatientId stranger(const AtTheScreen& screen, PatientId)
{
    return addPatient(screen.database, screen.rosa, "Otra", "Perro");
}

} // namespace

TEST_CASE("An owner without pets is asked for the first one and adds it with its photo", "[owner]")
{
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QString look = mode == ThemeMode::Dark ? "-dark" : "";
    AtTheScreen screen(mode);
    auto& view = *screen.view;
    part(view, "addFirstPetButton");
    snap(view, "owner-1-empty" + look);
    click(view, "addFirstPetButton");
    snap(view, "owner-2-new-pet" + look);
    screen.fillPet("Ñusta");
    screen.files.files = {cat};
    click(view, "choosePetPhotoButton");
    waitUntil([&] { return visibleParts(view, "removePetPhotoButton").size() == 1; });
    snap(view, "owner-3-filled" + look);
    click(view, "savePetButton");
    partWith(view, "petCard", "petName", "Ñusta");
    snap(view, "owner-4-pets" + look);
    CHECK(screen.count("patients") == "1");
    CHECK(screen.database.value("SELECT count(photo)::text FROM clinic.patients") == "1");
    CHECK(await(screen.patients.mine())->first().weightKg == 3.45);
}

TEST_CASE("Every wrong value is said beside its field, stays there, and reaches no table",
          "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    click(view, "addFirstPetButton");
    click(view, "savePetButton");
    snap(view, "owner-5-missing");
    const auto errorOf = [&view](const QString& name) {
        auto* field = part(view, name)->parentWidget();
        return field->findChild<QLabel*>("fieldError")->text();
    };
    for (const char* name : {"petNameEdit", "petSpeciesBox", "petBreedBox", "petColourEdit"})
        CHECK_FALSE(errorOf(name).isEmpty());

    screen.fillPet("'); DROP TABLE clinic.patients; --");
    const struct
    {
        const char* field;
        QString typed;
    } mistakes[] = {{"petNameEdit", QString(10000, u'Ñ')},
                    {"petWeightEdit", "-1"},
                    {"petWeightEdit", "1e9"},
                    {"petWeightEdit", "mucho"},
                    {"petBirthEdit", "31/12/1899"},
                    {"petBirthEdit", "31/02/2024"},
                    {"petEmailEdit", "rosa.example.pe"},
                    {"petPhoneEdit", "llámeme"},
                    {"petMicrochipEdit", "no tiene"}};
    for (const auto& mistake : mistakes) {
        INFO(mistake.field << " " << mistake.typed.left(20).toStdString());
        auto* field = part<QLineEdit>(view, mistake.field);
        const QString good = field->text();
        type(field, mistake.typed);
        click(view, "savePetButton");
        CHECK_FALSE(errorOf(mistake.field).isEmpty());
        CHECK(field->text() == mistake.typed);
        field->setText(good);
    }
    CHECK(screen.count("patients") == "0");

    screen.files.files = {QStringLiteral("/etc/passwd")};
    click(view, "choosePetPhotoButton");
    part(view, "petPhotoMessage");
    snap(view, "owner-6-mistakes");
    click(view, "savePetButton"); // SQL in a name is only a name
    part(view, "petCard");
    CHECK(await(screen.patients.mine())->first().name == "'); DROP TABLE clinic.patients; --");
}

TEST_CASE("A save that the server was lost in is made once when it is back, from a filled form",
          "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    click(view, "addFirstPetButton");
    screen.fillPet("Ñusta");
    auto blocker = database::SuperuserLink::open(screen.database.superuserDsn());
    REQUIRE(blocker);
    REQUIRE(blocker->runScript("BEGIN; LOCK TABLE clinic.patients IN EXCLUSIVE MODE"));
    click(view, "savePetButton");
    REQUIRE(waitUntil([&] {
        return screen.database.value(
                   "SELECT count(*)::text FROM pg_stat_activity WHERE usename = '" +
                   screen.rosa.roleName + "' AND wait_event_type = 'Lock'") == "1";
    }));
    screen.dropLink();
    REQUIRE(blocker->runScript("COMMIT"));
    part(view, "petFormMessage");
    snap(view, "owner-7-link-lost");
    CHECK(part<QLineEdit>(view, "petNameEdit")->text() == "Ñusta");
    CHECK(part<QLineEdit>(view, "petWeightEdit")->text() == "3,45");
    CHECK(screen.count("patients") == "0");

    screen.allowLink();
    partWith(view, "petCard", "petName", "Ñusta");
    CHECK(screen.count("patients") == "1");
}

TEST_CASE("A change whose answer was lost is not taken for somebody else's", "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    screen.addPet("Ñusta");
    click(view, "editPetButton");
    type(view, "petColourEdit", "Tricolor");
    screen.dropLink();
    REQUIRE(waitUntil([&] { return screen.session->linkState() == database::LinkState::Down; }));
    click(view, "savePetButton");
    part(view, "petFormMessage");
    // What the first attempt would have done, had only its answer been lost.
    screen.database.run("UPDATE clinic.patients SET colour = 'Tricolor'");
    screen.allowLink();
    part(view, "petCard");
    CHECK(await(screen.patients.mine())->first().colour == "Tricolor");
}

TEST_CASE("An owner archives a pet, takes it back, and says that another one died", "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    screen.addPet("Ñusta");
    click(view, "editPetButton");
    snap(view, "owner-8-edit");
    click(view, "archivePetButton");
    part(view, "showArchivedPetsButton");
    click(view, "messageActionButton");
    part(view, "bookPetButton");
    CHECK(await(screen.patients.mine())->first().isBookable());

    click(view, "editPetButton");
    click(view, "deceasedPetButton");
    click(view, "saveDeceasedButton");
    click(view, "showArchivedPetsButton");
    partWith(view, "petCard", "petName", "Ñusta");
    CHECK(visibleParts(view, "bookPetButton").isEmpty());
    CHECK(await(screen.patients.mine())->first().isDeceased());
    snap(view, "owner-9-remembered");
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
    screen.chooseVisit("Ñusta");
    type(view, "bookReasonEdit", "Se rasca la oreja y no quiere comer");
    screen.files.files = {cat};
    click(view, "addPhotoButton");
    part(view, "photoTile");
    click(partWith(view, "vetTile", "title", "Lucía Núñez Prado"));
    screen.chooseTomorrow();
    scrollTo(view.findChild<QWidget*>("petTile"));
    snap(view, "owner-10-book-top" + look);
    click(screen.freeHours().at(3));
    snap(view, "owner-11-book-hours" + look);
    type(view, "bookReasonEdit", QString(10000, u'ñ'));
    click(view, "bookButton");
    CHECK_FALSE(part(view, "bookReasonEdit")
                    ->parentWidget()
                    ->findChild<QLabel*>("fieldError")
                    ->text()
                    .isEmpty());
    CHECK(screen.count("appointments") == "0");
    type(view, "bookReasonEdit", "Se rasca la oreja y no quiere comer");
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

TEST_CASE("An hour that somebody takes turns grey by itself, and a refused one keeps the rest",
          "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    const PatientId pet = screen.addPet("Ñusta");
    click(view, "navBookButton");
    screen.chooseVisit("Ñusta");
    type(view, "bookReasonEdit", "Control");
    auto* when = view.findChild<ui::owner::WhenChooser*>();
    const auto take = [&](const QDateTime& startsAt) {
        screen.database.run(
            QStringLiteral("INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id, "
                           "service_id, starts_at, ends_at, status, price, currency, created_by) "
                           "VALUES (gen_random_uuid(), '%1', '%2', '%3', '%4', '%5', "
                           "'%5'::timestamptz + interval '20 min', 'confirmada', 60, 'PEN', '%2')")
                .arg(stranger(screen, pet).text(), screen.rosa.id.text(), screen.vet.id.text(),
                     screen.visit.text(), startsAt.toUTC().toString(Qt::ISODate)));
    };
    click(screen.freeHours().at(3));
    const QDateTime wanted = when->chosen();
    REQUIRE(wanted.isValid());
    const auto hints = [&](const char* state) {
        screen.database.run(
            QStringLiteral("ALTER TABLE clinic.appointments %1 TRIGGER _950_hint").arg(state));
    };
    hints("DISABLE"); // somebody was faster by less than a hint takes
    take(wanted);
    hints("ENABLE");
    const int before = when->freeCount();
    click(view, "bookButton");
    part(view, "bookMessage");
    REQUIRE(waitUntil([&] { return when->freeCount() == before - 1; }));
    snap(view, "owner-16-hour-taken");
    CHECK_FALSE(when->chosen().isValid());
    CHECK(part<QPlainTextEdit>(view, "bookReasonEdit")->toPlainText() == "Control");
    CHECK_FALSE(part(view, "bookButton")->isEnabled());

    click(screen.freeHours().at(5));
    const QDateTime second = when->chosen();
    take(second);
    REQUIRE(waitUntil([&] { return when->freeCount() == before - 2; })); // nobody presses anything
    CHECK_FALSE(when->chosen().isValid());
    click(screen.freeHours().at(6));
    click(view, "bookButton");
    part(view, "bookedCard");
    CHECK(screen.count("appointments") == "3");
}

TEST_CASE("Photos follow a booking by themselves when the link comes back, each once", "[owner]")
{
    AtTheScreen screen;
    auto& view = *screen.view;
    screen.addPet("Ñusta");
    click(view, "navBookButton");
    screen.chooseVisit("Ñusta");
    screen.files.files = {cat,
                          QStringLiteral("/usr/lib/python3/dist-packages/skimage/data/coffee.png")};
    click(view, "addPhotoButton");
    REQUIRE(waitUntil([&] { return visibleParts(view, "photoTile").size() == 2; }));
    click(screen.freeHours().at(3));
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
    screen.chooseVisit("Ñusta");
    screen.files.files = {cat};
    click(view, "addPhotoButton");
    part(view, "photoTile");
    click(screen.freeHours().at(3));
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

TEST_CASE("An owner sees the place in the queue, then reads the visit with its image", "[owner]")
{
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QString look = mode == ThemeMode::Dark ? "-dark" : "";
    AtTheScreen screen(mode);
    auto& view = *screen.view;
    const PatientId pet = screen.addPet("Ñusta");
    const auto desk = addPerson(screen.database, "reception", "Ana", "Torres");
    const auto luis = addPerson(screen.database, "owner", "Luis", "Peña");
    const auto atDesk = signIn(screen.database, desk);
    agenda::BoardStore deskBoard(*atDesk);
    const auto before = addPatient(screen.database, luis, "Kusi", "Perro");
    REQUIRE(await(deskBoard.walkIn(AttentionId::create(), before, {}, "Vacuna", 3)));
    const auto attention = AttentionId::create();
    REQUIRE(await(deskBoard.walkIn(attention, pet, {}, "Se rasca", 3)));
    click(view, "navAppointmentsButton");
    CHECK(part<QLabel>(view, "queueSentence")->text() == "Falta 1 antes de Ñusta");
    snap(view, "owner-19-queue" + look);

    const auto atVet = signIn(screen.database, screen.vet);
    agenda::BoardStore vetBoard(*atVet);
    records::RecordStore vetRecords(*atVet);
    patients::MediaStore vetMedia(*atVet);
    const auto record = RecordId::create();
    REQUIRE(await(vetBoard.take(attention, record)));
    REQUIRE(waitUntil([&] {
        return part<QLabel>(view, "queueSentence")->text() == "Ñusta está con el veterinario";
    }));
    const auto photo = ui::readImage(cat);
    REQUIRE(photo);
    auto medium = ui::owner::mediumOf(MediaId::create(), pet, *photo);
    medium.description = "Oreja derecha";
    REQUIRE(await(vetMedia.put(medium)));
    REQUIRE(await(vetMedia.attach(record, medium.id)));
    records::RecordText text;
    text.diagnosis = "Otitis externa por Malassezia.";
    text.treatment = "Limpieza ótica cada 48 h; gotas con miconazol por 14 días.";
    text.weightKg = 3.6;
    REQUIRE(await(vetRecords.save(record, 1, text)));
    click(view, "navHistoryButton");
    CHECK(visibleParts(view, "attentionCard").isEmpty()); // nothing before the signature
    REQUIRE(await(vetRecords.finish(record)));
    CHECK(visibleParts(view, "attentionCard").isEmpty()); // nor before it is signed
    REQUIRE(await(vetRecords.sign(record, 2)));
    partWith(view, "attentionCard", "petName", "Ñusta");
    part(view, "photoTile");
    snap(view, "owner-20-history" + look);

    click(view, "photoTile");
    auto* viewer = view.findChild<ui::ImageViewer*>();
    REQUIRE(waitUntil([&] { return viewer->pane(0)->isWhole(); }));
    const double fitted = viewer->pane(0)->canvas()->scale();
    snap(view, "owner-21-image" + look);
    click(view, "zoomInButton");
    CHECK(viewer->pane(0)->canvas()->scale() > fitted * 1.2);
    QTest::keyClick(viewer, Qt::Key_Escape);
    CHECK(viewer->isHidden());
    partWith(view, "attentionCard", "petName", "Ñusta");
}
