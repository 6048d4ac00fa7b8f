// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclinic.h"

#include <QDateTime>

#include <ctime>

namespace huella::tests {

PatientId addPatient(const TestDatabase& database, const TestPerson& owner, const QString& name,
                     const QString& species)
{
    const auto id = PatientId::create();
    (void)database.value(
        "WITH made AS (INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, "
        "breed, colour, is_neutered, created_by) VALUES ($1::uuid, $2::uuid, $3, $4, 'H', $5, "
        "'Mestizo', 'Negro', true, $2::uuid) RETURNING id, owner_id) "
        "INSERT INTO clinic.clinical_histories (patient_id, owner_id, created_by) "
        "SELECT id, owner_id, owner_id FROM made RETURNING id::text",
        {id.text(), owner.id.text(), name, owner.lastName, species});
    return id;
}

AppointmentId addAppointment(const TestDatabase& database, PatientId patient, const TestPerson& vet,
                             ServiceId service, int minutes, const QString& status,
                             const QString& reason)
{
    const auto id = AppointmentId::create();
    (void)database.value(
        "INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id, service_id, starts_at, "
        "ends_at, reason, status, price, currency, created_by) "
        "SELECT $1::uuid, p.id, p.owner_id, $3::uuid, s.id, t.at, "
        "t.at + make_interval(mins => s.duration_minutes), nullif($6, ''), $5, s.price, 'PEN', "
        "p.owner_id FROM clinic.patients p, clinic.services s, "
        "(SELECT date_trunc('minute', now()) + make_interval(mins => $7::int)) AS t (at) "
        "WHERE p.id = $2::uuid AND s.id = $4::uuid RETURNING id::text",
        {id.text(), patient.text(), vet.id.text(), service.text(), status, reason,
         QString::number(minutes)});
    return id;
}

void cutOff(const TestDatabase& database, const TestPerson& person)
{
    database.run(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT 0; "
                                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                "WHERE usename = '%1'")
                     .arg(person.roleName));
}

void letIn(const TestDatabase& database, const TestPerson& person)
{
    database.run(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT -1").arg(person.roleName));
}

void keepServiceAlive(const TestDatabase& database)
{
    database.run("INSERT INTO clinic_private.worker_signs (id, seen_at) "
                 "VALUES (1, now() + interval '1 hour') "
                 "ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at");
}

QByteArray makeMorning(const TestDatabase& database)
{
    int east = 9 - QDateTime::currentDateTimeUtc().time().hour();
    if (east < -12)
        east += 24;
    const QByteArray name =
        "Etc/GMT" + QByteArray(east > 0 ? "-" : "+") + QByteArray::number(std::abs(east));
    qputenv("TZ", name);
    ::tzset();
    database.run(QStringLiteral("UPDATE clinic.settings SET time_zone = '%1'")
                     .arg(QString::fromLatin1(name)));
    return name;
}

QDate clinicToday(const TestDatabase& database)
{
    return QDate::fromString(database.value("SELECT clinic_private.today()::text"), Qt::ISODate);
}

} // namespace huella::tests
