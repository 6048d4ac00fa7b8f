// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draftpad.h"

#include "core/records/merge.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::records;
using huella::test::waitUntil;

namespace {

struct Pad
{
    QTemporaryDir directory;
    DraftFolder folder{directory.path()};
    DraftPad pad{folder, nullptr, 50};
    Record record;
    DoneProcedure xray{DoneProcedureId::create(), ProcedureId::create(), "Rayos X", "rayos_x",
                       "Sin fracturas"};

    Pad()
    {
        record.id = RecordId::create();
        record.patientId = PatientId::create();
        record.patientName = "Ñusta";
        pad.open(record);
    }
    [[nodiscard]] std::optional<KeptDraft> kept() const { return folder.read(record.id); }
};

} // namespace

TEST_CASE("Whatever is typed around a record is on the disk a moment later")
{
    Pad desk;
    desk.pad.typeProcedure(desk.xray);
    desk.pad.typeAddendum("Llegó el cultivo");
    desk.pad.typeAlerts({"Penicilina", "", "Muerde"});
    REQUIRE(waitUntil([&] { return desk.kept().has_value(); }));
    const KeptDraft kept = desk.kept().value();
    CHECK(kept.patientName == QString("Ñusta"));
    CHECK(kept.patient == desk.record.patientId);
    REQUIRE(kept.procedures.size() == 1);
    CHECK(kept.procedures.first().id == desk.xray.id);
    CHECK(kept.procedures.first().procedureId == desk.xray.procedureId);
    CHECK(kept.procedures.first().result == "Sin fracturas");
    CHECK(kept.addendum == QString("Llegó el cultivo"));
    CHECK(kept.alerts->allergies == "Penicilina");
    CHECK(kept.alerts->notes == "Muerde");
    CHECK_FALSE(kept.text.has_value());
}

TEST_CASE("What the database has is kept no longer, and with nothing left the file goes")
{
    Pad desk;
    desk.pad.typeProcedure(desk.xray);
    desk.pad.typeAddendum("Llegó el cultivo");
    desk.pad.flush();
    desk.pad.dropProcedure(desk.xray.id);
    CHECK(desk.kept()->procedures.isEmpty());
    CHECK(desk.kept()->addendum == QString("Llegó el cultivo"));
    desk.pad.typeAddendum({});
    CHECK_FALSE(desk.kept().has_value());
    CHECK(QDir(desk.directory.path()).isEmpty());
}

TEST_CASE("The record's own text and what is around it share a file and spare each other")
{
    Pad desk;
    REQUIRE(desk.folder.update(desk.record.id, [](KeptDraft& draft) {
        draft.text = KeptText{{{}, "Otitis", {}, {}, 4.2}, 3, {}};
    }));
    desk.pad.typeAddendum("Llegó el cultivo");
    desk.pad.flush();
    CHECK(desk.kept()->text->typed.diagnosis == "Otitis");
    CHECK(desk.kept()->text->version == 3);
    CHECK(desk.kept()->text->typed.weightKg == 4.2);
    REQUIRE(desk.folder.update(desk.record.id, [](KeptDraft& draft) { draft.text.reset(); }));
    CHECK(desk.kept()->addendum == QString("Llegó el cultivo"));
}

TEST_CASE("A pad that opens a record again keeps what was kept of it")
{
    Pad desk;
    desk.pad.typeProcedure(desk.xray);
    desk.pad.flush();
    DraftPad again(desk.folder);
    again.open(desk.record);
    again.typeAddendum("Más");
    again.flush();
    CHECK(desk.kept()->procedures.size() == 1);
}

TEST_CASE("Every draft is found, the newest first, and what is no draft is passed over")
{
    Pad desk;
    desk.pad.typeAddendum("Uno");
    desk.pad.flush();
    QFile torn(desk.directory.path() + "/" + RecordId::create().text() + ".json");
    REQUIRE(torn.open(QIODevice::WriteOnly));
    torn.write("{\"record\": ");
    torn.close();
    waitUntil([] { return false; }, 5); // the next is of a later millisecond
    Record other;
    other.id = RecordId::create();
    desk.pad.open(other);
    desk.pad.typeAddendum("Dos");
    desk.pad.flush();
    const auto all = desk.folder.all();
    REQUIRE(all.size() == 2);
    CHECK(all.first().record == other.id);
    CHECK(all.last().record == desk.record.id);
}

TEST_CASE("A merge takes what only one side changed and names what both did")
{
    const RecordText base{"a", "d", "t", {}, 4.0};
    const RecordText mine{"a mía", "d", "t mía", {}, 4.0};
    const RecordText theirs{"a", "d suya ", "t suya", "nota", 5.0};
    const Merge merge = mergeTexts(base, mine, theirs);
    CHECK(merge.text == RecordText{"a mía", "d suya ", "t mía", "nota", 5.0});
    CHECK(merge.clashes == QStringList{"treatment"});
    CHECK(mergeTexts(base, mine, base).clashes.isEmpty());
    CHECK(mergeTexts(base, {"a", "d  ", "t", {}, 4.0}, theirs).clashes.isEmpty());
    CHECK(bothTexts("uno", "dos") == "uno\n\ndos");
    CHECK(bothTexts("uno y dos", "dos") == "uno y dos");
    CHECK(chosenText(mine, theirs, {{"treatment", Choice::Both}}).treatment == "t mía\n\nt suya");
    CHECK(chosenText(mine, theirs, {{"weight_kg", Choice::Theirs}}).weightKg == 5.0);
    CHECK(chosenText(mine, theirs, {}) == mine);
}
