// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draftsaver.h"

#include "tests/core/records/visit.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::records;
using namespace huella::tests;
using huella::test::await;
using huella::test::waitUntil;

namespace {

constexpr SaveTiming quick{100, 300, 20, 200};

struct Desk
{
    TestDatabase database;
    TestPerson owner = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson vet = addPerson(database, "vet", "Inés", "Núñez");
    Visit visit{database, owner, vet};
    std::unique_ptr<database::Session> session = signIn(database, vet);
    RecordStore store{*session};
    QTemporaryDir directory;
    DraftFolder folder{directory.path() + "/drafts"};
    DraftSaver saver{store, *session, folder, nullptr, quick};

    Desk() { saver.open(read()); }
    [[nodiscard]] Record read() { return await(store.record(visit.record)).value(); }
    [[nodiscard]] bool reaches(SaveState state)
    {
        return waitUntil([&] { return saver.state() == state; }, 10000);
    }
    void type(const QString& diagnosis)
    {
        RecordText text = saver.text();
        text.diagnosis = diagnosis;
        saver.edit(text);
    }
    [[nodiscard]] bool hasFile() const { return folder.read(visit.record).has_value(); }
};

} // namespace

TEST_CASE("Typed text is saved after a pause and leaves no file behind")
{
    Desk desk;
    CHECK_FALSE(desk.saver.savedAt().isValid());
    desk.type("Otitis");
    CHECK(desk.saver.state() == SaveState::Pending);
    REQUIRE(desk.reaches(SaveState::Saved));
    CHECK(desk.read().text.diagnosis == "Otitis");
    CHECK(desk.saver.savedAt().isValid());
    CHECK_FALSE(desk.hasFile());
}

TEST_CASE("Typing without a pause is saved all the same")
{
    Desk desk;
    const QDeadlineTimer end(1500);
    bool wasSavedOnce = false;
    for (int i = 0; !end.hasExpired(); ++i) {
        desk.type(QString("palabra ").repeated(i + 1));
        waitUntil([] { return false; }, 30); // less than the pause it waits for
        wasSavedOnce = wasSavedOnce || desk.saver.savedAt().isValid();
    }
    CHECK(wasSavedOnce);
    REQUIRE(desk.reaches(SaveState::Saved));
    CHECK(desk.read().text.diagnosis == desk.saver.text().diagnosis.trimmed());
}

