// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/session.h"
#include "core/documents/documentstore.h"
#include "core/documents/prescriptionstore.h"
#include "core/documents/vaccinationstore.h"
#include "core/records/recordstore.h"
#include "tests/core/records/visit.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

using namespace huella;
using namespace huella::documents;
using namespace huella::tests;
using huella::test::await;

namespace {

struct Room
{
    TestDatabase database;
    TestPerson ana = addPerson(database, "owner", "Ana", "Quispe");
    TestPerson vet = addPerson(database, "vet", "Inés", "Núñez");
    Visit visit{database, ana, vet};
    std::unique_ptr<database::Session> session = signIn(database, vet);
    PrescriptionStore prescriptions{*session};
    VaccinationStore vaccinations{*session};
    DocumentStore documents{*session};
};

PrescriptionText amoxicillin()
{
    PrescriptionText text;
    text.notes = "Con comida";
    text.items.append({PrescriptionItemId::create(), "Amoxicilina", "Suspensión 250 mg/5 ml",
                       "3 ml", "Oral", "Cada 12 horas", "7 días", "1 frasco", "Agitar"});
    return text;
}

} // namespace

TEST_CASE("A prescription is issued once, corrected by another, and suggested afterwards")
{
    Room room;
    const PrescriptionId first = PrescriptionId::create();
    const PrescriptionText text = amoxicillin();
    REQUIRE(await(room.prescriptions.issue(first, room.visit.record, text)));
    REQUIRE(await(room.prescriptions.issue(first, room.visit.record, text))); // a retry

    PrescriptionText wrong = amoxicillin();
    wrong.items.append({PrescriptionItemId::create(), "Meloxicam", {}, {}, {}, {}, {}, {}, {}});
    const auto refused =
        await(room.prescriptions.issue(PrescriptionId::create(), room.visit.record, wrong));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidValue);
    CHECK(refused.error().field == "items.2.dose");

    PrescriptionText better = amoxicillin();
    better.items[0].dose = "2 ml";
    better.replaces = first;
    REQUIRE(await(room.prescriptions.issue(PrescriptionId::create(), room.visit.record, better)));

    const auto list = await(room.prescriptions.ofPatient(room.visit.patient));
    REQUIRE(list);
    REQUIRE(list->size() == 2);
    CHECK(list->at(0).text == better);
    CHECK_FALSE(list->at(0).isReplaced);
    CHECK(list->at(0).isMine);
    CHECK(list->at(0).vetName == "Inés Núñez");
    CHECK(list->at(1).isReplaced);
    CHECK(list->at(1).text == text);

    const auto known = await(room.prescriptions.knownDrugs());
    REQUIRE(known);
    REQUIRE(known->size() == 1);
    CHECK(known->at(0).drug == "Amoxicilina");
    CHECK(known->at(0).dose == "2 ml"); // as it was ordered last
}

TEST_CASE("A vaccine is written, corrected and taken off the card")
{
    Room room;
    Vaccination it{VaccinationId::create(),
                   {},
                   "Rabia",
                   "Nobivac",
                   "A1",
                   clinicToday(room.database),
                   clinicToday(room.database).addDays(365),
                   {},
                   true,
                   {}};
    const auto version = await(room.vaccinations.save(room.visit.patient, it));
    REQUIRE(version);
    it.lot = "B2";
    const auto stale = await(room.vaccinations.save(room.visit.patient, it));
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::ChangedMeanwhile);
    it.version = *version;
    REQUIRE(await(room.vaccinations.save(room.visit.patient, it)));

    const auto card = await(room.vaccinations.ofPatient(room.visit.patient));
    REQUIRE(card);
    REQUIRE(card->size() == 1);
    CHECK(card->at(0).lot == "B2");
    CHECK(card->at(0).givenByName == "Inés Núñez");
    CHECK(await(room.vaccinations.known())->at(0).vaccine == "Rabia");
    REQUIRE(await(room.vaccinations.takeOff(it.id, "Error")));
    CHECK(await(room.vaccinations.ofPatient(room.visit.patient))->isEmpty());
}

TEST_CASE("A document comes whole in one answer, is numbered at its first print and a copy after")
{
    Room room;
    const PrescriptionId id = PrescriptionId::create();
    REQUIRE(await(room.prescriptions.issue(id, room.visit.record, amoxicillin())));
    const auto preview = await(room.documents.content(DocumentSubject(id)));
    REQUIRE(preview);
    CHECK(preview->kind == DocumentKind::Prescription);
    CHECK(preview->number == 0);
    CHECK(preview->patient.name == "Ñusta");
    CHECK(preview->patient.sex == patients::Sex::Female);
    CHECK(preview->patient.weightKg == 12.5);
    CHECK(preview->ownerName == "Ana Quispe");
    CHECK(preview->vetName == "Inés Núñez");
    CHECK(preview->happenedAt.isValid());
    CHECK(std::get<PrescriptionContent>(preview->body).items.at(0).drug == "Amoxicilina");

    PrintRequest request;
    request.subject = DocumentSubject(id);
    request.paper = "rollo";
    const auto first = await(room.documents.beginPrint(request));
    REQUIRE(first);
    CHECK(first->number == 1);
    CHECK_FALSE(first->isCopy);
    CHECK_FALSE(await(room.documents.beginPrint(request))->isCopy); // a retry is the same print
    REQUIRE(await(room.documents.endPrint(request.print, PrintOutcome::Failed)));

    request.print = PrintId::create();
    const auto again = await(room.documents.beginPrint(request));
    REQUIRE(again);
    CHECK(again->isCopy);
    CHECK(again->number == 1);
    CHECK(room.database.value("SELECT string_agg(outcome, ',' ORDER BY created_at) "
                              "FROM clinic.document_prints") == "fallido,empezado");
    const auto none = await(room.documents.content(DocumentSubject(room.visit.record)));
    REQUIRE_FALSE(none); // a draft has no report
    CHECK(none.error().code == ErrorCode::NotFound);
}
