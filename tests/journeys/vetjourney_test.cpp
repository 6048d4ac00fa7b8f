// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agendastore.h"
#include "core/agenda/boardstore.h"
#include "core/base/clock.h"
#include "core/patients/mediastore.h"
#include "core/patients/patientstore.h"
#include "core/records/presencestore.h"
#include "core/records/recordstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/shared/formfield.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/inlinemessage.h"
#include "ui/vet/vetview.h"

#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;
using huella::ui::ThemeMode;

// The vet's work through the real window, on a real database.

namespace {

const QString cat = QStringLiteral("/usr/lib/python3/dist-packages/skimage/data/chelsea.png");
const QString scan =
    QStringLiteral("/usr/lib/python3/dist-packages/pydicom/data/test_files/CT_small.dcm");

/// The clinic's wall clock.
class LimaClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTime().toTimeZone(QTimeZone("America/Lima"));
    }
};

/// A real scan as a picture that the clinic's X-ray machine would hand out.
QString scanAsPicture(const QString& folder)
{
    const QString grey = folder + "/scan.pgm";
    REQUIRE(QProcess::execute("/usr/bin/python3",
                              {qEnvironmentVariable("HUELLA_SOURCE_DIR") + "/tests/support/xray.py",
                               scan, grey}) == 0);
    const QString png = folder + "/rx-torax.png";
    REQUIRE(QImage(grey).scaled(768, 768, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(png));
    return png;
}

/// A clinic at noon: two vets, three patients, appointments of all kinds.
struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson luis = addPerson(database, "owner", "Luis", "Ñáñez Peña");
    TestPerson ines = addPerson(database, "vet", "Inés", "Núñez");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId visit = addService(database, "Consulta general", 20, "60.00");
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId rex = addPatient(database, luis, "Rex", "Perro");
    PatientId kiwi = addPatient(database, luis, "Kiwi", "Loro");
    AppointmentId nustas = addAppointment(database, nusta, ines, visit, -5, "confirmada",
                                          "Se rasca la oreja y sacude la cabeza desde el lunes");
    AppointmentId rexs =
        addAppointment(database, rex, ines, visit, 20, "programada", "Vacuna séxtuple anual");

    Clinic()
    {
        const QString xray = ProcedureId::create().text(), skin = ProcedureId::create().text();
        database.run("UPDATE clinic.clinical_histories SET allergies = 'Penicilina', "
                     "chronic_conditions = 'Insuficiencia renal' WHERE patient_id = '" +
                     nusta.text() +
                     "';"
                     "UPDATE clinic.patients SET birth_date = current_date - 1200, weight_kg = 4.1;"
                     "INSERT INTO clinic.procedures (id, name, kind) VALUES ('" +
                     xray + "', 'Radiografía de tórax', 'rayos_x'), ('" + skin +
                     "', 'Raspado de piel', 'otro')");
    }
    [[nodiscard]] QString of(const QString& sql) const { return database.value(sql); }
};

/// The vet's desk: a session of its own and the window.
struct AtWork
{
    std::unique_ptr<database::Session> session;
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    records::RecordStore records{*session};
    records::PresenceStore presence{*session};
    LimaClock clock;
    PickedFiles files;
    std::unique_ptr<ui::vet::VetView> view;

    AtWork(const Clinic& clinic, const TestPerson& vet, const QString& drafts,
           ThemeMode mode = ThemeMode::Light)
        : session(signIn(clinic.database, vet))
    {
        dress(mode);
        people::Person person;
        person.id = vet.id;
        person.firstName = vet.firstName;
        person.lastName = vet.lastName;
        person.role = people::Role::Vet;
        const ui::vet::VetStores stores{agenda,  board,    patients, media,
                                        records, presence, *session, records::DraftFolder(drafts)};
        view = std::make_unique<ui::vet::VetView>(stores, person, ui::Doors{clock, files});
        view->resize(1366, 768);
        view->show();
        QApplication::processEvents();
    }

