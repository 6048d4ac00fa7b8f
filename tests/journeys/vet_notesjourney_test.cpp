// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/vetdesk.h"
#include "tests/support/catch.h"
#include "ui/images/imagepane.h"
#include "ui/images/imageviewer.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;

// What a vet writes in one attention: what is refused, and what must be in sight.

namespace {

const QString cat = QStringLiteral("/usr/lib/python3/dist-packages/skimage/data/chelsea.png");
const QString film = QStringLiteral("/usr/share/doc/libgdcm3.0/examples/00191113.dcm");

void dropOn(QWidget* target, const QStringList& paths)
{
    QMimeData dropped;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    dropped.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &drop);
}

void addProcedure(AtWork& work, const QString& name)
{
    const auto before = visibleParts(*work.view, "procedureRow").size();
    part<QComboBox>(*work.view, "procedureCombo")->setCurrentText(name);
    click(*work.view, "addProcedureButton");
    REQUIRE(
        waitUntil([&] { return visibleParts(*work.view, "procedureRow").size() == before + 1; }));
}

} // namespace

TEST_CASE("What must be known of a patient stays in sight while the vet writes", "[vet]")
{
    const auto mode = GENERATE(ui::ThemeMode::Light, ui::ThemeMode::Dark);
    const QString look = mode == ui::ThemeMode::Dark ? "-dark" : "";
    QTemporaryDir folder;
    Clinic clinic;
    clinic.database.run(
        "INSERT INTO clinic.records (id, patient_id, owner_id, vet_id, attention_id, attended_on, "
        "visit_reason, diagnosis, treatment, weight_kg, signed_at, turn, triage, arrived_at, "
        "called_at, created_by) SELECT gen_random_uuid(), '" +
        clinic.nusta.text() + "', '" + clinic.rosa.id.text() + "', '" + clinic.vega.id.text() +
        "', gen_random_uuid(), current_date - v.days, 'Control', v.diagnosis, 'Dieta', v.kg, "
        "now() - v.days * interval '1 day', 1, 3, now(), now() - v.days * interval '1 day', '" +
        clinic.vega.id.text() +
        "' FROM (VALUES (400, 'Sana', 3.2), (290, 'Gingivitis leve', 3.9), (180, 'Sana', 4.4), "
        "(95, 'Sobrepeso', 4.9), (30, 'Sobrepeso en control', 4.5)) v (days, diagnosis, kg)");
    AtWork work(clinic, clinic.ines, folder.path(), mode);
    auto& view = *work.view;
    work.checkIn(clinic.nustas);
    work.callNext();
    REQUIRE(waitUntil([&] { return work.words("lastWeightLabel") == "4.1 kg"; }));
    CHECK(work.words("weightChangeLabel").contains(QString("−0.4 kg")));
    REQUIRE(waitUntil([&] { return visibleParts(view, "historyEntryButton").size() == 5; }));
    scrollTo(part(view, "internalNotesEdit"));
    waitUntil([] { return false; }, 300);
    for (const char* name : {"allergiesChip", "chronicChip", "weightPlot", "historyPanel"}) {
        INFO(name);
        QWidget* inSight = part(view, name);
        CHECK(view.rect().contains(QRect(inSight->mapTo(&view, QPoint()), inSight->size())));
    }
    snap(view, "vet-18-in-sight" + look);
}

TEST_CASE("A procedure is found by part of its name, without accents, and taken by Enter", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork work(clinic, clinic.ines, folder.path());
    auto& view = *work.view;
    work.checkIn(clinic.nustas);
    work.callNext();
    auto* picker = part<QComboBox>(view, "procedureCombo");
    waitUntil([&] { return picker->count() == 4; }); // two procedures under two headings
    CHECK(picker->itemText(0) == "Rayos X");
    CHECK_FALSE(picker->model()->flags(picker->model()->index(0, 0)).testFlag(Qt::ItemIsEnabled));
    scrollTo(picker);
    picker->setFocus();
    QTest::keyClicks(picker, "TORAX");
    QTest::keyClick(picker, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !visibleParts(view, "procedureRow").isEmpty(); }));
    REQUIRE(waitUntil(
        [&] { return clinic.of("SELECT count(*) FROM clinic.record_procedures") == "1"; }));
    CHECK(picker->currentText().isEmpty());
    QTest::keyClicks(picker, "magia");
    QTest::keyClick(picker, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !work.message("proceduresMessage")->text().isEmpty(); }));
    CHECK(visibleParts(view, "procedureRow").size() == 1);
    snap(view, "vet-19-procedures");
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
    click(view, "signButton");
    waitUntil([] { return false; }, 500);
    CHECK(visibleParts(view, "signBar").isEmpty());
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
    CHECK(part<QLabel>(*work.view, "uploadText")->text().startsWith(QString("radiografía.png: ")));

    click(*work.view, "removeImageButton");
    REQUIRE(waitUntil([&] { return visibleParts(*work.view, "imageRow").isEmpty(); }));
    click(work.message("imagesMessage")->findChild<QWidget*>("messageActionButton"));
    REQUIRE(waitUntil([&] { return visibleParts(*work.view, "imageRow").size() == 1; }));
}

