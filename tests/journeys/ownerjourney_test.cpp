// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/ownerscreen.h"
#include "ui/images/imagepane.h"
#include "ui/images/imageviewer.h"
#include "ui/owner/petsaving.h"

using namespace huella;
using namespace huella::test;
using namespace huella::tests;
using huella::ui::ThemeMode;

TEST_CASE("An owner without pets is asked for the first one and adds it with its photo", "[owner]")
{
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QString look = mode == ThemeMode::Dark ? "-dark" : "";
    AtTheScreen screen(mode);
    auto& view = *screen.view;
    click(view, "navPetsButton");
    part(view, "addFirstPetButton");
    snap(view, "owner-1-empty" + look);
    click(view, "addFirstPetButton");
    snap(view, "owner-2-new-pet" + look);
    screen.fillPet("Ñusta");
    screen.files.files = {chelsea};
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
    click(view, "navPetsButton");
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
    click(view, "navPetsButton");
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
    const auto photo = ui::readImage(chelsea);
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
    CHECK(part<QLabel>(view, "nextControlWhen")->text() == "No hay nada reservado.");
    CHECK(part(view, "nextControlBookButton")->isEnabled());
    snap(view, "owner-20-history" + look);
    (void)addAppointment(screen.database, pet, screen.vet, screen.visit, 60 * 24 * 3, "confirmada");
    REQUIRE(waitUntil(
        [&] { return part<QLabel>(view, "nextControlWhen")->text().contains(" a las "); }));
    CHECK(visibleParts(view, "nextControlBookButton").isEmpty());

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