    [[nodiscard]] QString words(const QString& name) const
    {
        return part<QLabel>(*view, name)->text();
    }
    [[nodiscard]] ui::InlineMessage* message(const QString& name) const
    {
        return part<ui::InlineMessage>(*view, name);
    }
    [[nodiscard]] bool isSaved() const
    {
        return waitUntil([this] { return words("saveStateLabel").startsWith("guardado "); });
    }
    [[nodiscard]] QString errorAt(const QString& editor) const
    {
        auto* field = dynamic_cast<ui::FormField*>(part(*view, editor)->parentWidget());
        return field ? field->error() : QString("(no field)");
    }
    /// A patient waits, called by nobody.
    void checkIn(AppointmentId appointment)
    {
        REQUIRE(await(board.checkIn(AttentionId::create(), appointment)));
    }
    void callNext()
    {
        waitUntil([this] { return part(*view, "takeNextButton")->isEnabled(); });
        click(*view, "takeNextButton");
        part(*view, "diagnosisEdit");
        waitUntil([this] { return part(*view, "diagnosisEdit")->isEnabled(); });
    }
};

} // namespace

TEST_CASE("A vet checks in, calls, writes, adds pictures and signs", "[vet]")
{
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QString look = mode == ThemeMode::Dark ? "-dark" : "";
    QTemporaryDir folder;
    Clinic clinic;
    // The photo that the owner sent with the booking.
    {
        const auto owner = signIn(clinic.database, clinic.rosa);
        patients::MediaStore media(*owner);
        const auto image = ui::readImage(cat).value();
        const patients::NewMedium photo{
            MediaId::create(),    clinic.nusta,   patients::MediumKind::Image,
            "Oreja izquierda",    image.mimeType, image.size,
            image.thumbnailBytes, image.bytes,    {}};
        REQUIRE(await(media.put(photo)));
        REQUIRE(await(media.attach(clinic.nustas, photo.id)));
        REQUIRE(await(patients::PatientStore(*owner).setPhoto(clinic.nusta, photo.id)));
    }
    AtWork work(clinic, clinic.ines, folder.path() + "/drafts", mode);
    auto& view = *work.view;
    waitUntil([&] { return visibleParts(view, "dayRow").size() == 2; });
    CHECK(visibleParts(view, "checkInButton").size() == 1); // only the confirmed one
    CHECK_FALSE(part(view, "takeNextButton")->isEnabled());
    snap(view, "vet-1-day" + look);

    click(view, "checkInButton");
    REQUIRE(waitUntil([&] { return visibleParts(view, "checkInButton").isEmpty(); }));
    CHECK(work.message("dayMessage")->text().contains(QString("Ñusta")));
    CHECK_FALSE(part(view, "signOutButton")->hasFocus());
    REQUIRE(
        waitUntil([&] { return part<QListView>(view, "boardList")->model()->rowCount() == 1; }));
    snap(view, "vet-2-waiting" + look);

    work.callNext();
    REQUIRE(waitUntil([&] { return work.words("patientNameLabel").contains(QString("Ñusta")); }));
    CHECK(clinic.of("SELECT state FROM clinic.current_attentions") == "atendiendo");
    CHECK(clinic.of("SELECT vet_id::text FROM clinic.current_attentions") == clinic.ines.id.text());
    CHECK(work.words("visitReasonLabel").startsWith("Se rasca la oreja"));
    CHECK(part(view, "allergiesChip")->accessibleName() == QString("Alergias: Penicilina"));
    CHECK(part(view, "chronicChip")->accessibleName().contains("Insuficiencia renal"));
    REQUIRE(waitUntil([&] { return !visibleParts(view, "photoTile").isEmpty(); }));
    snap(view, "vet-3-record" + look);

    click(view, "photoTile");
    REQUIRE(waitUntil([&] { return part(view, "imageViewer")->isVisible(); }));
    waitUntil([] { return false; }, 400); // the whole picture arrives
    snap(view, "vet-4-viewer" + look);
    QTest::keyClick(part(view, "imageViewer"), Qt::Key_Escape);
    CHECK(visibleParts(view, "imageViewer").isEmpty());

    click(view, "finishButton");
    CHECK(work.errorAt("diagnosisEdit").contains(QString("diagnóstico")));
    snap(view, "vet-5-diagnosis-missing" + look);

    type(view, "anamnesisEdit", "Sacude la cabeza y se rasca la oreja izquierda desde el lunes.");
    type(view, "weightEdit", "4,35");
    type(view, "diagnosisEdit", "Otitis externa por ácaros");
    type(view, "treatmentEdit", "Selamectina tópica, una pipeta. Control en 15 días.");
    type(view, "internalNotesEdit", "La dueña pide presupuesto de limpieza dental.");
    CHECK(work.errorAt("diagnosisEdit").isEmpty());
    REQUIRE(work.isSaved());
    CHECK(clinic.of("SELECT diagnosis FROM clinic.records") ==
          QString("Otitis externa por ácaros"));
    CHECK(clinic.of("SELECT weight_kg::text FROM clinic.records") == "4.35");

    part<QComboBox>(view, "procedureCombo")->setCurrentText("Raspado de piel");
    click(view, "addProcedureButton");
    type(view, "procedureResultEdit", "Ácaros vivos en la muestra.");
    click(view, "kindXrayButton");
    work.files.files = {scanAsPicture(folder.path()), cat};
    click(view, "addImagesButton");
    REQUIRE(waitUntil([&] { return visibleParts(view, "imageRow").size() == 2; }));
    type(visibleParts(view, "imageDescriptionEdit").first(), "Tórax, vista lateral");
    REQUIRE(waitUntil([&] {
        return clinic.of("SELECT count(*) FROM clinic.media WHERE description = 'Tórax, vista "
                         "lateral' AND tipo = 'radiografia'") == "1";
    }));
    REQUIRE(waitUntil([&] {
        return clinic.of("SELECT result FROM clinic.record_procedures") ==
               QString("Ácaros vivos en la muestra.");
    }));
    scrollTo(part(view, "anamnesisEdit"));
    snap(view, "vet-6-written" + look);
    scrollTo(visibleParts(view, "imageRow").last());
    snap(view, "vet-7-images" + look);

    click(view, "finishButton");
    REQUIRE(waitUntil([&] { return !visibleParts(view, "signedSheet").isEmpty(); }));
    CHECK(work.message("attentionMessage")->text() == QString("Atención terminada."));
    CHECK(clinic.of("SELECT status FROM clinic.appointments WHERE reason LIKE 'Se rasca%'") ==
          "atendida");
    waitUntil([] { return false; }, 500);
    snap(view, "vet-8-finished" + look);

    click(work.message("attentionMessage")->findChild<QWidget*>("messageActionButton"));
    REQUIRE(waitUntil([&] { return !visibleParts(view, "finishButton").isEmpty(); }));
    CHECK(clinic.of("SELECT count(signed_at) FROM clinic.records") == "0");
    REQUIRE(waitUntil([&] { return visibleParts(view, "imageRow").size() == 2; }));
    click(view, "finishButton");
    REQUIRE(waitUntil([&] { return !visibleParts(view, "signedSheet").isEmpty(); }));

    type(view, "addendumEdit", "Llegó el cultivo: negativo a hongos.");
    click(view, "addAddendumButton");
    REQUIRE(
        waitUntil([&] { return clinic.of("SELECT count(*) FROM clinic.record_addenda") == "1"; }));
    waitUntil([] { return false; }, 300);
    scrollTo(part(view, "addAddendumButton"));
    snap(view, "vet-9-addendum" + look);

    const auto owner = signIn(clinic.database, clinic.rosa);
    const auto read = await(records::RecordStore(*owner).myRecords()).value();
    REQUIRE(read.size() == 1);
    CHECK(read.first().diagnosis == QString("Otitis externa por ácaros"));
    CHECK(read.first().media.size() == 2);

    click(view, "backToDayButton");
    click(view, "navPatientsButton");
    click(view, "findPatientButton");
    type(view, "searchEdit", "nusta");
    REQUIRE(waitUntil([&] {
        const auto lists = visibleParts<QListView>(view, "searchResults");
        return !lists.isEmpty() && lists.first()->model()->rowCount() == 1;
    }));
    QTest::keyClick(part(view, "searchEdit"), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !visibleParts(view, "historyEntryButton").isEmpty(); }));
    waitUntil([] { return false; }, 400);
    snap(view, "vet-10-patients" + look);
}