TEST_CASE("A draft that the database does not have is on the disk, for its user alone")
{
    Desk desk;
    desk.session->close();
    desk.type("Sarna demodécica");
    REQUIRE(desk.reaches(SaveState::Offline));
    const auto kept = desk.folder.read(desk.visit.record);
    REQUIRE(kept);
    CHECK(kept->text->typed.diagnosis == QString("Sarna demodécica"));
    const QFileInfo file(QDir(desk.folder.path()).entryInfoList(QDir::Files).first());
    CHECK(file.permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(QFileInfo(desk.folder.path()).permission(QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("What was typed while the link was down is saved once when it is back")
{
    Desk desk;
    desk.type("Otitis");
    REQUIRE(desk.reaches(SaveState::Saved));
    const int version = desk.read().version;
    desk.database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                      "WHERE usename LIKE 'p\\_%' AND datname = current_database()");
    REQUIRE(waitUntil([&] { return desk.session->linkState() != database::LinkState::Up; }));
    desk.type("Otitis externa");
    REQUIRE(waitUntil([&] { return desk.saver.isAllSaved(); }, 15000));
    CHECK(desk.read().text.diagnosis == "Otitis externa");
    CHECK(desk.read().version == version + 1);
    CHECK_FALSE(desk.hasFile());
}

TEST_CASE("A record that somebody else changed waits for a choice and loses neither text")
{
    Desk desk;
    const auto other = desk.read();
    REQUIRE(await(
        desk.store.save(desk.visit.record, other.version, {{}, "De la otra ventana", {}, {}, {}})));
    desk.type("Mío");
    REQUIRE(desk.reaches(SaveState::Conflict));
    CHECK(desk.read().text.diagnosis == "De la otra ventana");
    REQUIRE(desk.hasFile());
    CHECK(desk.folder.read(desk.visit.record)->text->typed.diagnosis == QString("Mío"));

    CHECK(desk.saver.theirs().text.diagnosis == "De la otra ventana");
    CHECK(desk.saver.clashes() == QStringList{"diagnosis"});
    desk.saver.resolve(desk.saver.text());
    REQUIRE(desk.reaches(SaveState::Saved));
    CHECK(desk.read().text.diagnosis == QString("Mío"));
    CHECK_FALSE(desk.hasFile());
}

TEST_CASE("Two windows that wrote in different fields are both saved, without a question")
{
    Desk desk;
    RecordText shown;
    QObject::connect(&desk.saver, &DraftSaver::merged, &desk.saver,
                     [&](const RecordText& text) { shown = text; });
    const auto other = desk.read();
    REQUIRE(await(desk.store.save(desk.visit.record, other.version,
                                  {"De la otra ventana", {}, {}, "Su nota", 5.0})));
    desk.type("Mío");
    REQUIRE(desk.reaches(SaveState::Saved));
    const RecordText both{"De la otra ventana", "Mío", {}, "Su nota", 5.0};
    CHECK(desk.read().text == both);
    CHECK(shown == both);
    CHECK_FALSE(desk.hasFile());
}

TEST_CASE("What another window saved is taken over where nothing was typed here")
{
    Desk desk;
    REQUIRE(
        await(desk.store.save(desk.visit.record, desk.read().version, {{}, "Sarna", {}, {}, {}})));
    CHECK(desk.saver.follow(desk.read()));
    CHECK(desk.saver.text().diagnosis == "Sarna");
    desk.type("Sarna demodécica");
    CHECK_FALSE(desk.saver.follow(desk.read())); // typed: not overwritten
    REQUIRE(desk.reaches(SaveState::Saved));
    CHECK(desk.read().text.diagnosis == QString("Sarna demodécica"));
}

TEST_CASE("A kept draft goes on, and meets what was saved meanwhile like any other window")
{
    Desk desk;
    desk.session->close(); // cable, then power
    desk.type("Otitis");
    REQUIRE(desk.reaches(SaveState::Offline));
    const KeptDraft kept = desk.folder.read(desk.visit.record).value();
    desk.saver.close(); // it writes no more
    CHECK(kept.patientName == QString("Ñusta"));

    const auto session = signIn(desk.database, desk.vet);
    RecordStore store(*session);
    const bool isClash = GENERATE(false, true);
    const RecordText meanwhile =
        isClash ? RecordText{{}, "Sarna", {}, {}, {}} : RecordText{"Se rasca", {}, {}, {}, {}};
    REQUIRE(await(store.save(desk.visit.record, 1, meanwhile)));
    DraftSaver saver(store, *session, desk.folder, nullptr, quick);
    saver.resume(kept);
    const auto wanted = isClash ? SaveState::Conflict : SaveState::Saved;
    REQUIRE(waitUntil([&] { return saver.state() == wanted; }));
    CHECK(saver.text().diagnosis == "Otitis");
    CHECK(await(store.record(desk.visit.record)).value().text.anamnesis == meanwhile.anamnesis);
    CHECK(desk.hasFile() == isClash);
}

TEST_CASE("A refused field keeps its text while the others are saved")
{
    Desk desk;
    QStringList refusals;
    QObject::connect(
        &desk.saver, &DraftSaver::refused, &desk.saver,
        [&](const QString& field, const QString& rule) { refusals << field + ' ' + rule; });
    RecordText text;
    text.anamnesis = QString("x").repeated(30000);
    text.diagnosis = "Otitis";
    text.weightKg = 1e9;
    desk.saver.edit(text);
    REQUIRE(desk.reaches(SaveState::Refused));
    CHECK(refusals == QStringList{"anamnesis too_long", "weight_kg out_of_range"});
    CHECK(desk.read().text == RecordText{{}, "Otitis", {}, {}, {}});
    CHECK(desk.folder.read(desk.visit.record)->text->typed.anamnesis.size() == 30000);

    text.anamnesis = QString("x").repeated(10000);
    text.weightKg = 4.2;
    desk.saver.edit(text);
    REQUIRE(desk.reaches(SaveState::Saved));
    CHECK(desk.read().text == text);
}

TEST_CASE("A text that only the database refuses is told beside its field")
{
    Desk desk;
    QString field;
    QObject::connect(&desk.saver, &DraftSaver::refused, &desk.saver,
                     [&](const QString& name) { field = name; });
    desk.type(QString("abc") + QChar(0x202e) + "def"); // turns the direction of what follows
    REQUIRE(desk.reaches(SaveState::Refused));
    CHECK(field == "diagnosis");
    CHECK(desk.hasFile());
}

TEST_CASE("A signed record closes the draft")
{
    Desk desk;
    desk.type("Otitis");
    REQUIRE(desk.reaches(SaveState::Saved));
    REQUIRE(await(desk.store.sign(desk.visit.record, desk.read().version)));
    ErrorCode code = ErrorCode::Internal;
    QObject::connect(&desk.saver, &DraftSaver::closed, &desk.saver,
                     [&](const Error& error) { code = error.code; });
    desk.type("Demasiado tarde");
    REQUIRE(desk.reaches(SaveState::Closed));
    CHECK(code == ErrorCode::SignedReadOnly);
    CHECK(desk.hasFile()); // what was typed is not lost even then
}

TEST_CASE("A killed program loses at most five seconds of typing")
{
    QTemporaryDir directory;
    const auto record = RecordId::create();
    QProcess typer;
    typer.start(QCoreApplication::applicationDirPath() + "/huella_drafttyper",
                {directory.path(), record.text()});
    REQUIRE(typer.waitForStarted());
    for (const QDeadlineTimer end(4000); !end.hasExpired();)
        typer.waitForReadyRead(100);
    const int typed = typer.readAllStandardOutput().trimmed().split('\n').last().toInt();
    typer.kill(); // SIGKILL
    typer.waitForFinished();
    REQUIRE(typed > 100);

    const auto kept = DraftFolder(directory.path()).read(record);
    REQUIRE(kept);
    CHECK(kept->text->typed.diagnosis.size() >= typed - 50 * 6); // 5 s at 6 characters each 100 ms
    CHECK(kept->text->typed.diagnosis.startsWith(QString("ñandú ")));
}
