// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/auditstore.h"

#include "core/agenda/schedulestore.h"
#include "core/agenda/servicestore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

using namespace huella;
using namespace huella::people;
using namespace huella::tests;
using huella::test::await;

namespace {

struct Clinic
{
    TestDatabase database;
    TestPerson ada = addPerson(database, "admin", "Ada", "Núñez");
    TestPerson vet = addPerson(database, "vet", "Valeria", "Peña");
    std::unique_ptr<database::Session> session = signIn(database, ada);
    AuditStore store{*session};

    void saveService(const QString& name, ServiceId id = ServiceId::create())
    {
        agenda::ServiceStore services(*session);
        REQUIRE(
            await(services.save({{id, name, {}, 20, Money(5000, QStringLiteral("PEN"))}, true})));
    }

    [[nodiscard]] QList<AuditEntry> page(const AuditFilter& filter = {})
    {
        const auto answer = await(store.page(filter));
        REQUIRE(answer);
        return *answer;
    }
};

const AuditChange* changeOf(const AuditEntry& entry, const QString& column)
{
    for (const AuditChange& change : entry.changes) {
        if (change.column == column)
            return &change;
    }
    return nullptr;
}

} // namespace

TEST_CASE("An act is told with who, what, of whom, and the values before and after", "[audit]")
{
    Clinic clinic;
    const ServiceId id = ServiceId::create();
    clinic.saveService(QStringLiteral("Baño"), id);
    clinic.saveService(QStringLiteral("Baño y corte"), id);
    const auto entries = clinic.page({.table = QStringLiteral("services")});
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].action == "update");
    CHECK(entries[0].person == clinic.ada.id);
    CHECK(entries[0].personName == "Ada Núñez");
    CHECK(entries[0].subject == "Baño y corte");
    CHECK(entries[0].row == id.value());
    CHECK(entries[0].changes == QList{AuditChange{"name", "Baño", "Baño y corte"}});
    CHECK(entries[1].action == "insert");
    REQUIRE(changeOf(entries[1], "name"));
    CHECK(changeOf(entries[1], "name")->before.isUndefined());
    CHECK(changeOf(entries[1], "name")->after == "Baño");
}

TEST_CASE("The log names the animal of a visit and the vet behind an id", "[audit]")
{
    Clinic clinic;
    const TestPerson owner = addPerson(clinic.database, "owner", "Ana", "Quispe");
    const TestPerson other = addPerson(clinic.database, "vet", "Óscar", "Ibáñez");
    const ServiceId service = addService(clinic.database, QStringLiteral("Consulta"));
    clinic.database.run(
        QStringLiteral("INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species,"
                       " breed, colour, is_neutered, created_by) SELECT gen_random_uuid(), '%1',"
                       " 'Ñusta', 'Quispe', 'H', 'Perro', 'Mestizo', 'Negro', false, '%1'")
            .arg(owner.id.text()));
    clinic.database.run(
        QStringLiteral("INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id,"
                       " service_id, starts_at, ends_at, reason, price, currency, created_by)"
                       " SELECT gen_random_uuid(), p.id, p.owner_id, '%1', '%2', now(),"
                       " now() + interval '20 minutes', 'Secreto', 80, 'PEN', p.owner_id"
                       " FROM clinic.patients p")
            .arg(clinic.vet.id.text(), service.text()));
    clinic.database.run(QStringLiteral("UPDATE clinic.appointments SET vet_id = '%1',"
                                       " reason = 'Otro', status = 'confirmada'")
                            .arg(other.id.text()));
    const auto entries = clinic.page({.table = QStringLiteral("appointments")});
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].subject == "Ñusta");
    CHECK(entries[0].person.isNull());
    REQUIRE(changeOf(entries[0], "vet_id"));
    CHECK(entries[0].names.value(changeOf(entries[0], "vet_id")->before.toString()) ==
          "Valeria Peña");
    CHECK(entries[0].names.value(changeOf(entries[0], "vet_id")->after.toString()) ==
          "Óscar Ibáñez");
    CHECK(changeOf(entries[0], "reason")->after == "***");
    CHECK(changeOf(entries[0], "status")->before == "programada");
    CHECK(changeOf(entries[0], "status")->after == "confirmada");
}

TEST_CASE("What was removed is still named", "[audit]")
{
    Clinic clinic;
    agenda::ScheduleStore schedules(*clinic.session);
    agenda::Schedule shift;
    shift.id = ScheduleId::create();
    shift.vet = clinic.vet.id;
    shift.weekday = 3;
    shift.starts = QTime(9, 0);
    shift.ends = QTime(12, 0);
    REQUIRE(await(schedules.save(shift)));
    REQUIRE(await(schedules.remove(shift.id)));
    const auto entries = clinic.page({.table = QStringLiteral("vet_schedules")});
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].action == "delete");
    CHECK(entries[0].subject == "Valeria Peña");
    REQUIRE(changeOf(entries[0], "weekday"));
    CHECK(changeOf(entries[0], "weekday")->before == 3);
    CHECK(changeOf(entries[0], "weekday")->after.isUndefined());
}

TEST_CASE("The log is read page by page, by person and by day", "[audit]")
{
    Clinic clinic;
    for (int i = 0; i < AuditStore::pageSize + 5; ++i)
        clinic.saveService(QStringLiteral("Servicio %1").arg(i));
    AuditFilter filter{.person = clinic.ada.id};
    const auto first = clinic.page(filter);
    REQUIRE(first.size() == AuditStore::pageSize);
    CHECK(first.first().subject == QStringLiteral("Servicio %1").arg(AuditStore::pageSize + 4));
    filter.before = first.last();
    const auto second = clinic.page(filter);
    CHECK(second.size() == 5);
    CHECK(second.first().id < first.last().id);

    CHECK(clinic.page({.person = clinic.vet.id}).isEmpty());
    const QDateTime tomorrow = QDate::currentDate().addDays(1).startOfDay();
    CHECK(clinic.page({.from = tomorrow}).isEmpty());
    CHECK(clinic.page({.until = tomorrow}).size() == AuditStore::pageSize);
}

TEST_CASE("Nobody but the admin reads the log", "[audit]")
{
    Clinic clinic;
    const auto vet = signIn(clinic.database, clinic.vet);
    const auto answer = await(AuditStore(*vet).page());
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::NotAllowed);
}