TEST_CASE("An allergy that a vet learns of is in sight at once", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork work(clinic, clinic.ines, folder.path());
    work.checkIn(clinic.nustas);
    work.callNext();
    waitUntil([&] { return part(*work.view, "editAlertsButton")->isEnabled(); });
    click(*work.view, "editAlertsButton");
    type(*work.view, "allergiesEdit", QString("x").repeated(2001));
    click(*work.view, "saveAlertsButton");
    REQUIRE(waitUntil([&] { return !work.errorAt("allergiesEdit").isEmpty(); }));
    type(*work.view, "allergiesEdit", "Penicilina, pollo");
    waitUntil([] { return false; }, 300);
    snap(*work.view, "vet-15-alerts");
    click(*work.view, "saveAlertsButton");
    REQUIRE(waitUntil([&] { return visibleParts(*work.view, "alertsCard").isEmpty(); }));
    CHECK(part(*work.view, "allergiesChip")->accessibleName() == "Alergias: Penicilina, pollo");
    CHECK(clinic.of("SELECT count(*) FROM clinic.clinical_histories WHERE allergies = 'Penicilina, "
                    "pollo' AND chronic_conditions = 'Insuficiencia renal'") == "1");
}

TEST_CASE("A wrong call is taken back while nothing is written", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork work(clinic, clinic.ines, folder.path());
    work.checkIn(clinic.nustas);
    work.callNext();
    click(work.message("attentionMessage")->findChild<QWidget*>("messageActionButton"));
    REQUIRE(waitUntil([&] { return !visibleParts(*work.view, "myDayPage").isEmpty(); }));
    CHECK(clinic.of("SELECT state FROM clinic.current_attentions") == "en_cola");
    CHECK(clinic.of("SELECT count(*) FROM clinic.records") == "0");
}