TEST_CASE("A procedure has images of its own: chosen, dropped, pasted, moved, looked at", "[vet]")
{
    const auto mode = GENERATE(ui::ThemeMode::Light, ui::ThemeMode::Dark);
    const QString look = mode == ui::ThemeMode::Dark ? "-dark" : "";
    QTemporaryDir folder;
    Clinic clinic;
    AtWork work(clinic, clinic.ines, folder.path(), mode);
    auto& view = *work.view;
    work.checkIn(clinic.nustas);
    work.callNext();
    waitUntil([&] { return part<QComboBox>(view, "procedureCombo")->count() == 4; });
    addProcedure(work, "Radiografía de tórax");
    addProcedure(work, "Raspado de piel");
    auto rows = visibleParts(view, "procedureRow");
    const auto tilesOf = [](QWidget* row) { return visibleParts(*row, "photoTile"); };
    const auto inDatabase = [&](const QString& procedure) {
        return clinic.of("SELECT count(*) FROM clinic.record_media x JOIN "
                         "clinic.record_procedures d ON d.id = x.record_procedure_id JOIN "
                         "clinic.procedures c ON c.id = d.procedure_id WHERE c.name = '" +
                         procedure + "'");
    };

    // An X-ray goes through the decoder's own process, and is an X-ray by its procedure.
    work.files.files = {film};
    click(*rows[0], "addProcedureImagesButton");
    REQUIRE(waitUntil([&] { return tilesOf(rows[0]).size() == 1; }, 20000));
    CHECK(clinic.of("SELECT tipo || ' ' || mime_type FROM clinic.media") ==
          "radiografia application/dicom");
    // Many at once, one of them no picture: it is named, the rest goes on.
    const QString bad = folder.filePath("receta.jpg");
    QFile text(bad);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("Amoxicilina");
    text.close();
    dropOn(rows[0], {cat, bad, cat});
    REQUIRE(waitUntil([&] { return tilesOf(rows[0]).size() == 3; }, 20000));
    REQUIRE(waitUntil([&] {
        return part<QLabel>(*rows[0], "uploadText")->text().startsWith("receta.jpg: ");
    }));
    QGuiApplication::clipboard()->setImage(QImage(cat));
    QTest::keyClick(part(*rows[1], "procedureResultEdit"), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return tilesOf(rows[1]).size() == 1; }, 20000));
    CHECK(inDatabase("Radiografía de tórax") == "3");
    CHECK(inDatabase("Raspado de piel") == "1");
    CHECK(visibleParts(view, "imageRow").isEmpty());
    scrollTo(rows[0]);
    snap(view, "vet-20-procedure-images" + look);

    click(tilesOf(rows[0]).first());
    auto* viewer = part<ui::ImageViewer>(view, "imageViewer");
    REQUIRE(waitUntil([&] { return viewer->pane(0)->isWhole(); }));
    snap(view, "vet-21-procedure-viewer" + look);
    QTest::keyClick(viewer, Qt::Key_Escape);

    // Taken out, and back where it was.
    click(part(*tilesOf(rows[0]).last(), "removePhotoButton"));
    REQUIRE(waitUntil([&] { return tilesOf(rows[0]).size() == 2; }));
    CHECK(inDatabase("Radiografía de tórax") == "2");
    click(part(*part(*rows[0], "procedureImagesMessage"), "messageActionButton"));
    REQUIRE(waitUntil([&] { return tilesOf(rows[0]).size() == 3; }));
    CHECK(inDatabase("Radiografía de tórax") == "3");

    // A removed procedure leaves its images with the visit; undone it has them again.
    click(*rows[1], "removeProcedureButton");
    REQUIRE(waitUntil([&] { return visibleParts(view, "imageRow").size() == 1; }));
    CHECK(inDatabase("Raspado de piel") == "0");
    click(part(*part(view, "proceduresMessage"), "messageActionButton"));
    REQUIRE(waitUntil([&] { return inDatabase("Raspado de piel") == "1"; }));
    REQUIRE(waitUntil([&] { return visibleParts(view, "imageRow").isEmpty(); }));
    rows = visibleParts(view, "procedureRow");
    REQUIRE(waitUntil([&] { return tilesOf(rows[1]).size() == 1; }));

    // One of the visit's own is put under a procedure.
    work.files.files = {cat};
    click(view, "addImagesButton");
    REQUIRE(waitUntil([&] { return visibleParts(view, "imageRow").size() == 1; }, 20000));
    click(view, "moveImageButton");
    auto* menu = part(*part(view, "imageRow"), "moveImageButton")->parent()->findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    menu->actions().last()->trigger();
    menu->close();
    REQUIRE(waitUntil([&] { return tilesOf(rows[1]).size() == 2; }));
    CHECK(visibleParts(view, "imageRow").isEmpty());

    // Signed, each says which procedure it belongs to.
    type(view, "diagnosisEdit", "Neumonía");
    REQUIRE(work.isSaved());
    click(view, "signButton");
    click(part(view, "confirmSignButton"));
    REQUIRE(waitUntil([&] { return visibleParts(view, "imageRow").size() == 5; }));
    scrollTo(visibleParts(view, "imageRow").first());
    snap(view, "vet-22-procedure-images-signed" + look);
}

