// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/schedulestore.h"

#include "core/agenda/agendastore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

using namespace huella;
using namespace huella::agenda;
using namespace huella::tests;
using huella::test::await;

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson ada = addPerson(database, "admin", "Ada", "Núñez");
    TestPerson vet = addPerson(database, "vet", "Valeria", "Peña");
    TestPerson desk = addPerson(database, "reception", "Rosa", "Flores");
    std::unique_ptr<database::Session> session = signIn(database, ada);
    ScheduleStore store{*session};

    [[nodiscard]] Schedule mondays(QTime from = {9, 0}, QTime to = {13, 0}) const
    {
        Schedule it;
        it.id = ScheduleId::create();
        it.vet = vet.id;
        it.weekday = 1;
        it.starts = from;
        it.ends = to;
        it.validFrom = QDate(2026, 1, 5);
        return it;
    }

    [[nodiscard]] Schedule holidays(QDate from, QDate to) const
    {
        Schedule it = mondays({0, 0}, {23, 59});
        it.kind = ScheduleKind::Absence;
        it.weekday = 0;
        it.validFrom = from;
        it.validTo = to;
        it.reason = QStringLiteral("Vacaciones en Ñaña");
        return it;
    }
};

} // namespace

TEST_CASE("Hours and absences come back as they were saved", "[schedules]")
{
    Clinic clinic;
    const Schedule shift = clinic.mondays();
    const Schedule away = clinic.holidays(QDate(2030, 12, 24), QDate(2031, 1, 2));
    REQUIRE(await(clinic.store.save(shift)));
    REQUIRE(await(clinic.store.save(away)));
    const auto all = await(clinic.store.all());
    REQUIRE(all);
    CHECK(*all == QList{shift, away});
    CHECK(away.isWholeDay());
    CHECK_FALSE(shift.isWholeDay());
}

TEST_CASE("The same hours saved twice are there once, and removed ones come back", "[schedules]")
{
    Clinic clinic;
    Schedule shift = clinic.mondays();
    REQUIRE(await(clinic.store.save(shift)));
    shift.ends = QTime(14, 30);
    REQUIRE(await(clinic.store.save(shift)));
    CHECK(await(clinic.store.all())->size() == 1);
    REQUIRE(await(clinic.store.remove(shift.id)));
    REQUIRE(await(clinic.store.remove(shift.id)));
    CHECK(await(clinic.store.all())->isEmpty());
    REQUIRE(await(clinic.store.save(shift)));
    CHECK(await(clinic.store.all()) == QList{shift});
}

TEST_CASE("Hours that overlap, end before they start or belong to no vet are refused",
          "[schedules]")
{
    Clinic clinic;
    REQUIRE(await(clinic.store.save(clinic.mondays())));
    const auto overlap = await(clinic.store.save(clinic.mondays({12, 0}, {15, 0})));
    REQUIRE_FALSE(overlap);
    CHECK(overlap.error().code == ErrorCode::AlreadyExists);
    CHECK(overlap.error().field == "starts_time");

    const auto backwards = await(clinic.store.save(clinic.mondays({18, 0}, {17, 0})));
    REQUIRE_FALSE(backwards);
    CHECK(backwards.error().field == "ends_time");

    const auto never =
        await(clinic.store.save(clinic.holidays(QDate(2031, 1, 2), QDate(2030, 12, 24))));
    REQUIRE_FALSE(never);
    CHECK(never.error().field == "valid_to");

    Schedule desk = clinic.mondays({15, 0}, {18, 0});
    desk.vet = clinic.desk.id;
    CHECK(await(clinic.store.save(desk)).error().code == ErrorCode::NotFound);
    CHECK(await(clinic.store.all())->size() == 1);
}

TEST_CASE("Only the admin changes hours; the desk reads them", "[schedules]")
{
    Clinic clinic;
    const Schedule shift = clinic.mondays();
    REQUIRE(await(clinic.store.save(shift)));
    const auto desk = signIn(clinic.database, clinic.desk);
    ScheduleStore store(*desk);
    CHECK(await(store.all()) == QList{shift});
    CHECK(await(store.remove(shift.id)).error().code == ErrorCode::NotAllowed);
    CHECK(await(clinic.store.all())->size() == 1);
}

TEST_CASE("Appointments that new hours leave outside are counted", "[schedules]")
{
    Clinic clinic;
    const TestPerson owner = addPerson(clinic.database, "owner", "Ana", "Quispe");
    addHours(clinic.database, clinic.vet);
    CHECK(await(clinic.store.strandedAppointments(clinic.vet.id)) == 0);
    const ServiceId service = addService(clinic.database, QStringLiteral("Consulta"));
    clinic.database.run(
        QStringLiteral("INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species,"
                       " breed, colour, is_neutered, created_by) SELECT gen_random_uuid(), '%1',"
                       " 'Toby', 'Quispe', 'M', 'Perro', 'Mestizo', 'Negro', false, '%1'")
            .arg(owner.id.text()));
    clinic.database.run(
        QStringLiteral("INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id,"
                       " service_id, starts_at, ends_at, status, price, currency, created_by)"
                       " SELECT gen_random_uuid(), p.id, p.owner_id, '%1', '%2',"
                       " date_trunc('day', now()) + interval '3 days 15 hours',"
                       " date_trunc('day', now()) + interval '3 days 16 hours', 'confirmada', 80,"
                       " 'PEN', p.owner_id FROM clinic.patients p")
            .arg(clinic.vet.id.text(), service.text()));
    CHECK(await(clinic.store.strandedAppointments(clinic.vet.id)) == 0);
    const QDate today = QDate::currentDate();
    REQUIRE(await(clinic.store.save(clinic.holidays(today, today.addDays(7)))));
    CHECK(await(clinic.store.strandedAppointments(clinic.vet.id)) == 1);
}
