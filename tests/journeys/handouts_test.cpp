// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/clinicstore.h"
#include "core/agenda/schedulestore.h"
#include "core/base/clock.h"
#include "core/documents/prescriptiondrafts.h"
#include "core/patients/mediastore.h"
#include "core/patients/patientstore.h"
#include "core/payments/paymentstore.h"
#include "core/people/person.h"
#include "core/records/presencestore.h"
#include "core/records/recordstore.h"
#include "core/settings/settings.h"
#include "tests/core/records/visit.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "tests/ui/documents/fakeprinters.h"
#include "tests/ui/documents/readpdf.h"
#include "ui/desk/deskview.h"
#include "ui/documents/pagepreview.h"
#include "ui/owner/ownerview.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/vet/vetview.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;
using huella::ui::ThemeMode;

// From the windows to the paper, on a real database and a printer that obeys.

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson ana = addPerson(database, "owner", "Ana María", "Quispe Ñahui");
    TestPerson rosa = addPerson(database, "reception", "Rosa", "Mamani");
    TestPerson ines = addPerson(database, "vet", "Inés", "Núñez");
    Visit visit{database, ana, ines};

    Clinic()
    {
        database.run("UPDATE clinic.users SET licence_number = 'CMVP 10234' WHERE role = 'vet';"
                     "UPDATE clinic.settings SET clinic_name = 'Veterinaria Huellitas';"
                     "INSERT INTO clinic.clinical_histories (patient_id, owner_id, allergies, "
                     "created_by) SELECT id, owner_id, 'Penicilina', owner_id FROM "
                     "clinic.patients");
        keepServiceAlive(database);
    }
    [[nodiscard]] QString of(const QString& sql) const { return database.value(sql); }
    /// As the vet signed it.
    void sign() const
    {
        database.run("UPDATE clinic.records SET anamnesis = 'Secreto de la anamnesis', diagnosis = "
                     "'Otitis externa', treatment = 'Gotas óticas', internal_notes = 'Cobrar más'; "
                     "UPDATE clinic.records SET finished_at = clock_timestamp(), "
                     "signed_at = clock_timestamp(); "
                     "DELETE FROM clinic.current_attentions");
    }
    [[nodiscard]] QString outcomes() const
    {
        return of(
            "SELECT string_agg(outcome, ',' ORDER BY created_at) FROM clinic.document_prints");
    }
};

/// One PC: its person's stores, its printers, its settings.
struct Place
{
    QTemporaryDir folder;
    std::unique_ptr<database::Session> session;
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    records::RecordStore records{*session};
    records::PresenceStore presence{*session};
    payments::PaymentStore payments{*session};
    agenda::ScheduleStore schedules{*session};
    agenda::ClinicStore clinicDetails{*session};
    Clock clock;
    ChosenTarget files;
    FakePrinters printers;
    settings::Settings settings{folder.filePath("settings.ini")};
    ui::Doors doors{clock, files, nullptr, &printers, &settings};
    people::Person person;
    std::unique_ptr<QWidget> view;

    Place(const Clinic& clinic, const TestPerson& who, people::Role role,
          ThemeMode mode = ThemeMode::Light)
        : session(signIn(clinic.database, who))
    {
        dress(mode);
        person.id = who.id;
        person.firstName = who.firstName;
        person.lastName = who.lastName;
        person.role = role;
    }
    void show(std::unique_ptr<QWidget> window)
    {
        view = std::move(window);
        view->resize(1366, 768);
        view->show();
        QApplication::processEvents();
    }
    void showVet(const QString& drafts)
    {
        const ui::vet::VetStores stores{agenda,  board,    patients, media,
                                        records, presence, *session, records::DraftFolder(drafts)};
        show(std::make_unique<ui::vet::VetView>(stores, person, doors));
    }
    /// The patient of the clinic, found by Ctrl+K, until the part that shows it is there.
    void openBySearch(const QString& shownBy)
    {
        auto* field = part<QLineEdit>(*view, "searchEdit");
        type(field, "Ñusta");
        auto* hits = part<QListView>(*view, "searchResults");
        REQUIRE(waitUntil([&] { return hits->model()->rowCount() > 0; }));
        QTest::keyClick(field, Qt::Key_Return);
        part(*view, shownBy);
    }
    void openAttention()
    {
        click(*view, "continueButton");
        REQUIRE(waitUntil([this] { return part(*view, "diagnosisEdit")->isEnabled(); }));
    }
    [[nodiscard]] QString words(const QString& name) const
    {
        return part<QLabel>(*view, name)->text();
    }
    [[nodiscard]] QString said(const QString& name) const
    {
        return part<ui::InlineMessage>(*view, name)->text();
    }
    void waitForPreview() const
    {
        REQUIRE(waitUntil(
            [this] { return part<ui::PagePreview>(*view, "pagePreview")->pageCount() > 0; }));
    }
    /// Presses it and waits for the end of the print.
    void printAndWait(const QString& button) const
    {
        waitForPreview();
        REQUIRE(waitUntil([&] { return part(*view, button)->isEnabled(); }));
        click(*view, button);
        REQUIRE(waitUntil([&] {
            return visibleParts(*view, "printProgress").isEmpty() &&
                   !visibleParts(*view, "documentMessage").isEmpty();
        }));
    }
    void typePrescription() const
    {
        click(*view, "writePrescriptionButton");
        type(*view, "drugEdit", "Amoxicilina + ácido clavulánico");
        type(*view, "presentationEdit", "Suspensión 250 mg/5 ml");
        type(*view, "frequencyEdit", "Cada 12 horas");
        type(*view, "durationEdit", "7 días");
        type(*view, "instructionsEdit", "Dar con comida");
        type(*view, "prescriptionNotesEdit", "Control en una semana");
    }
};

} // namespace

