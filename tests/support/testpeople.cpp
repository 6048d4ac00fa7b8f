// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpeople.h"

#include "tests/support/await.h"

#include <stdexcept>

namespace huella::tests {

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

void check(const Result<void>& result)
{
    if (!result)
        throw std::runtime_error("cannot sign in: " + result.error().detail.toStdString());
}

} // namespace

TestPerson addPerson(const TestDatabase& database, const QString& role, const QString& firstName,
                     const QString& lastName)
{
    const QString hex = QUuid::createUuid().toString(QUuid::Id128);
    const TestPerson person{PersonId::create(), "p_" + hex, "secret-" + hex, role,
                            firstName,          lastName};
    database.run(
        QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD %2 IN ROLE huella_%3;"
                       "INSERT INTO clinic.users (id, username, email, password_hash, "
                       "first_name, last_name, phone, role, role_name) "
                       "SELECT %4, %5, %6, rolpassword, %7, %8, '+51 987 654 321', %9, %10 "
                       "FROM pg_catalog.pg_authid WHERE rolname = %10")
            .arg(person.roleName, quoted(person.secret), role, quoted(person.id.text()),
                 quoted(role + hex.left(12)), quoted(hex.left(12) + "@huella.example"),
                 quoted(firstName), quoted(lastName), quoted(role))
            .replace("%10", quoted(person.roleName)));
    return person;
}

std::unique_ptr<database::Session> signIn(const TestDatabase& database, const TestPerson& person)
{
    auto session = std::make_unique<database::Session>();
    check(test::await(session->open(database.settings(), person.roleName, person.secret)));
    check(test::await(session->subscribe()));
    return session;
}

void addHours(const TestDatabase& database, const TestPerson& vet, QTime from, QTime to)
{
    database.run(QStringLiteral("INSERT INTO clinic.vet_schedules (id, vet_id, kind, weekday, "
                                "starts_time, ends_time, valid_from, created_by) "
                                "SELECT gen_random_uuid(), %1, 'turno', day, %2, %3, "
                                "current_date - 1, %1 FROM generate_series(1, 7) AS day")
                     .arg(quoted(vet.id.text()), quoted(from.toString(Qt::ISODate)),
                          quoted(to.toString(Qt::ISODate))));
}

ServiceId addService(const TestDatabase& database, const QString& name, int minutes,
                     const QString& price)
{
    const auto id = ServiceId::create();
    database.run(QStringLiteral("INSERT INTO clinic.services (id, name, duration_minutes, price) "
                                "VALUES (%1, %2, %3, %4)")
                     .arg(quoted(id.text()), quoted(name), QString::number(minutes), price));
    return id;
}

} // namespace huella::tests
