// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/vetdesk.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;

// Nothing that was typed is lost: crashes, cables, and two windows on one attention.

namespace {

/// Lets a window of its own process type for `milliseconds` and kills it; how many words it typed.
int typeAndKill(const Clinic& clinic, const QString& drafts, int milliseconds)
{
    const auto settings = clinic.database.settings();
    QProcess typer;
    typer.start(QCoreApplication::applicationDirPath() + "/huella_vettyper",
                {settings.host, settings.database, clinic.ines.roleName, clinic.ines.secret,
                 clinic.ines.id.text(), drafts});
    REQUIRE(typer.waitForStarted());
    REQUIRE(typer.waitForReadyRead(30000)); // it types
    for (const QDeadlineTimer end(milliseconds); !end.hasExpired();)
        typer.waitForReadyRead(100);
    typer.kill(); // SIGKILL
    typer.waitForFinished();
    return QString::fromUtf8(typer.readAllStandardOutput()).trimmed().split('\n').last().toInt();
}

/// What lies on this disk of one person.
QStringList filesOf(const QString& drafts, const TestPerson& person)
{
    QStringList found;
    for (const QString& name : QDir(drafts + u'/' + person.id.text()).entryList(QDir::Files))
        found.append(drafts + u'/' + person.id.text() + u'/' + name);
    return found;
}

int wordsIn(const AtWork& work, const QString& editor)
{
    return int(part<QPlainTextEdit>(*work.view, editor)->toPlainText().count(QString("ñandú")));
}

} // namespace

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
    CHECK(waitUntil([&] { // its card is made anew as the drafts are read
        return part<QLabel>(*work.view, "openAttentionText")->text().contains("Borrador");
    }));
    click(*work.view, "continueButton");
    part(*work.view, "recoveredCard");
    CHECK(work.words("recoveredWhat") == QString("Diagnóstico: Otitis externa"));
    snap(*work.view, "vet-13-recovered");
    CHECK(part<QPlainTextEdit>(*work.view, "diagnosisEdit")->toPlainText() == "Otitis externa");
    REQUIRE(work.isSaved());
    CHECK(clinic.of("SELECT diagnosis FROM clinic.records") == "Otitis externa");
    CHECK(filesOf(folder.path(), clinic.ines).isEmpty());
    click(*work.view, "keepDraftButton");
    CHECK(visibleParts(*work.view, "recoveredCard").isEmpty());
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
    REQUIRE(await(work.records.save(id, 1, {"Se rasca", "Sarna", {}, {}, {}})));
    type(*work.view, "diagnosisEdit", "Otitis externa");
    part(*work.view, "conflictCard", 20000);
    waitUntil([] { return false; }, 300);
    snap(*work.view, "vet-14-conflict");
    CHECK(clinic.of("SELECT diagnosis FROM clinic.records") == "Sarna");
    // What only the other window wrote is here already; what both wrote stands side by side.
    CHECK(part<QPlainTextEdit>(*work.view, "anamnesisEdit")->toPlainText() == "Se rasca");
    CHECK(part<QPlainTextEdit>(*work.view, "conflictMine")->toPlainText() == "Otitis externa");
    CHECK(part<QPlainTextEdit>(*work.view, "conflictTheirs")->toPlainText() == "Sarna");
    click(*work.view, "resolveConflictButton"); // both, unless chosen otherwise
    REQUIRE(waitUntil([&] {
        return clinic.of("SELECT diagnosis FROM clinic.records") == "Otitis externa\n\nSarna";
    }));
    CHECK(visibleParts(*work.view, "conflictCard").isEmpty());
}

