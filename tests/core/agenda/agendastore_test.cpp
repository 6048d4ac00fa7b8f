// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agendastore.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

using namespace huella;
using namespace huella::agenda;
using namespace huella::tests;
using huella::test::await;

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson luis = addPerson(database, "owner", "Luis", "Peña");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    TestPerson soto = addPerson(database, "vet", "Elena", "Soto");
    ServiceId control = addService(database, "Control", 30);
    PatientId nusta = addPatient(database, rosa, "Ñusta");
    PatientId rex = addPatient(database, luis, "Rex");
    QDate today = clinicToday(database);

    [[nodiscard]] QDateTime tomorrowsSlot(AgendaStore& store, const TestPerson& vet) const
    {
        const auto slots_ = await(store.freeSlots(vet.id, control, today.addDays(1)));
        REQUIRE(slots_);
        REQUIRE(!slots_->isEmpty());
        return slots_->at(10).startsAt;
    }
    [[nodiscard]] Booking booking(PatientId patient, const TestPerson& vet, QDateTime at) const
    {
        return {AppointmentId::create(), patient, vet.id, control, at, "Come poco", {}};
    }
};

} // namespace

TEST_CASE("The desk reads the day's agenda with pet, owner, vet and payment", "[agenda]")
{
    Clinic clinic;
    const auto id = addAppointment(clinic.database, clinic.nusta, clinic.vega, clinic.control, 0,
                                   "confirmada", "Cojea de la pata izquierda");
    (void)addAppointment(clinic.database, clinic.rex, clinic.soto, clinic.control, 0);
    (void)addAppointment(clinic.database, clinic.rex, clinic.vega, clinic.control, 3 * 24 * 60);
    const auto session = signIn(clinic.database, clinic.ana);
    AgendaStore store(*session);

    const auto day = await(store.agenda(clinic.today, clinic.today));
    REQUIRE(day);
    REQUIRE(day->size() == 2);
    const auto only = await(store.agenda(clinic.today, clinic.today, clinic.vega.id));
    REQUIRE(only);
    REQUIRE(only->size() == 1);
    const Appointment& it = only->first();
    CHECK(it.id == id);
    CHECK(it.patientName == "Ñusta");
    CHECK(it.ownerName == "Rosa Quispe Mamani");
    CHECK(it.vetName == "Iván Vega");
    CHECK(it.reason == "Cojea de la pata izquierda");
    CHECK(it.status == AppointmentStatus::Confirmed);
    CHECK_FALSE(it.isPaid);
    CHECK(it.price == Money(8000, "PEN"));
    CHECK_FALSE(it.presence);
    CHECK(it.startsAt.secsTo(it.endsAt) == 30 * 60);
}

TEST_CASE("An owner reads no staff's agenda and sees only his own appointments", "[agenda]")
{
    Clinic clinic;
    (void)addAppointment(clinic.database, clinic.nusta, clinic.vega, clinic.control);
    (void)addAppointment(clinic.database, clinic.rex, clinic.soto, clinic.control);
    const auto session = signIn(clinic.database, clinic.rosa);
    AgendaStore store(*session);

    const auto staff = await(store.agenda(clinic.today, clinic.today));
    REQUIRE_FALSE(staff);
    CHECK(staff.error().code == ErrorCode::NotAllowed);
    const auto mine = await(store.mine());
    REQUIRE(mine);
    REQUIRE(mine->size() == 1);
    CHECK(mine->first().patientName == "Ñusta");
    CHECK(mine->first().vetName == "Iván Vega");
}

TEST_CASE("Two sessions that want the same hour of one vet get it once", "[agenda]")
{
    Clinic clinic;
    addHours(clinic.database, clinic.vega);
    const auto first = signIn(clinic.database, clinic.rosa);
    const auto second = signIn(clinic.database, clinic.luis);
    AgendaStore rosas(*first);
    AgendaStore luises(*second);
    const QDateTime at = clinic.tomorrowsSlot(rosas, clinic.vega);

    auto one = rosas.book(clinic.booking(clinic.nusta, clinic.vega, at));
    auto two = luises.book(clinic.booking(clinic.rex, clinic.vega, at));
    const auto a = await(one);
    const auto b = await(two);

    CHECK(a.has_value() != b.has_value());
    CHECK((a ? b : a).error().code == ErrorCode::SlotTaken);
    const auto left =
        await(rosas.freeSlots(clinic.vega.id, clinic.control, clinic.today.addDays(1)));
    REQUIRE(left);
    CHECK(std::none_of(left->begin(), left->end(),
                       [&](const FreeSlot& slot) { return slot.startsAt == at; }));
}

TEST_CASE("The same booking sent twice books once and answers the same", "[agenda]")
{
    Clinic clinic;
    addHours(clinic.database, clinic.vega);
    const auto session = signIn(clinic.database, clinic.rosa);
    AgendaStore store(*session);
    const auto booking =
        clinic.booking(clinic.nusta, clinic.vega, clinic.tomorrowsSlot(store, clinic.vega));

    const auto first = await(store.book(booking));
    const auto again = await(store.book(booking));
    REQUIRE(first);
    REQUIRE(again);
    CHECK(first->startsAt == again->startsAt);
    CHECK(first->vetName == "Iván Vega");
    CHECK(first->status == AppointmentStatus::Scheduled);
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic.appointments") == "1");
}