TEST_CASE("A vet takes a chosen patient, and comes back to the one left open", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork work(clinic, clinic.ines, folder.path());
    work.checkIn(clinic.nustas);
    REQUIRE(await(
        work.board.walkIn(AttentionId::create(), clinic.kiwi, {}, "Se arranca las plumas", 3)));
    auto* board = part<QListView>(*work.view, "boardList");
    REQUIRE(waitUntil([&] { return board->model()->rowCount() == 2; }));
    board->setCurrentIndex(board->model()->index(1, 0));
    CHECK(part<QAbstractButton>(*work.view, "takeChosenButton")->text() == "Atender a Kiwi");
    click(*work.view, "takeChosenButton");
    REQUIRE(waitUntil([&] { return work.words("patientNameLabel").startsWith("Kiwi"); }));
    CHECK(work.words("visitReasonLabel") == "Se arranca las plumas");

    click(*work.view, "backToDayButton");
    REQUIRE(waitUntil([&] { return !visibleParts(*work.view, "continueButton").isEmpty(); }));
    snap(*work.view, "vet-11-open-attention");
    click(*work.view, "continueButton");
    REQUIRE(waitUntil([&] { return !visibleParts(*work.view, "attentionPage").isEmpty(); }));
}

TEST_CASE("What cannot be is told beside its field and the text stays", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork work(clinic, clinic.ines, folder.path());
    auto& view = *work.view;
    work.checkIn(clinic.nustas);
    work.callNext();
    const QString many = QString("ñ").repeated(30000);
    type(view, "anamnesisEdit", many);
    type(view, "diagnosisEdit", "'; DROP TABLE clinic.records; --");
    REQUIRE(waitUntil([&] { return !work.errorAt("anamnesisEdit").isEmpty(); }));
    CHECK(part<QPlainTextEdit>(view, "anamnesisEdit")->toPlainText() == many);
    for (const QString weight : {"-1", "1e9", "mucho"}) {
        type(view, "weightEdit", weight);
        CHECK(work.errorAt("weightEdit").contains("1,500 kg"));
        CHECK(part<QLineEdit>(view, "weightEdit")->text() == weight);
    }
    snap(view, "vet-12-refused");
    REQUIRE(waitUntil([&] {
        return clinic.of("SELECT coalesce(diagnosis, '') FROM clinic.records") ==
               "'; DROP TABLE clinic.records; --";
    }));
    CHECK(clinic.of("SELECT count(*) FROM clinic.records WHERE anamnesis IS NULL AND weight_kg IS "
                    "NULL") == "1");
    click(view, "finishButton");
    waitUntil([] { return false; }, 500);
    CHECK(clinic.of("SELECT count(signed_at) FROM clinic.records") == "0");

    type(view, "anamnesisEdit", QString("ñ").repeated(10000));
    type(view, "weightEdit", "4.2 kg");
    REQUIRE(waitUntil([&] {
        return clinic.of("SELECT length(coalesce(anamnesis, ''))::text FROM clinic.records") ==
               "10000";
    }));
    CHECK(work.errorAt("anamnesisEdit").isEmpty());
    CHECK(work.errorAt("weightEdit").isEmpty());
}

TEST_CASE("A file that is no picture is refused with a sentence and changes nothing", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork work(clinic, clinic.ines, folder.path());
    work.checkIn(clinic.nustas);
    work.callNext();
    QFile text(folder.path() + "/radiografía.png");
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no soy una imagen");
    text.close();
    work.files.files = {text.fileName(), cat};
    click(*work.view, "addImagesButton");
    REQUIRE(waitUntil([&] { return visibleParts(*work.view, "imageRow").size() == 1; }));
    CHECK(work.message("imagesMessage")->text().startsWith(QString("radiografía.png: ")));

    click(*work.view, "removeImageButton");
    REQUIRE(waitUntil([&] { return visibleParts(*work.view, "imageRow").isEmpty(); }));
    click(work.message("imagesMessage")->findChild<QWidget*>("messageActionButton"));
    REQUIRE(waitUntil([&] { return visibleParts(*work.view, "imageRow").size() == 1; }));
}