TEST_CASE("Two computers on one attention: each knows of the other at once", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    AtWork here(clinic, clinic.ines, folder.path() + "/here");
    here.checkIn(clinic.nustas);
    here.callNext();
    CHECK(visibleParts(*here.view, "presenceStrip").isEmpty());

    AtWork there(clinic, clinic.ines, folder.path() + "/there");
    part(*there.view, "continueButton");
    click(*there.view, "continueButton");
    REQUIRE(waitUntil([&] { return !visibleParts(*there.view, "presenceStrip").isEmpty(); }));
    CHECK(there.words("presenceText") == "Usted la tiene abierta en otra computadora");
    REQUIRE(waitUntil([&] { return !visibleParts(*here.view, "presenceStrip").isEmpty(); }));
    type(*here.view, "anamnesisEdit", "Tose.");
    REQUIRE(waitUntil(
        [&] { return there.words("presenceText") == "Usted escribe en otra computadora"; }));
    snap(*there.view, "vet-16-presence");
    // What is saved there stands here, where nothing was typed.
    REQUIRE(waitUntil([&] {
        return part<QPlainTextEdit>(*there.view, "anamnesisEdit")->toPlainText() == "Tose.";
    }));
    // Each in a field of its own: both are saved, nobody is asked.
    type(*here.view, "treatmentEdit", "Jarabe");
    type(*there.view, "diagnosisEdit", "Bronquitis");
    REQUIRE(waitUntil([&] {
        return clinic.of("SELECT concat_ws('|', anamnesis, diagnosis, treatment) FROM "
                         "clinic.records") == "Tose.|Bronquitis|Jarabe";
    }));
    CHECK(visibleParts(*here.view, "conflictCard").isEmpty());
    CHECK(visibleParts(*there.view, "conflictCard").isEmpty());

    click(*here.view, "backToDayButton");
    CHECK(waitUntil([&] { return visibleParts(*there.view, "presenceStrip").isEmpty(); }));
}

TEST_CASE("A killed window loses at most five seconds of typing, whatever was typed into", "[vet]")
{
    constexpr int fiveSeconds = 50; // words, one every 100 ms
    QTemporaryDir folder;
    Clinic clinic;
    {
        AtWork work(clinic, clinic.ines, folder.path());
        work.checkIn(clinic.nustas);
        work.callNext();
    }
    const int typed = typeAndKill(clinic, folder.path(), 7000);
    REQUIRE(typed > fiveSeconds);
    AtWork work(clinic, clinic.ines, folder.path());
    part(*work.view, "continueButton");
    snap(*work.view, "vet-17-draft-on-my-day");
    click(*work.view, "continueButton");
    part(*work.view, "recoveredCard");
    waitUntil([] { return false; }, 300);
    snap(*work.view, "vet-17-recovered");
    CHECK(work.words("recoveredWhat").contains(QString("Alertas: ")));
    for (const char* editor : {"anamnesisEdit", "diagnosisEdit", "treatmentEdit",
                               "internalNotesEdit", "procedureResultEdit", "allergiesEdit"}) {
        INFO(editor);
        CHECK(wordsIn(work, editor) >= typed - fiveSeconds);
        CHECK(wordsIn(work, editor) <= typed + 1);
    }
}

TEST_CASE("A killed window leaves an addendum that was not added yet", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    RecordId record;
    {
        AtWork work(clinic, clinic.ines, folder.path());
        work.checkIn(clinic.nustas);
        work.callNext();
        record = RecordId::fromText(clinic.of("SELECT id::text FROM clinic.records"));
        type(*work.view, "diagnosisEdit", "Otitis");
        REQUIRE(work.isSaved());
        type(*work.view, "diagnosisEdit", "Otitis externa");
        REQUIRE(await(work.records.sign(record, 2)));
        // The window that typed on is told that it is signed, and keeps what it holds.
        REQUIRE(waitUntil([&] { return !visibleParts(*work.view, "addendumEdit").isEmpty(); }));
    }
    REQUIRE(clinic.of("SELECT diagnosis FROM clinic.records") == "Otitis");
    const int typed = typeAndKill(clinic, folder.path(), 4000);
    REQUIRE(typed > 20);
    AtWork work(clinic, clinic.ines, folder.path());
    part(*work.view, "continueButton");
    click(*work.view, "continueButton");
    part(*work.view, "recoveredCard");
    REQUIRE(waitUntil([&] { return wordsIn(work, "addendumEdit") >= typed - 50; }));
    CHECK(wordsIn(work, "addendumEdit") > 0);
}

