// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/boardstore.h"
#include "core/agenda/liveboard.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

using namespace huella;
using namespace huella::agenda;
using namespace huella::tests;
using huella::test::await;
using huella::test::waitUntil;

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Control", 30);
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId rex = addPatient(database, rosa, "Rex");
    std::unique_ptr<database::Session> session = signIn(database, ana);
    BoardStore store{*session};
};

} // namespace

TEST_CASE("Checking in puts the patient in the queue with a turn", "[board]")
{
    Clinic clinic;
    const auto appointment =
        addAppointment(clinic.database, clinic.nusta, clinic.vega, clinic.control);
    const auto attention = AttentionId::create();
    const auto row = await(clinic.store.checkIn(attention, appointment));
    REQUIRE(row);
    CHECK(row->patientName == "Ñusta");
    CHECK(row->turn == 1);
    CHECK(row->state == BoardState::Waiting);
    CHECK(row->vet == clinic.vega.id);
    CHECK(row->isPaid == false);
    CHECK(std::abs(row->arrivedAt.secsTo(QDateTime::currentDateTime())) < 60);
    CHECK(await(clinic.store.checkIn(attention, appointment))->turn == 1); // a retry

    const auto board = await(clinic.store.board());
    REQUIRE(board);
    REQUIRE(board->size() == 1);
    CHECK(board->first() == *row);
}

TEST_CASE("Only a confirmed appointment of today is checked in, and only once", "[board]")
{
    Clinic clinic;
    const auto booked =
        addAppointment(clinic.database, clinic.nusta, clinic.vega, clinic.control, 0, "programada");
    const auto later =
        addAppointment(clinic.database, clinic.nusta, clinic.vega, clinic.control, 2 * 24 * 60);
    const auto here = addAppointment(clinic.database, clinic.rex, clinic.vega, clinic.control, 60);
    const auto codeOf = [&](AppointmentId id) {
        return await(clinic.store.checkIn(AttentionId::create(), id)).error().code;
    };
    CHECK(codeOf(booked) == ErrorCode::NotConfirmed);
    CHECK(codeOf(later) == ErrorCode::WrongState);
    CHECK(codeOf(AppointmentId::create()) == ErrorCode::NotFound);
    REQUIRE(await(clinic.store.walkIn(AttentionId::create(), clinic.rex, {}, {}, 3)));
    CHECK(codeOf(here) == ErrorCode::AlreadyOnBoard);
}

TEST_CASE("An undone check-in leaves the board, and may be undone twice", "[board]")
{
    Clinic clinic;
    const auto attention = AttentionId::create();
    REQUIRE(await(clinic.store.walkIn(attention, clinic.rex, {}, "Vómitos", 3)));
    REQUIRE(await(clinic.store.undoCheckIn(attention)));
    REQUIRE(await(clinic.store.undoCheckIn(attention)));
    CHECK(await(clinic.store.board())->isEmpty());
}

TEST_CASE("Urgency below three needs its reason", "[board]")
{
    Clinic clinic;
    const auto attention = AttentionId::create();
    REQUIRE(await(clinic.store.walkIn(attention, clinic.rex, {}, {}, 3)));
    const auto refused = await(clinic.store.setTriage(attention, 1, "  "));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidValue);
    CHECK(refused.error().field == "triage_reason");
    REQUIRE(await(clinic.store.setTriage(attention, 1, "Atropellado")));
    CHECK(await(clinic.store.board())->first().triageReason == "Atropellado");
    CHECK(await(clinic.store.setTriage(attention, 9, "x")).error().field == "triage");
}

TEST_CASE("The vet takes the most urgent one, and a wrong call goes back to its place", "[board]")
{
    Clinic clinic;
    const auto first = AttentionId::create();
    const auto urgent = AttentionId::create();
    REQUIRE(await(clinic.store.walkIn(first, clinic.nusta, {}, {}, 3)));
    REQUIRE(await(clinic.store.walkIn(urgent, clinic.rex, {}, {}, 3)));
    REQUIRE(await(clinic.store.setTriage(urgent, 1, "No respira bien")));
    const auto session = signIn(clinic.database, clinic.vega);
    BoardStore vets(*session);

    const auto record = RecordId::create();
    const auto taken = await(vets.takeNext(record));
    REQUIRE(taken);
    REQUIRE(taken->has_value());
    CHECK((*taken)->attention == urgent);
    CHECK((*taken)->record == record);
    CHECK((*await(vets.takeNext(record)))->attention == urgent); // a retry takes nobody else
    const auto board = await(clinic.store.board());
    CHECK(board->first().state == BoardState::Attending);
    CHECK(board->first().vetName == "Iván Vega");

    REQUIRE(await(clinic.store.undoTake(urgent)));
    CHECK(await(clinic.store.board())->first().state == BoardState::Waiting);
}

TEST_CASE("Nobody waiting is an answer, not an error", "[board]")
{
    Clinic clinic;
    const auto session = signIn(clinic.database, clinic.vega);
    const auto taken = await(BoardStore(*session).takeNext(RecordId::create()));
    REQUIRE(taken);
    CHECK_FALSE(taken->has_value());
}

TEST_CASE("What one session does on the board reaches another in under a second", "[board][live]")
{
    Clinic clinic;
    const auto appointment =
        addAppointment(clinic.database, clinic.nusta, clinic.vega, clinic.control);
    const auto other = signIn(clinic.database, clinic.vega);
    BoardStore others(*other);
    LiveBoard live(others, *other);
    QList<BoardRow> told;
    QList<AttentionId> gone;
    QObject::connect(&live, &LiveBoard::rowChanged, &live,
                     [&](const BoardRow& row) { told.append(row); });
    QObject::connect(&live, &LiveBoard::rowRemoved, &live,
                     [&](AttentionId id) { gone.append(id); });

    const auto attention = AttentionId::create();
    const auto row = await(clinic.store.checkIn(attention, appointment));
    REQUIRE(row);
    REQUIRE(waitUntil([&] { return !told.isEmpty(); }, 1000));
    CHECK(told.first() == *row); // whole: nothing is read for it
    REQUIRE(await(clinic.store.undoCheckIn(attention)));
    REQUIRE(waitUntil([&] { return !gone.isEmpty(); }, 1000));
    CHECK(gone.first() == attention);
}

TEST_CASE("What is no board row is refused as one", "[board]")
{
    CHECK_FALSE(BoardRow::fromJson({}));
    CHECK_FALSE(BoardRow::fromJson({{"id", "nonsense"}, {"patient_id", 7}, {"turn", "x"}}));
}
