// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/vetdesk.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;

// What a vet writes in one attention: what is refused, and what must be in sight.

namespace {

const QString cat = QStringLiteral("/usr/lib/python3/dist-packages/skimage/data/chelsea.png");

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
