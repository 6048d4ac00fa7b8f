// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/owner/ownerview.h"
#include "ui/shared/doors.h"

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
            ui::owner::OwnerStores{patients, media, agenda, board, records, *session}, person,
            ui::Doors{clock, files});
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

    [[nodiscard]] QString count(const QString& table) const
    {
        return database.value("SELECT count(*)::text FROM clinic." + table);
    }
};

} // namespace

TEST_CASE("An owner without pets is asked for the first one and adds it with its photo",
          "[owner]")
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