TEST_CASE("Any vet means whoever is free, until nobody is", "[agenda]")
{
    Clinic clinic;
    addHours(clinic.database, clinic.vega);
    addHours(clinic.database, clinic.soto);
    const auto session = signIn(clinic.database, clinic.ana);
    AgendaStore store(*session);
    const QDateTime at = clinic.tomorrowsSlot(store, clinic.vega);
    const auto third = addPatient(clinic.database, clinic.rosa, "Ó");
    const auto book = [&](PatientId patient) {
        return await(
            store.book({AppointmentId::create(), patient, {}, clinic.control, at, {}, {}}));
    };

    const auto first = book(clinic.nusta);
    const auto second = book(clinic.rex);
    const auto none = book(third);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->vet != second->vet);
    CHECK(first->status == AppointmentStatus::Confirmed);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::SlotTaken);
}

TEST_CASE("A cancellation is taken back, but not into an hour that is somebody else's", "[agenda]")
{
    Clinic clinic;
    addHours(clinic.database, clinic.vega);
    const auto session = signIn(clinic.database, clinic.ana);
    AgendaStore store(*session);
    const QDateTime at = clinic.tomorrowsSlot(store, clinic.vega);
    const auto booking = clinic.booking(clinic.nusta, clinic.vega, at);
    REQUIRE(await(store.book(booking)));

    REQUIRE(await(store.cancel(booking.id, "Viaje")));
    CHECK(await(store.appointment(booking.id))->cancelReason == "Viaje");
    REQUIRE(await(store.undo(booking.id)));
    CHECK(await(store.appointment(booking.id))->status == AppointmentStatus::Confirmed);

    REQUIRE(await(store.cancel(booking.id)));
    REQUIRE(await(store.book(clinic.booking(clinic.rex, clinic.vega, at))));
    const auto late = await(store.undo(booking.id));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::SlotTaken);
}

TEST_CASE("Nobody is absent before the hour", "[agenda]")
{
    Clinic clinic;
    const auto past =
        addAppointment(clinic.database, clinic.nusta, clinic.vega, clinic.control, -40);
    const auto next = addAppointment(clinic.database, clinic.rex, clinic.vega, clinic.control, 40);
    const auto session = signIn(clinic.database, clinic.ana);
    AgendaStore store(*session);

    CHECK(await(store.markAbsent(next)).error().code == ErrorCode::WrongState);
    REQUIRE(await(store.markAbsent(past)));
    CHECK(await(store.appointment(past))->status == AppointmentStatus::Absent);
}

TEST_CASE("An appointment that changed meanwhile is not moved", "[agenda]")
{
    Clinic clinic;
    addHours(clinic.database, clinic.vega);
    addHours(clinic.database, clinic.soto);
    const auto session = signIn(clinic.database, clinic.ana);
    AgendaStore store(*session);
    const QDateTime at = clinic.tomorrowsSlot(store, clinic.vega);
    const auto booking = clinic.booking(clinic.nusta, clinic.vega, at);
    REQUIRE(await(store.book(booking)));
    const QString seen = await(store.appointment(booking.id))->version;

    const auto moved = await(store.move(booking.id, {clinic.soto.id, at, {}}, seen));
    REQUIRE(moved);
    CHECK(await(store.appointment(booking.id))->vetName == "Elena Soto");
    const auto stale = await(store.move(booking.id, {clinic.vega.id, at, {}}, seen));
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::ChangedMeanwhile);
    CHECK(await(store.cancel(booking.id, {}, seen)).error().code == ErrorCode::ChangedMeanwhile);
    const auto edited = await(store.edit(booking.id, clinic.control, "Vacuna", seen));
    CHECK(edited.error().code == ErrorCode::ChangedMeanwhile);

    const auto changes = await(store.changes(booking.id, seen));
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->first().person == "Ana Torres");
    CHECK(changes->first().isMine);
    CHECK(changes->first().vetBefore == "Iván Vega");
    CHECK(changes->first().vetAfter == "Elena Soto");
    CHECK_FALSE(changes->first().startsAfter.isValid());
    CHECK(await(store.edit(booking.id, clinic.control, "Vacuna", *moved)));
    CHECK(await(store.appointment(booking.id))->reason == "Vacuna");
}

TEST_CASE("A move onto a taken hour is refused, and taken with a reason", "[agenda]")
{
    Clinic clinic;
    addHours(clinic.database, clinic.vega);
    const auto session = signIn(clinic.database, clinic.ana);
    AgendaStore store(*session);
    const QDateTime at = clinic.tomorrowsSlot(store, clinic.vega);
    auto first = clinic.booking(clinic.nusta, clinic.vega, at);
    first.minutes = 45;
    REQUIRE(await(store.book(first))->endsAt == at.addSecs(45 * 60));
    const auto second = clinic.booking(clinic.rex, clinic.vega, at.addSecs(3600));
    REQUIRE(await(store.book(second)));
    const auto taken = await(store.move(second.id, {clinic.vega.id, at.addSecs(1800), {}}, {}));
    CHECK(taken.error().code == ErrorCode::SlotTaken);
    const agenda::Target squeezed{clinic.vega.id, at.addSecs(1800), "Convulsiona"};
    CHECK(await(store.move(second.id, squeezed, {})));
    CHECK(await(store.appointment(second.id))->overbookReason == "Convulsiona");
}

TEST_CASE("A reason that is too long is refused with its field", "[agenda]")
{
    Clinic clinic;
    addHours(clinic.database, clinic.vega);
    const auto session = signIn(clinic.database, clinic.rosa);
    AgendaStore store(*session);
    auto booking =
        clinic.booking(clinic.nusta, clinic.vega, clinic.tomorrowsSlot(store, clinic.vega));
    booking.reason = QString(10000, u'ñ');

    const auto refused = await(store.book(booking));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidValue);
    CHECK(refused.error().field == "reason");
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic.appointments") == "0");
}
