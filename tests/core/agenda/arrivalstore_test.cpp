// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/arrivalstore.h"

#include "core/agenda/boardstore.h"
#include "core/agenda/livearrivals.h"
#include "core/patients/patientstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

using namespace huella;
using namespace huella::agenda;
using namespace huella::tests;
using huella::test::await;
using huella::test::waitUntil;

namespace {

/// Rosa stands at the kiosk with two pets, Ana sits at the desk.
struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Control", 30);
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId rex = addPatient(database, rosa, "Rex");
    std::unique_ptr<database::Session> kiosk = signIn(database, rosa);
    std::unique_ptr<database::Session> desk = signIn(database, ana);
    ArrivalStore owner{*kiosk};
    ArrivalStore reception{*desk};

    AppointmentId booked(PatientId patient, const QString& status = "confirmada")
    {
        return addAppointment(database, patient, vega, control, 0, status);
    }
};

} // namespace

TEST_CASE("An owner says that he is here and the desk gives him his turn", "[arrivals]")
{
    Clinic clinic;
    const auto appointment = clinic.booked(clinic.nusta);
    const auto id = ArrivalId::create();
    const auto said = await(clinic.owner.announce(id, appointment));
    REQUIRE(said);
    CHECK(said->id == id);
    CHECK(said->kind == ArrivalKind::OnTime);
    CHECK(said->state == ArrivalState::Announced);
    CHECK(said->patientName == "Ñusta");
    CHECK(said->vetName == "Iván Vega");
    CHECK(said->price.has_value());
    CHECK_FALSE(said->turn.has_value());
    CHECK(await(clinic.owner.announce(id, appointment)) == *said); // a retry

    const auto open = await(clinic.reception.open());
    REQUIRE(open);
    REQUIRE(open->size() == 1);
    CHECK(open->first().ownerName == "Rosa Quispe");
    CHECK(open->first().appointment == appointment);

    const auto row = await(clinic.reception.confirm(AttentionId::create(), id));
    REQUIRE(row);
    CHECK(row->turn == 1);
    CHECK(row->appointment == appointment);
    CHECK(await(clinic.reception.open())->isEmpty());
    const auto mine = await(clinic.owner.mine());
    REQUIRE(mine);
    REQUIRE(mine->size() == 1);
    CHECK(mine->first().state == ArrivalState::Received);
    CHECK(mine->first().turn == 1);
    CHECK(mine->first().attention == row->id);
}

TEST_CASE("Two pets arrive with one owner, one of them without an appointment", "[arrivals]")
{
    Clinic clinic;
    REQUIRE(await(
        clinic.owner.announce(ArrivalId::create(), clinic.booked(clinic.nusta, "programada"))));
    const auto second =
        await(clinic.owner.announceWithout(ArrivalId::create(), clinic.rex, "Cojea"));
    REQUIRE(second);
    CHECK(second->kind == ArrivalKind::NoAppointment);
    const auto open = await(clinic.reception.open());
    REQUIRE(open->size() == 2);
    CHECK(open->first().kind == ArrivalKind::Unconfirmed);
    CHECK(open->last().reason == "Cojea");
    for (const Arrival& arrival : *open)
        REQUIRE(await(clinic.reception.confirm(AttentionId::create(), arrival.id)));
    const auto board = await(BoardStore(*clinic.desk).board());
    REQUIRE(board->size() == 2);
    CHECK(board->last().reason == "Cojea");
    CHECK(board->last().appointment.isNull());
}

TEST_CASE("Who is dismissed may be put back on the list, who is received may not", "[arrivals]")
{
    Clinic clinic;
    const auto id = ArrivalId::create();
    REQUIRE(await(clinic.owner.announceWithout(id, clinic.rex, {})));
    REQUIRE(await(clinic.reception.dismiss(id)));
    CHECK(await(clinic.owner.mine())->first().state == ArrivalState::Dismissed);
    CHECK(await(clinic.reception.confirm(AttentionId::create(), id)).error().code ==
          ErrorCode::WrongState);
    REQUIRE(await(clinic.reception.restore(id)));
    REQUIRE(await(clinic.reception.confirm(AttentionId::create(), id)));
    CHECK(await(clinic.reception.restore(id)).error().code == ErrorCode::WrongState);
    CHECK(await(clinic.owner.withdraw(id)).error().code == ErrorCode::WrongState);
}