TEST_CASE("Two computers on one patient's alerts: the second learns who wrote what and chooses",
          "[vet]")
{
    const auto mode = GENERATE(ui::ThemeMode::Light, ui::ThemeMode::Dark);
    const QString look = mode == ui::ThemeMode::Dark ? "-dark" : "";
    QTemporaryDir folder;
    Clinic clinic;
    AtWork here(clinic, clinic.ines, folder.path() + "/here", mode);
    here.checkIn(clinic.nustas);
    here.callNext();
    waitUntil([&] { return part(*here.view, "editAlertsButton")->isEnabled(); });
    click(*here.view, "editAlertsButton");
    type(*here.view, "allergiesEdit", "Penicilina, pollo");

    // Another vet writes meanwhile: here it is told at once, beside what is typed.
    const auto other = signIn(clinic.database, clinic.vega);
    patients::PatientStore there(*other);
    auto theirs = await(there.historyWithNotes(clinic.nusta)).value();
    theirs.allergies = "Penicilina, polen";
    theirs.chronicConditions = "Insuficiencia renal, grado 2";
    REQUIRE(await(there.saveHistory(clinic.nusta, theirs)));
    REQUIRE(waitUntil([&] {
        return here.message("alertsMessage")->text().startsWith(QString("Iván Vega cambió"));
    }));
    CHECK(part(*here.view, "chronicChip")->accessibleName().contains("grado 2"));
    CHECK(part<QPlainTextEdit>(*here.view, "chronicEdit")->toPlainText() ==
          "Insuficiencia renal, grado 2");
    REQUIRE(waitUntil([&] { // what both wrote
        return visibleParts(*here.view, "conflictMine").size() == 1;
    }));
    CHECK(part<QPlainTextEdit>(*here.view, "conflictMine")->toPlainText() == "Penicilina, pollo");
    CHECK(part<QPlainTextEdit>(*here.view, "conflictTheirs")->toPlainText() == "Penicilina, polen");
    CHECK(here.words("conflictWhose") == QString("Iván Vega"));
    CHECK(clinic.of("SELECT allergies FROM clinic.clinical_histories WHERE patient_id = '" +
                    clinic.nusta.text() + "'") == "Penicilina, polen");
    waitUntil([] { return false; }, 300);
    snap(*here.view, "vet-23-alerts-two-windows" + look);
    click(*here.view, "saveAlertsButton"); // both, unless chosen otherwise
    REQUIRE(waitUntil([&] { return visibleParts(*here.view, "alertsCard").isEmpty(); }));
    CHECK(clinic.of("SELECT allergies || '|' || chronic_conditions FROM clinic.clinical_histories "
                    "WHERE patient_id = '" +
                    clinic.nusta.text() + "'") ==
          "Penicilina, pollo\n\nPenicilina, polen|Insuficiencia renal, grado 2");
    // Who read an older version replaces nothing.
    theirs.allergies = "Nada";
    const auto late = await(there.saveHistory(clinic.nusta, theirs));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::ChangedMeanwhile);
}
