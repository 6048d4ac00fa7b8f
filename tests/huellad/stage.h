// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "tests/support/testclinic.h"

#include <QUuid>

#include <stdexcept>

namespace huella::tests {

/// A clinic that takes payments, and two ways into its database: as huellad, and as whoever acts.
class Stage
{
public:
    Stage()
    {
        must(m_service.open(
            QString(database.superuserDsn()).replace("user=postgres", "user=huella_payments")));
        must(m_root.open(database.superuserDsn()));
        run("INSERT INTO clinic_private.mp_account (id, state, collector_id, changed_at) "
            "VALUES (1, 'conectado', 823549964, now())");
    }
    template <typename T>
    static void must(const Result<T>& result)
    {
        if (!result)
            throw std::runtime_error(result.error().detail.toStdString());
    }
    void run(const QString& sql) { must(m_root.executeScript(sql.toUtf8())); }
    /// As the person; refusals are part of life. Whether it was done.
    bool as(const TestPerson& who, QString sql)
    {
        sql.replace("NEW_ID", u'\'' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u'\'');
        run(QStringLiteral("SET SESSION AUTHORIZATION %1").arg(who.roleName));
        const auto done = m_root.executeScript(sql.toUtf8());
        if (!done && !done.error().detail.isEmpty() && done.error().code == ErrorCode::Internal)
            throw std::runtime_error(done.error().detail.toStdString());
        if (!done && qEnvironmentVariableIsSet("HUELLA_HISTORY_SEED"))
            qInfo("%s", qUtf8Printable(done.error().detail));
        run("RESET SESSION AUTHORIZATION");
        return done.has_value();
    }
    QString value(const QString& sql)
    {
        const auto rows = m_root.execute(sql.toUtf8());
        if (!rows)
            throw std::runtime_error(rows.error().detail.toStdString());
        return rows->isEmpty() ? QString() : rows->first().text("v");
    }
    /// Puts `to` in the place of `from` in a function of the database: a clinic with a defect.
    /// Returns the function as it was.
    QString spoil(const QString& function, const QString& from, const QString& to)
    {
        const QString text = value("SELECT pg_get_functiondef('" + function + "'::regproc) AS v");
        if (!text.contains(from))
            throw std::runtime_error("nothing to spoil in " + function.toStdString());
        run(QString(text).replace(from, to));
        return text;
    }
    database::Connection& service() { return m_service; }

    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Control", 30, "85.50");
    PatientId nusta = addPatient(database, rosa, "Ñusta");
    int booked = 0;

private:
    database::Connection m_service;
    database::Connection m_root;
};

} // namespace huella::tests
