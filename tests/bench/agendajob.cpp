// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agendastore.h"
#include "core/people/demoloader.h"
#include "core/people/signinstore.h"
#include "core/security/passwordstretch.h"
#include "tests/bench/barelink.h"
#include "tests/bench/jobs.h"
#include "tests/bench/waiting.h"

namespace huella::bench {

namespace {

// What a superuser's program would send that knows the day's bounds.
constexpr char bareAgenda[] =
    "SELECT a.id, a.patient_id, p.name, p.species, p.breed, p.photo, a.owner_id, "
    "o.first_name || ' ' || o.last_name, o.phone, a.vet_id, v.first_name || ' ' || v.last_name, "
    "a.service_id, s.name, a.starts_at, a.ends_at, a.reason, a.status, a.is_paid, a.price, "
    "a.currency, a.is_overbooked, a.overbook_reason, a.status_changed_at, a.cancel_reason, "
    "a.updated_at, c.id, c.state, c.turn FROM clinic.appointments a "
    "JOIN clinic.patients p ON p.id = a.patient_id JOIN clinic.services s ON s.id = a.service_id "
    "JOIN clinic.users o ON o.id = a.owner_id JOIN clinic.users v ON v.id = a.vet_id "
    "LEFT JOIN clinic.current_attentions c ON c.appointment_id = a.id "
    "WHERE a.starts_at >= $1::timestamptz AND a.starts_at < $2::timestamptz "
    "ORDER BY a.starts_at, a.id";

QList<QByteArray> boundsOf(BareLink& link)
{
    return link.firstRow("SELECT d AT TIME ZONE z, (d + interval '1 day') AT TIME ZONE z, d::date "
                         "FROM (SELECT clinic_private.today()::timestamp d, "
                         "clinic_private.time_zone() z) x");
}

} // namespace

void measureAgenda(Clinic& clinic, const Plan& plan, Report& report)
{
    const auto session = clinic.signIn(QStringLiteral("recepcion"));
    agenda::AgendaStore store(*session);
    BareLink bare(clinic.superuserDsn());
    const auto bounds = boundsOf(bare);
    const QDate today = QDate::fromString(QString::fromLatin1(bounds.at(2)), Qt::ISODate);
    bare.prepare("agenda", bareAgenda);
    qsizetype rows = 0;
    const auto pair = interleaved(
        plan.rounds(400), [&](int) { rows = await(store.agenda(today, today)).size(); },
        [&](int) {
            if (bare.run("agenda", {bounds.at(0), bounds.at(1)}) != rows)
                throw std::runtime_error("the agendas differ");
        });
    report.add(QStringLiteral("agenda of the day, %1 rows of %2").arg(rows).arg(plan.scale), pair,
               1.3);
}

void measureSignIn(Clinic& clinic, const Plan& plan, Report& report)
{
    const auto credential = clinic.credentialOf(QStringLiteral("recepcion"));
    BareLink superuser(clinic.superuserDsn());
    const auto bounds = boundsOf(superuser);
    const QDate today = QDate::fromString(QString::fromLatin1(bounds.at(2)), Qt::ISODate);
    const QString dsn = QStringLiteral("host='%1' dbname=%2 user=%3 password=%4")
                            .arg(clinic.settings().host, clinic.settings().database,
                                 credential.role, credential.secret);
    const auto ours = [&](int) {
        database::Session session;
        people::SignInStore signIn(clinic.settings(), session);
        agenda::AgendaStore store(session);
        (void)await(signIn.signIn(QStringLiteral("recepcion"), people::DemoLoader::password()));
        (void)await(store.agenda(today, today));
    };
    const auto bare = [&](int) {
        (void)security::PasswordStretch::compute(people::DemoLoader::password(), credential.role);
        BareLink link(dsn);
        link.prepare("agenda", bareAgenda);
        (void)link.run("agenda", {bounds.at(0), bounds.at(1)});
    };
    report.add(QStringLiteral("sign-in to the first agenda"),
               interleaved(plan.rounds(20), ours, bare, 1), 1.5);
}

} // namespace huella::bench