TEST_CASE("A vet writes a prescription, is warned of an allergy, prints it, and reprints a copy",
          "[handouts]")
{
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QString look = mode == ThemeMode::Dark ? "-dark" : "";
    const Clinic clinic;
    Place place(clinic, clinic.ines, people::Role::Vet, mode);
    place.showVet(place.folder.filePath("drafts"));
    place.openAttention();
    place.typePrescription();
    CHECK(place.words("allergyWarning").contains("penicilina"));
    snap(*place.view, "handouts-prescription" + look);

    click(*place.view, "issuePrescriptionButton"); // without a dose
    auto* dose = dynamic_cast<ui::FormField*>(part(*place.view, "doseEdit")->parentWidget());
    REQUIRE(dose);
    REQUIRE(waitUntil([&] { return dose->hasError(); }));
    type(*place.view, "doseEdit", "3 ml");
    click(*place.view, "issuePrescriptionButton");
    REQUIRE(waitUntil([&] { return !visibleParts(*place.view, "documentSheet").isEmpty(); }));
    CHECK(clinic.of("SELECT count(*) FROM clinic.prescriptions") == "1");
    CHECK(clinic.of("SELECT count(*) FROM clinic.documents") == "0"); // looking issues nothing
    place.waitForPreview();
    snap(*place.view, "handouts-sheet" + look);

    place.printAndWait("printButton");
    REQUIRE(place.printers.printed.size() == 1);
    const ReadPdf first = readPdf(place.printers.printed[0].pdf);
    INFO(first.text().toStdString());
    for (const char* said :
         {"Veterinaria Huellitas", "Receta", "N.º 1 ", "Inés Núñez", "CMVP 10234", "Ñusta Quispe",
          "Ana María Quispe Ñahui", "Amoxicilina + ácido clavulánico", "Página 1 de 1"})
        CHECK(first.has(QString::fromUtf8(said)));
    CHECK_FALSE(first.has("COPIA"));
    CHECK(first.fontsOutside.isEmpty());

    place.printAndWait("printButton");
    REQUIRE(place.printers.printed.size() == 2);
    const ReadPdf second = readPdf(place.printers.printed[1].pdf);
    CHECK(second.has("COPIA"));
    CHECK(second.has("N.º 1 "));
    snap(*place.view, "handouts-copy" + look);
    QTest::keyClick(part(*place.view, "documentSheet"), Qt::Key_Escape);
    CHECK(visibleParts(*place.view, "documentSheet").isEmpty());
    CHECK(visibleParts(*place.view, "prescriptionLine").size() == 1);
}

