// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/clinic.h"

#include "core/database/clinichouse.h"
#include "core/people/demoloader.h"
#include "core/security/passwordstretch.h"
#include "tests/bench/barelink.h"
#include "tests/bench/samples.h"
#include "tests/bench/waiting.h"

#include <QTextStream>
#include <QTimeZone>

#include <cstdio>

namespace huella::bench {

namespace {

template <typename T>
T orThrow(Result<T> result, const char* what)
{
    if (!result)
        throw std::runtime_error(std::string(what) + ": " + result.error().field.toStdString() +
                                 " " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

database::ServerOptions options()
{
    database::ServerOptions options;
    options.database = QStringLiteral("all");
    return options;
}

// Triggers asleep: neither the audit log nor anybody's screen is told about the bench's props.
constexpr char asleep[] = "SET LOCAL session_replication_role = replica;";

} // namespace

Clinic::Clinic(const settings::Paths& paths, qint64 scale)
    : m_paths(paths), m_server(orThrow(database::PrivateServer(paths, options()).start(), "server"))
{
    const QString database = QStringLiteral("bench_%1").arg(scale);
    orThrow(database::ensureDatabase(m_server, database), "migrate");
    m_server.database = database;
    BareLink link(superuserDsn());
    if (link.firstRow("SELECT count(*) FROM clinic.users").first() == "0") {
        const double took = milliseconds([&] {
            orThrow(people::DemoLoader::load(superuserDsn(), QTimeZone::systemTimeZoneId(),
                                             people::DemoSize::ofScale(scale)),
                    "demo load");
        });
        QTextStream(stderr) << "demo of " << scale << " appointments loaded in " << took / 1000
                            << " s\n";
        link.script("VACUUM ANALYZE");
        link.script("CHECKPOINT");
    }
    link.script("SET client_min_messages = warning; CREATE SCHEMA IF NOT EXISTS bench");
    // Names that do not exist are answered from the pool, which is huellad's work.
    link.script("SELECT clinic.pool_grow(16, 4)");
    tidy();
}

database::ConnectionSettings Clinic::settings() const
{
    database::ConnectionSettings settings;
    settings.host = m_server.socketFolder;
    settings.database = m_server.database;
    return settings;
}

Clinic::Credential Clinic::credentialOf(const QString& username)
{
    if (!m_credentials.contains(username)) {
        BareLink link(superuserDsn());
        const QString role = QString::fromUtf8(
            link.firstRow("SELECT role_name FROM clinic.users WHERE username = '" +
                          username.toUtf8() + '\'')
                .first());
        m_credentials.insert(username, {role, security::PasswordStretch::compute(
                                                  people::DemoLoader::password(), role)});
    }
    return m_credentials.value(username);
}

std::unique_ptr<database::Session> Clinic::signIn(const QString& username)
{
    const Credential credential = credentialOf(username);
    auto session = std::make_unique<database::Session>();
    await(session->open(settings(), credential.role, credential.secret));
    await(session->subscribe());
    return session;
}

QList<AppointmentId> Clinic::addVisits(int count)
{
    BareLink link(superuserDsn());
    link.script(QByteArray("BEGIN;") + asleep +
                "INSERT INTO clinic.appointments (id, patient_id, owner_id, vet_id, service_id, "
                "starts_at, ends_at, reason, status, price, currency, is_overbooked, "
                "overbook_reason, created_by) "
                "SELECT gen_random_uuid(), p.id, p.owner_id, v.id, s.id, t.at, "
                "t.at + interval '20 minutes', 'bench', 'confirmada', 60, 'PEN', true, 'bench', "
                "v.id FROM (SELECT id FROM clinic.users WHERE username = 'dra.paz') v, "
                "(SELECT id FROM clinic.services LIMIT 1) s, (SELECT (clinic_private.today() + "
                "TIME '12:00') AT TIME ZONE clinic_private.time_zone()) t (at), "
                "(SELECT id, owner_id FROM clinic.patients p WHERE NOT EXISTS (SELECT FROM "
                "clinic.current_attentions c WHERE c.patient_id = p.id) LIMIT " +
                QByteArray::number(count) + ") p; COMMIT");
    const QByteArray ids =
        link.firstRow("SELECT string_agg(a.id::text, ',') FROM clinic.appointments a "
                      "WHERE a.reason = 'bench' AND a.status = 'confirmada'")
            .first();
    QList<AppointmentId> visits;
    for (const QByteArray& id : ids.split(','))
        visits.append(AppointmentId::fromText(QString::fromLatin1(id)));
    return visits;
}

void Clinic::tidy()
{
    BareLink link(superuserDsn());
    link.script(QByteArray("BEGIN;") + asleep +
                "DELETE FROM clinic.current_attentions WHERE reason = 'bench';"
                "DELETE FROM clinic.records WHERE visit_reason = 'bench';"
                "DELETE FROM clinic.appointments WHERE reason = 'bench';"
                "DELETE FROM clinic_private.blob_chunks WHERE sha256 IN "
                "(SELECT sha256 FROM clinic.media WHERE description = 'bench');"
                "DELETE FROM clinic_private.blobs WHERE sha256 IN "
                "(SELECT sha256 FROM clinic.media WHERE description = 'bench');"
                "DELETE FROM clinic.media WHERE description = 'bench'; COMMIT");
}

} // namespace huella::bench
