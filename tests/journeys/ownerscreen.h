// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/database/superuserlink.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/owner/ownerview.h"
#include "ui/shared/doors.h"

#include <QLabel>

namespace huella::tests {

using namespace huella::test;

inline const QString chelsea =
    QStringLiteral("/usr/lib/python3/dist-packages/skimage/data/chelsea.png");

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

    explicit AtTheScreen(ui::ThemeMode mode = ui::ThemeMode::Light)
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

    /// A pet that is there already, shown on the page of the pets.
    PatientId addPet(const QString& name)
    {
        const PatientId id = addPatient(database, rosa, name, "Gato");
        click(*view, "navPetsButton");
        QMetaObject::invokeMethod(view->findChild<QWidget*>("petsPage"), "reload");
        partWith(*view, "petCard", "petName", name);
        return id;
    }

    /// The free hours on screen.
    [[nodiscard]] QList<QAbstractButton*> freeHours() const
    {
        QList<QAbstractButton*> hours;
        for (auto* grid : visibleParts(*view, "bookSlotGrid"))
            for (auto* hour : grid->findChildren<QAbstractButton*>())
                if (hour->isEnabled())
                    hours.append(hour);
        return hours;
    }

    /// At the question what it needs, which comes first for who has one pet.
    void chooseVisit()
    {
        click(partWith(*view, "serviceTile", "title", "Consulta general"));
        waitUntil([this] { return freeHours().size() > 4; });
    }

    /// From the summary to the words and the photos of the visit.
    void openWords() const { click(*view, "summaryPhotosChangeButton"); }

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

} // namespace huella::tests