TEST_CASE("A print that fails or is cancelled leaves the document there, a copy from then on",
          "[handouts]")
{
    const Clinic clinic;
    clinic.sign();
    Place place(clinic, clinic.ana, people::Role::Owner);
    place.show(std::make_unique<ui::owner::OwnerView>(
        ui::owner::OwnerStores{place.patients, place.media, place.agenda, place.board,
                               place.records, place.payments, *place.session},
        place.person, place.doors));
    click(*place.view, "navHistoryButton");
    click(*place.view, "reportPdfButton");
    place.printers.mood = FakePrinters::Mood::IsOutOfPaper;
    place.printAndWait("printButton");
    CHECK(place.said("documentMessage").contains("sin papel"));
    CHECK(place.said("documentMessage").contains("quedó guardado"));
    REQUIRE(waitUntil([&] { return clinic.outcomes() == "fallido"; }));
    snap(*place.view, "handouts-failed");

    place.printers.mood = FakePrinters::Mood::Hangs;
    click(*place.view, "printButton");
    REQUIRE(waitUntil([&] { return place.printers.isHanging(); }));
    click(*place.view, "cancelPrintButton");
    REQUIRE(waitUntil([&] { return clinic.outcomes() == "fallido,cancelado"; }));
    CHECK(place.said("documentMessage").contains("Se canceló"));

    place.printers.mood = FakePrinters::Mood::Prints;
    place.printAndWait("printButton");
    REQUIRE(place.printers.printed.size() == 1);
    CHECK(readPdf(place.printers.printed[0].pdf).has("COPIA"));
    CHECK(clinic.of("SELECT count(*) || '/' || max(number) FROM clinic.documents") == "1/1");
    REQUIRE(waitUntil([&] { return clinic.outcomes() == "fallido,cancelado,hecho"; }));
}