TEST_CASE("A draft is there also while the database is not, and saved once when it is", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    {
        AtWork work(clinic, clinic.ines, folder.path());
        work.checkIn(clinic.nustas);
        work.callNext();
        work.session->close();
        type(*work.view, "diagnosisEdit", "Otitis externa");
    }
    AtWork work(clinic, clinic.ines, folder.path());
    part(*work.view, "continueButton");
    clinic.database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE usename LIKE 'p\\_%' AND datname = current_database()");
    REQUIRE(waitUntil([&] { return work.session->linkState() != database::LinkState::Up; }));
    click(*work.view, "continueButton");
    REQUIRE(waitUntil([&] {
        return part<QPlainTextEdit>(*work.view, "diagnosisEdit")->toPlainText() == "Otitis externa";
    }));
    REQUIRE(waitUntil(
        [&] {
            return clinic.of("SELECT coalesce(diagnosis, '') FROM clinic.records") ==
                   "Otitis externa";
        },
        30000));
    CHECK(clinic.of("SELECT version::text FROM clinic.records") == "2");
    REQUIRE(waitUntil([&] { return work.words("patientNameLabel").contains(QString("Ñusta")); }));
    CHECK(part<QPlainTextEdit>(*work.view, "diagnosisEdit")->toPlainText() == "Otitis externa");
}

TEST_CASE("A draft may be discarded, and the discarding undone", "[vet]")
{
    QTemporaryDir folder;
    Clinic clinic;
    {
        AtWork work(clinic, clinic.ines, folder.path());
        work.checkIn(clinic.nustas);
        work.callNext();
        work.session->close();
        type(*work.view, "diagnosisEdit", "Otitis externa");
    }
    AtWork work(clinic, clinic.ines, folder.path());
    part(*work.view, "continueButton");
    click(*work.view, "continueButton");
    part(*work.view, "recoveredCard");
    click(*work.view, "discardDraftButton");
    CHECK(part<QPlainTextEdit>(*work.view, "diagnosisEdit")->toPlainText().isEmpty());
    REQUIRE(waitUntil(
        [&] { return filesOf(folder.path(), clinic.ines).isEmpty(); }));
    click(work.message("attentionMessage")->findChild<QWidget*>("messageActionButton"));
    CHECK(part<QPlainTextEdit>(*work.view, "diagnosisEdit")->toPlainText() == "Otitis externa");
    REQUIRE(waitUntil([&] {
        return clinic.of("SELECT coalesce(diagnosis, '') FROM clinic.records") == "Otitis externa";
    }));
}

TEST_CASE("What one vet typed is offered to nobody else at the same computer, nor can be read there",
          "[vet]")
{
    const auto mode = GENERATE(ui::ThemeMode::Light, ui::ThemeMode::Dark);
    const QString look = mode == ui::ThemeMode::Dark ? "-dark" : "";
    QTemporaryDir folder;
    Clinic clinic;
    {
        AtWork work(clinic, clinic.ines, folder.path(), mode);
        work.checkIn(clinic.nustas);
        work.callNext();
        work.session->close();
        type(*work.view, "diagnosisEdit", "Otitis externa");
        type(*work.view, "internalNotesEdit", "Presupuesto aparte");
    }
    const QStringList files = filesOf(folder.path(), clinic.ines);
    REQUIRE(files.size() == 1);
    QFile file(files.first());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* word : {"Otitis", "Presupuesto", "Ñusta", "diagnosis"})
        CHECK_FALSE(bytes.contains(word));
    {
        AtWork other(clinic, clinic.vega, folder.path(), mode); // the next to sit down here
        REQUIRE(waitUntil([&] { return visibleParts(*other.view, "dayRow").size() >= 0; }));
        waitUntil([] { return false; }, 500);
        CHECK(visibleParts(*other.view, "openAttentionText").isEmpty());
        // Nor with the file in a folder of his own, under his own key.
        const auto key = std::make_shared<records::DraftKey>();
        key->bytes = await(other.records.draftKey()).value();
        CHECK(records::DraftFolder(folder.path()).of(clinic.ines.id).sealedBy(key).all().isEmpty());
    }
    AtWork work(clinic, clinic.ines, folder.path(), mode);
    REQUIRE(waitUntil([&] {
        const auto texts = visibleParts<QLabel>(*work.view, "openAttentionText");
        return !texts.isEmpty() && texts.first()->text().contains("Borrador recuperado");
    }));
    const QString offer = work.words("openAttentionText");
    CHECK(offer.contains(QString("Ñusta")));
    CHECK(offer.contains(QRegularExpression("Borrador recuperado \\(.*\\d:\\d\\d.*\\)")));
    snap(*work.view, "vet-24-draft-offered" + look);
}
