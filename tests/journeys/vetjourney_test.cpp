// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/vetdesk.h"
#include "tests/support/catch.h"
#include "ui/shared/imagefile.h"

#include <QListView>
#include <QProcess>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;
using huella::ui::ThemeMode;

// The vet's day through the real window, on a real database.

namespace {

const QString cat = QStringLiteral("/usr/lib/python3/dist-packages/skimage/data/chelsea.png");
const QString scan =
    QStringLiteral("/usr/lib/python3/dist-packages/pydicom/data/test_files/CT_small.dcm");

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

    click(view, "signButton");
    CHECK(work.errorAt("diagnosisEdit").contains(QString("diagnóstico")));
    CHECK(visibleParts(view, "signBar").isEmpty());
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
    REQUIRE(waitUntil([&] {
        return work.message("attentionMessage")->text() ==
               QString("Atención terminada. Falta firmarla.");
    }));
    CHECK(clinic.of("SELECT status FROM clinic.appointments WHERE reason LIKE 'Se rasca%'") ==
          "atendida");
    CHECK(clinic.of("SELECT count(*) FROM clinic.current_attentions") == "0");
    REQUIRE(waitUntil([&] { return visibleParts(view, "finishButton").isEmpty(); }));
    snap(view, "vet-8-finished" + look);

    click(work.message("attentionMessage")->findChild<QWidget*>("messageActionButton"));
    REQUIRE(waitUntil([&] { return !visibleParts(view, "finishButton").isEmpty(); }));
    CHECK(clinic.of("SELECT state FROM clinic.current_attentions") == "atendiendo");
    REQUIRE(waitUntil([&] { return visibleParts(view, "imageRow").size() == 2; }));
    click(view, "finishButton");
    REQUIRE(waitUntil([&] { return visibleParts(view, "finishButton").isEmpty(); }));

    // Signing asks, by verbs; the safe answer has the keyboard.
    click(view, "signButton");
    auto* back = part<QAbstractButton>(view, "signBackButton");
    CHECK(back->text() == "Volver");
    CHECK(part<QAbstractButton>(view, "confirmSignButton")->text() == "Firmar");
    CHECK(back->hasFocus());
    snap(view, "vet-8-sign" + look);
    QTest::keyClick(back, Qt::Key_Escape);
    CHECK(visibleParts(view, "signBar").isEmpty());
    CHECK(clinic.of("SELECT count(signed_at) FROM clinic.records") == "0");
    click(view, "signButton");
    click(view, "confirmSignButton");
    REQUIRE(waitUntil([&] { return !visibleParts(view, "signedSheet").isEmpty(); }));
    CHECK(visibleParts(view, "signButton").isEmpty());
    CHECK(visibleParts(view, "diagnosisEdit").isEmpty());
    CHECK(waitUntil([&] { return visibleParts(view, "removeImageButton").isEmpty(); }));
    waitUntil([] { return false; }, 500);
    snap(view, "vet-8-signed" + look);

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