TEST_CASE("What a vet types into a prescription survives the end of the program", "[handouts]")
{
    const Clinic clinic;
    const QTemporaryDir folder;
    // Each person's drafts lie apart.
    const QString file = folder.filePath(clinic.ines.id.text() + "/prescription-" +
                                         clinic.visit.record.text() + ".json");
    {
        Place place(clinic, clinic.ines, people::Role::Vet);
        place.showVet(folder.path());
        place.openAttention();
        place.typePrescription();
        // On the disk while the window still stands: nothing is left to its end.
        const auto key = std::make_shared<records::DraftKey>();
        key->bytes = await(place.records.draftKey()).value();
        const documents::PrescriptionDrafts drafts(
            records::DraftFolder(folder.path()).of(clinic.ines.id).sealedBy(key));
        REQUIRE(waitUntil([&] {
            const auto kept = drafts.read(clinic.visit.record);
            return kept && kept->text.notes.contains("una semana");
        }));
        QFile sealedFile(file); // for nobody else
        REQUIRE(sealedFile.open(QIODevice::ReadOnly));
        CHECK_FALSE(sealedFile.readAll().contains("Amoxicilina"));
        QFile::copy(file, file + ".killed");
    }
    QFile::remove(file);
    QFile::rename(file + ".killed", file);
    Place place(clinic, clinic.ines, people::Role::Vet);
    place.showVet(folder.path());
    place.openAttention();
    CHECK(place.said("prescriptionMessage").contains("Recuperamos la receta"));
    CHECK(part<QLineEdit>(*place.view, "drugEdit")->text() == "Amoxicilina + ácido clavulánico");
    type(*place.view, "doseEdit", "3 ml");
    click(*place.view, "issuePrescriptionButton");
    REQUIRE(waitUntil([&] { return !visibleParts(*place.view, "documentSheet").isEmpty(); }));
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("A vet adds a vaccine, corrects it, takes it off and puts it back", "[handouts]")
{
    const Clinic clinic;
    Place place(clinic, clinic.ines, people::Role::Vet);
    place.showVet(place.folder.filePath("drafts"));
    place.openAttention();
    click(*place.view, "addVaccinationButton");
    click(*place.view, "saveVaccinationButton");
    auto* field = dynamic_cast<ui::FormField*>(part(*place.view, "vaccineEdit")->parentWidget());
    REQUIRE(field);
    REQUIRE(waitUntil([&] { return field->hasError(); }));
    type(*place.view, "vaccineEdit", "Séxtuple");
    type(*place.view, "vaccineProductEdit", "Nobivac DHPPi");
    type(*place.view, "vaccineLotEdit", "A1207");
    click(*place.view, "nextInYear");
    snap(*place.view, "handouts-vaccine-form");
    click(*place.view, "saveVaccinationButton");
    REQUIRE(waitUntil([&] { return visibleParts(*place.view, "vaccinationLine").size() == 1; }));
    CHECK(clinic.of("SELECT next_due_on - given_on FROM clinic.vaccinations").toInt() >= 365);
    CHECK(place.words("nextDueLabel").contains("Próxima"));

    click(*place.view, "editVaccinationButton");
    type(*place.view, "vaccineLotEdit", "B9");
    click(*place.view, "saveVaccinationButton");
    REQUIRE(waitUntil([&] { return clinic.of("SELECT lot FROM clinic.vaccinations") == "B9"; }));
    REQUIRE(waitUntil([&] { return visibleParts(*place.view, "vaccinationForm").isEmpty(); }));
    click(*place.view, "removeVaccinationButton");
    REQUIRE(waitUntil([&] { return visibleParts(*place.view, "vaccinationLine").isEmpty(); }));
    click(part<ui::InlineMessage>(*place.view, "vaccinationsMessage")
              ->findChild<QWidget*>("messageActionButton"));
    REQUIRE(waitUntil([&] { return visibleParts(*place.view, "vaccinationLine").size() == 1; }));

    click(*place.view, "printCardButton");
    place.printAndWait("printButton");
    const ReadPdf card = readPdf(place.printers.printed.value(0).pdf);
    CHECK(card.has("Carné de vacunación"));
    CHECK(card.has("Séxtuple"));
    CHECK(card.has("Lote B9"));
}

TEST_CASE("The desk prints a receipt on the till's roll, and this PC remembers which", "[handouts]")
{
    const Clinic clinic;
    const ServiceId service = addService(clinic.database, "Control", 20, "60.00");
    const AppointmentId visit =
        addAppointment(clinic.database, clinic.visit.patient, clinic.ines, service, 30);
    Place place(clinic, clinic.rosa, people::Role::Reception);
    place.show(std::make_unique<ui::desk::DeskView>(
        ui::desk::DeskStores{place.agenda, place.board, place.patients, place.media, place.payments,
                             place.presence, place.schedules, place.clinicDetails, *place.session},
        place.person, place.doors));
    auto* list = part<QListView>(*place.view, "agendaList");
    REQUIRE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    click(*place.view, "chargeButton");
    click(*place.view, "confirmChargeButton");
    REQUIRE(waitUntil([&] { return !visibleParts(*place.view, "printReceiptButton").isEmpty(); }));
    snap(*place.view, "handouts-desk-charged");
    click(*place.view, "printReceiptButton");
    place.waitForPreview();
    snap(*place.view, "handouts-desk-receipt");
    place.printAndWait("printButton");
    REQUIRE(place.printers.printed.size() == 1);
    CHECK(place.printers.printed[0].printer == "Epson TM-T20");
    const ReadPdf receipt = readPdf(place.printers.printed[0].pdf);
    INFO(receipt.text().toStdString());
    CHECK(std::abs(receipt.sizes[0].width() - 227) < 1);
    for (const char* said : {"Comprobante de pago", "Control", "S/ 60", "Efectivo", "Rosa Mamani",
                             "Inés Núñez", "CMVP 10234"})
        CHECK(receipt.has(QString::fromUtf8(said)));
    CHECK(place.settings.text(settings::Setting::ReceiptPaper) == "rollo");
    CHECK(place.settings.text(settings::Setting::ReceiptPrinter) == "Epson TM-T20");
    CHECK(clinic.of("SELECT is_paid FROM clinic.appointments WHERE id = '" + visit.text() + "'") ==
          "t");
}

TEST_CASE("An owner saves the report, the prescription and the card of a pet as files",
          "[handouts]")
{
    const Clinic clinic;
    clinic.sign();
    clinic.database.run(
        "INSERT INTO clinic.prescriptions (id, record_id, patient_id, owner_id, vet_id, "
        "licence_number, created_by) SELECT gen_random_uuid(), id, patient_id, owner_id, vet_id, "
        "'CMVP 10234', vet_id FROM clinic.records;"
        "INSERT INTO clinic.prescription_items (id, prescription_id, owner_id, position, drug, "
        "dose, created_by) SELECT gen_random_uuid(), id, owner_id, 1, 'Meloxicam', '1 ml', vet_id "
        "FROM clinic.prescriptions;"
        "INSERT INTO clinic.vaccinations (id, patient_id, owner_id, vaccine, given_on, given_by, "
        "next_due_on, created_by) SELECT gen_random_uuid(), patient_id, owner_id, 'Rabia', "
        "current_date - 400, vet_id, current_date - 35, vet_id FROM clinic.records");
    Place place(clinic, clinic.ana, people::Role::Owner);
    place.printers.installed.clear();
    place.show(std::make_unique<ui::owner::OwnerView>(
        ui::owner::OwnerStores{place.patients, place.media, place.agenda, place.board,
                               place.records, place.payments, *place.session},
        place.person, place.doors));
    const auto saved = [&](const QString& button, const QString& file) {
        place.files.target = place.folder.filePath(file);
        click(*place.view, button);
        place.printAndWait("savePdfButton");
        QFile pdf(place.files.target);
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        const ReadPdf read = readPdf(pdf.readAll());
        return read;
    };
    click(*place.view, "navHistoryButton");
    part(*place.view, "prescriptionPdfButton");
    snap(*place.view, "handouts-owner-history");
    const ReadPdf report = saved("reportPdfButton", "informe.pdf");
    CHECK(report.has("Otitis externa"));
    CHECK_FALSE(report.has("Secreto"));
    CHECK_FALSE(report.has("Cobrar"));
    CHECK(visibleParts(*place.view, "printButton").isEmpty());
    CHECK_FALSE(visibleParts(*place.view, "noPrinterLabel").isEmpty());
    CHECK(place.files.suggested == "informe-nusta.pdf");
    snap(*place.view, "handouts-owner-saved");
    click(*place.view, "closeDocumentButton");
    CHECK(saved("prescriptionPdfButton", "receta.pdf").has("Meloxicam"));
    click(*place.view, "closeDocumentButton");

    click(*place.view, "navPetsButton");
    click(*place.view, "editPetButton");
    REQUIRE(waitUntil([&] { return !visibleParts(*place.view, "vaccinationLine").isEmpty(); }));
    CHECK(place.words("nextDueLabel").contains("Tocaba"));
    snap(*place.view, "handouts-owner-vaccines");
    CHECK(saved("petCardButton", "carne.pdf").has("Rabia"));
}

TEST_CASE("The desk hands out the card and the last visit's report, and no other", "[handouts]")
{
    const Clinic clinic;
    clinic.sign();
    Place place(clinic, clinic.rosa, people::Role::Reception);
    place.show(std::make_unique<ui::desk::DeskView>(
        ui::desk::DeskStores{place.agenda, place.board, place.patients, place.media, place.payments,
                             place.presence, place.schedules, place.clinicDetails, *place.session},
        place.person, place.doors));
    place.openBySearch("patientPanel");
    click(*place.view, "handoutsButton");
    QMenu* menu = nullptr;
    REQUIRE(waitUntil([&] { return (menu = place.view->findChild<QMenu*>("handoutsMenu")); }));
    REQUIRE(menu->actions().size() == 2);
    CHECK(test::wordsOf(menu->actions()[0]) == QString("Carné de vacunación"));
    CHECK(test::wordsOf(menu->actions()[1]).startsWith("Informe de la visita del "));
    snap(*place.view, "handouts-desk-patient");
    snap(*menu, "handouts-desk-menu");
    menu->actions()[1]->trigger();
    menu->close();
    place.printAndWait("printButton");
    const ReadPdf report = readPdf(place.printers.printed.last().pdf);
    CHECK(report.has("Otitis externa"));
    CHECK(report.has("CMVP 10234"));
    CHECK_FALSE(report.has("Secreto"));
    CHECK_FALSE(report.has("Cobrar"));
    CHECK(clinic.of("SELECT u.role FROM clinic.document_prints x JOIN clinic.users u ON u.id = "
                    "x.created_by") == "reception");
    click(*place.view, "closeDocumentButton");

    click(*place.view, "handoutsButton");
    REQUIRE(waitUntil([&] { return (menu = place.view->findChild<QMenu*>("handoutsMenu")); }));
    menu->actions()[0]->trigger();
    menu->close();
    place.waitForPreview();
    place.printAndWait("printButton");
    CHECK(readPdf(place.printers.printed.last().pdf).has(QString("Carné de vacunación")));
}

TEST_CASE("A vet prints an earlier report and the card from the patient's history", "[handouts]")
{
    const Clinic clinic;
    clinic.sign();
    Place place(clinic, clinic.ines, people::Role::Vet);
    place.showVet(place.folder.filePath("drafts"));
    place.openBySearch("patientsPage");
    part(*place.view, "printPastReportButton"); // the newest is open already
    snap(*place.view, "handouts-vet-patient");
    click(*place.view, "printPastReportButton");
    place.printAndWait("printButton");
    CHECK(readPdf(place.printers.printed.last().pdf).has("Otitis externa"));
    click(*place.view, "closeDocumentButton");
    click(*place.view, "printCardButton");
    place.printAndWait("printButton");
    CHECK(readPdf(place.printers.printed.last().pdf).has(QString("Carné de vacunación")));
}