TEST_CASE("The desk's list and the owner's screen follow by themselves", "[arrivals][live]")
{
    Clinic clinic;
    LiveArrivals live(clinic.reception, *clinic.desk);
    QList<Arrival> announced;
    QObject::connect(&live, &LiveArrivals::announced, &live,
                     [&](const Arrival& arrival) { announced.append(arrival); });
    QList<Arrival> told; // to the owner
    QObject::connect(clinic.kiosk.get(), &database::Session::changed, &live,
                     [&](const database::Change& change) {
                         if (change.topic == u"arrivals")
                             told.append(Arrival::fromJson(change.row).value());
                     });
    live.read();
    const auto id = ArrivalId::create();
    REQUIRE(await(clinic.owner.announce(id, clinic.booked(clinic.nusta))));
    REQUIRE(waitUntil([&] { return live.open().size() == 1; }, 2000));
    CHECK(live.open().first().ownerName == "Rosa Quispe");
    REQUIRE(announced.size() <= 1); // none where the list was read after it

    REQUIRE(await(clinic.reception.confirm(AttentionId::create(), id)));
    REQUIRE(waitUntil([&] { return live.open().isEmpty(); }, 2000));
    REQUIRE(waitUntil([&] { return !told.isEmpty() && told.last().turn == 1; }, 2000));
    CHECK(told.last().state == ArrivalState::Received);
    CHECK(told.last().ownerPhone.isEmpty());
}

TEST_CASE("Two receptionists who receive the same one at once give one turn", "[arrivals]")
{
    Clinic clinic;
    const auto second =
        signIn(clinic.database, addPerson(clinic.database, "reception", "Luz", "Rey"));
    ArrivalStore other(*second);
    BoardStore board(*second);
    for (int round = 0; round < 5; ++round) {
        const auto pet = addPatient(clinic.database, clinic.rosa, QString("Pet %1").arg(round));
        const auto vet = addPerson(clinic.database, "vet", "Vet", QString::number(round));
        const auto appointment = addAppointment(clinic.database, pet, vet, clinic.control);
        const auto id = ArrivalId::create();
        REQUIRE(await(clinic.owner.announce(id, appointment)));
        auto one = clinic.reception.confirm(AttentionId::create(), id);
        auto two = other.confirm(AttentionId::create(), id);
        const auto first = await(one);
        const auto again = await(two);
        REQUIRE(first);
        REQUIRE(again);
        CHECK(first->id == again->id);
        CHECK(first->turn == again->turn);
    }
    CHECK(await(board.board())->size() == 5);
}

TEST_CASE("The desk's own check-in and a reception at once give one turn", "[arrivals]")
{
    Clinic clinic;
    const auto second =
        signIn(clinic.database, addPerson(clinic.database, "reception", "Luz", "Rey"));
    BoardStore board(*second);
    for (int round = 0; round < 5; ++round) {
        const auto pet = addPatient(clinic.database, clinic.rosa, QString("Pet %1").arg(round));
        const auto vet = addPerson(clinic.database, "vet", "Vet", QString::number(round));
        const auto appointment = addAppointment(clinic.database, pet, vet, clinic.control);
        const auto id = ArrivalId::create();
        REQUIRE(await(clinic.owner.announce(id, appointment)));
        auto one = clinic.reception.confirm(AttentionId::create(), id);
        auto two = board.checkIn(AttentionId::create(), appointment);
        const auto received = await(one);
        const auto checkedIn = await(two);
        REQUIRE(received); // the same row where the check-in was first
        CHECK((checkedIn.has_value() || checkedIn.error().code == ErrorCode::AlreadyOnBoard));
    }
    CHECK(await(board.board())->size() == 5);
    CHECK(await(clinic.reception.open())->isEmpty());
}