TEST_CASE("What was typed and not saved is there again at the next start", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    {
        AtWork work(clinic, clinic.ines, folder.path());
        work.checkIn(clinic.nustas);
        work.callNext();
        work.session->close(); // the cable is out, then the power
        type(*work.view, "diagnosisEdit", "Otitis externa");
    }
    AtWork work(clinic, clinic.ines, folder.path());
    part(*work.view, "continueButton");
    CHECK(part(*work.view, "openAttentionBar")->findChild<QLabel*>()->text().contains("Borrador"));
    click(*work.view, "continueButton");
    auto* message = work.message("attentionMessage");
    CHECK(message->text().startsWith("Borrador recuperado"));
    snap(*work.view, "vet-13-recovered");
    CHECK(part<QPlainTextEdit>(*work.view, "diagnosisEdit")->toPlainText() == "Otitis externa");
    REQUIRE(work.isSaved());
    CHECK(clinic.of("SELECT diagnosis FROM clinic.records") == "Otitis externa");
    CHECK(QDir(folder.path()).entryList({"*.json"}).isEmpty());
}

TEST_CASE("A lost link keeps the form filled and saves once it is back", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork work(clinic, clinic.ines, folder.path());
    work.checkIn(clinic.nustas);
    work.callNext();
    clinic.database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE usename LIKE 'p\\_%' AND datname = current_database()");
    type(*work.view, "diagnosisEdit", "Otitis externa");
    CHECK(waitUntil([&] { return !visibleParts(*work.view, "linkBanner").isEmpty(); }) == true);
    REQUIRE(waitUntil(
        [&] {
            return clinic.of("SELECT coalesce(diagnosis, '') FROM clinic.records") ==
                   "Otitis externa";
        },
        30000));
    CHECK(clinic.of("SELECT version::text FROM clinic.records") == "2");
    CHECK(part<QPlainTextEdit>(*work.view, "diagnosisEdit")->toPlainText() == "Otitis externa");
}

TEST_CASE("Two windows on one attention: the second chooses and nothing is lost", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork work(clinic, clinic.ines, folder.path());
    work.checkIn(clinic.nustas);
    work.callNext();
    const auto id = RecordId::fromText(clinic.of("SELECT id::text FROM clinic.records"));
    REQUIRE(await(work.records.save(id, 1, {{}, "Sarna", {}, {}, {}})));
    type(*work.view, "diagnosisEdit", "Otitis externa");
    part(*work.view, "conflictCard", 20000);
    snap(*work.view, "vet-14-conflict");
    CHECK(clinic.of("SELECT diagnosis FROM clinic.records") == "Sarna");
    click(*work.view, "keepMineButton");
    REQUIRE(work.isSaved());
    CHECK(clinic.of("SELECT diagnosis FROM clinic.records") == "Otitis externa");
    CHECK(visibleParts(*work.view, "conflictCard").isEmpty());
}

TEST_CASE("Two computers on one attention: each knows of the other at once", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork here(clinic, clinic.ines, folder.path() + "/here");
    here.checkIn(clinic.nustas);
    here.callNext();
    CHECK(visibleParts(*here.view, "presenceLabel").isEmpty());

    AtWork there(clinic, clinic.ines, folder.path() + "/there");
    part(*there.view, "continueButton");
    click(*there.view, "continueButton");
    REQUIRE(waitUntil([&] { return !visibleParts(*there.view, "presenceLabel").isEmpty(); }));
    CHECK(there.words("presenceText") == "La tienes abierta en otra computadora");
    REQUIRE(waitUntil([&] { return !visibleParts(*here.view, "presenceLabel").isEmpty(); }));
    type(*here.view, "anamnesisEdit", "Tose.");
    REQUIRE(
        waitUntil([&] { return there.words("presenceText") == "Escribes en otra computadora"; }));
    snap(*there.view, "vet-16-presence");

    click(*here.view, "backToDayButton");
    CHECK(waitUntil([&] { return visibleParts(*there.view, "presenceLabel").isEmpty(); }));
}
