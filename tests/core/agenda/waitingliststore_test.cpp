// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/waitingliststore.h"

#include "core/agenda/agendastore.h"
#include "core/database/session.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

#include <QTimeZone>

using namespace huella;
using namespace huella::agenda;
using namespace huella::tests;
using huella::test::await;
using huella::test::waitUntil;

namespace {

/// The one vet works from ten to eleven, and two owners hold both hours of tomorrow.
struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe");
    TestPerson luis = addPerson(database, "owner", "Luis", "Rojas");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Control", 30);
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    PatientId kusi = addPatient(database, rosa, "Kusi");
    PatientId rex = addPatient(database, luis, "Rex");
    PatientId toby = addPatient(database, luis, "Toby");
    std::unique_ptr<database::Session> desk = signIn(database, ana);
    std::unique_ptr<database::Session> rosas = signIn(database, rosa);
    AgendaStore agenda{*desk};
    WaitingListStore reception{*desk};
    WaitingListStore owner{*rosas};
    QDate day = clinicToday(database).addDays(1);
    QList<AppointmentId> taken;

    Clinic()
    {
        database.run("UPDATE clinic.settings SET slot_minutes = 30");
        addHours(database, vega, {10, 0}, {11, 0});
        const auto hours = await(agenda.freeSlots({}, control, day));
        REQUIRE(hours->size() == 2);
        const PatientId pets[] = {rex, toby};
        for (int i = 0; i < 2; ++i) {
            const auto booked = await(agenda.book({.patient = pets[i],
                                                   .vet = {},
                                                   .service = control,
                                                   .startsAt = hours->at(i).startsAt,
                                                   .reason = {},
                                                   .overbookReason = {}}));
            REQUIRE(booked);
            taken.append(booked->id);
        }
    }
    [[nodiscard]] WaitingWish wish(PatientId patient) const
    {
        return {.patient = patient, .service = control, .day = day, .reason = "Cojea"};
    }
};

} // namespace

TEST_CASE("Who waits for a full day is told his place and gets the hour that is cancelled",
          "[waiting]")
{
    Clinic clinic;
    const auto first = await(clinic.owner.join(clinic.wish(clinic.nusta)));
    REQUIRE(first);
    CHECK(first->place == 1);
    CHECK(first->serviceName == "Control");
    CHECK(await(clinic.owner.join(clinic.wish(clinic.kusi)))->place == 2);
    REQUIRE(await(clinic.owner.mine())->size() == 2);
    CHECK_FALSE(await(clinic.reception.of(clinic.day, clinic.day))->first().slot.has_value());

    Result<Waiting> freed = failure(ErrorCode::NotFound);
    QObject::connect(clinic.desk.get(), &database::Session::changed, clinic.desk.get(),
                     [&](const database::Change& change) {
                         if (change.topic == u"waiting" && change.operation == u"freed")
                             freed = Waiting::fromJson(change.row);
                     });
    REQUIRE(await(clinic.agenda.cancel(clinic.taken.first())));
    REQUIRE(waitUntil([&] { return freed.has_value(); }, 2000));
    CHECK(freed->patientName == "Ñusta");
    REQUIRE(freed->slot);

    const auto list = await(clinic.reception.of(clinic.day, clinic.day));
    REQUIRE(list->size() == 2);
    CHECK(list->first().slot == freed->slot);
    CHECK(list->first().ownerName == "Rosa Quispe");
    const auto id = AppointmentId::create();
    const auto given = await(clinic.reception.give(id, list->first().id, *list->first().slot));
    REQUIRE(given);
    CHECK(given->status == AppointmentStatus::Confirmed);
    CHECK(given->startsAt == freed->slot->startsAt);
    CHECK(await(clinic.reception.give(id, list->first().id, *freed->slot))->id == id); // a retry
    const auto mine = await(clinic.owner.mine());
    REQUIRE(mine->size() == 1);
    CHECK(mine->first().place == 1); // who came after moved up
}

TEST_CASE("Where there are hours left nobody waits, and who waits may leave", "[waiting]")
{
    Clinic clinic;
    const auto waiting = await(clinic.owner.join(clinic.wish(clinic.nusta)));
    REQUIRE(waiting);
    REQUIRE(await(clinic.owner.leave(waiting->id)));
    REQUIRE(await(clinic.owner.leave(waiting->id)));
    CHECK(await(clinic.owner.mine())->isEmpty());
    REQUIRE(await(clinic.agenda.cancel(clinic.taken.first())));
    const auto refused = await(clinic.owner.join(clinic.wish(clinic.nusta)));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::WrongState);
    CHECK(refused.error().detail.contains("day_is_not_full"));
}

TEST_CASE("Two receptionists who give one hour at once give it to one", "[waiting]")
{
    Clinic clinic;
    const auto other =
        signIn(clinic.database, addPerson(clinic.database, "reception", "Luz", "Rey"));
    WaitingListStore second(*other);
    REQUIRE(await(clinic.owner.join(clinic.wish(clinic.nusta))));
    REQUIRE(await(clinic.owner.join(clinic.wish(clinic.kusi))));
    REQUIRE(await(clinic.agenda.cancel(clinic.taken.first())));
    const auto list = await(clinic.reception.of(clinic.day, clinic.day));
    auto one =
        clinic.reception.give(AppointmentId::create(), list->first().id, *list->first().slot);
    auto two = second.give(AppointmentId::create(), list->last().id, *list->last().slot);
    const bool isFirst = await(one).has_value();
    const auto late = await(two);
    CHECK(isFirst != late.has_value());
    CHECK(await(clinic.owner.mine())->size() == 1);
}
