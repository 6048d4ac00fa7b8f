// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/documents/documentstore.h"
#include "core/documents/prescriptionstore.h"
#include "core/people/accountstore.h"
#include "tests/core/records/visit.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "tests/ui/documents/readpdf.h"
#include "ui/admin/adminview.h"
#include "ui/documents/pdf.h"
#include "ui/shared/doors.h"
#include "ui/shared/filepicker.h"

#include <QTableView>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;

// The number that a vet signs with: from the admin's window to the paper.

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson ada = addPerson(database, "admin", "Ada", "Núñez");
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson ines = addPerson(database, "vet", "Inés", "Núñez Paz");
    TestPerson desk = addPerson(database, "reception", "Luz", "Mamani");
    Visit visit{database, rosa, ines};

    /// The text of a prescription that the vet issues now.
    [[nodiscard]] QString printed() const
    {
        const auto session = signIn(database, ines);
        const auto id = documents::PrescriptionId::create();
        documents::PrescriptionItem drug;
        drug.id = documents::PrescriptionItemId::create();
        drug.drug = "Amoxicilina";
        drug.dose = "3 ml";
        REQUIRE(await(documents::PrescriptionStore(*session).issue(id, visit.record,
                                                                   {{drug}, {}, {}})));
        const auto content = await(
            documents::DocumentStore(*session).content(documents::DocumentSubject(id)));
        REQUIRE(content);
        return readPdf(ui::toPdf(*content, ui::Paper::A4).value()).text();
    }
};

} // namespace

TEST_CASE("The admin writes a vet's licence, and the next prescription bears it", "[admin]")
{
    const auto mode = GENERATE(ui::ThemeMode::Light, ui::ThemeMode::Dark);
    dress(mode);
    Clinic clinic;
    clinic.database.run("SELECT clinic.heartbeat()");
    CHECK_FALSE(clinic.printed().contains("Colegiatura"));

    const auto session = signIn(clinic.database, clinic.ada);
    people::AccountStore accounts(*session);
    people::AuditStore audit(*session);
    agenda::AgendaStore agenda(*session);
    agenda::ScheduleStore schedules(*session);
    agenda::ServiceStore services(*session);
    records::CatalogueStore catalogue(*session);
    agenda::ClinicStore details(*session);
    patients::PatientStore patients(*session);
    Clock clock;
    ui::DialogFilePicker picker;
    people::Person who;
    who.id = clinic.ada.id;
    who.firstName = clinic.ada.firstName;
    who.lastName = clinic.ada.lastName;
    who.role = people::Role::Admin;
    ui::admin::AdminView view({accounts, audit, agenda, schedules, services, catalogue, details,
                               patients, *session},
                              who, ui::Doors{clock, picker});
    view.resize(1366, 768);
    view.show();

    auto* table = part<QTableView>(view, "peopleTable");
    const auto choose = [&](const QString& name) {
        QModelIndex found;
        REQUIRE(waitUntil([&] {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 0).data().toString().contains(name))
                    found = table->model()->index(row, 0);
            return found.isValid();
        }));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(found).center());
    };
    choose("Luz Mamani");
    REQUIRE(waitUntil([&] { return !visibleParts(view, "personRoleCombo").isEmpty(); }));
    CHECK(visibleParts(view, "licenceForm").isEmpty()); // only vets have one

    choose("Inés Núñez Paz");
    CHECK_FALSE(part(view, "saveLicenceButton")->isEnabled());
    type(view, "licenceEdit", "  CMVP  10234 ");
    snap(view, mode == ui::ThemeMode::Dark ? "admin-licence-dark" : "admin-licence");
    click(view, "saveLicenceButton");
    REQUIRE(waitUntil([&] {
        return clinic.database.value("SELECT coalesce(licence_number, '') FROM clinic.users WHERE "
                                     "role = 'vet'") == "CMVP 10234";
    }));
    CHECK(waitUntil([&] { return !part(view, "saveLicenceButton")->isEnabled(); }));
    CHECK(clinic.printed().contains(QString("Colegiatura CMVP 10234")));
}
