// SPDX-License-Identifier: GPL-3.0-or-later
// Money is right under every order of events: random histories of payers, desk, losses and crashes.
// HUELLA_HISTORIES=10000 plays the long form; HUELLA_HISTORY_SEED=N plays that one again.
#include "core/database/connection.h"
#include "core/payments/settler.h"
#include "tests/huellad/shakygateway.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

#include <QUuid>

using namespace huella;
using namespace huella::tests;
using database::Parameters;

namespace {

constexpr int shortForm = 60;

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
    static void must(const Result<void>& result)
    {
        if (!result)
            throw std::runtime_error(result.error().detail.toStdString());
    }
    void run(const QString& sql)
    {
        if (const auto done = m_root.executeScript(sql.toUtf8()); !done)
            throw std::runtime_error(done.error().detail.toStdString());
    }
    // As the person; refusals are part of life.
    void as(const TestPerson& who, QString sql)
    {
        sql.replace("NEW_ID", u'\'' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u'\'');
        run(QStringLiteral("SET SESSION AUTHORIZATION %1").arg(who.roleName));
        const auto done = m_root.executeScript(sql.toUtf8());
        if (!done && !done.error().detail.isEmpty() && done.error().code == ErrorCode::Internal)
            throw std::runtime_error(done.error().detail.toStdString());
        if (!done && qEnvironmentVariableIsSet("HUELLA_HISTORY_SEED"))
            qInfo("%s", qUtf8Printable(done.error().detail));
        run("RESET SESSION AUTHORIZATION");
    }
    QString value(const QString& sql)
    {
        const auto rows = m_root.execute(sql.toUtf8());
        if (!rows)
            throw std::runtime_error(rows.error().detail.toStdString());
        return rows->isEmpty() ? QString() : rows->first().text("v");
    }
    database::Connection& service() { return m_service; }

    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Control", 30, "85.50");
    PatientId nusta = addPatient(database, rosa, "Ñusta");

private:
    database::Connection m_service;
    database::Connection m_root;
};

class History
{
public:
    History(Stage& stage, unsigned seed)
        : m_stage(stage)
        , m_dice(seed)
        , m_gateway(m_clock, m_dice)
        , m_visit(addAppointment(stage.database, stage.nusta, stage.vega, stage.control,
                                 600 + 60 * s_played++))
    {
        m_skew = m_dice.roll(600) - 300;
        m_clock.offset = m_skew;
        m_gateway.payments().setSearchLag(m_dice.roll(4) * 40000);
        // No two histories share a number: they share a database.
        m_gateway.payments().numberFrom(200'000'000'000 + 1000LL * s_played);
        begin();
    }

    void play()
    {
        m_gateway.faultPercent = m_dice.roll(4) * 8;
        m_gateway.crashPercent = m_dice.roll(3) * 4;
        m_databasePercent = m_dice.roll(3) * 4;
        for (int steps = 8 + m_dice.roll(14); steps > 0; --steps)
            step();
    }

    // Everything works again, and time passes.
    void settle()
    {
        m_gateway.faultPercent = m_gateway.crashPercent = m_databasePercent = 0;
        begin();
        for (const auto& payment : m_gateway.payments().all())
            m_gateway.payments().move(payment.id, m_dice.happens(50) ? "approved" : "rejected",
                                      "accredited");
        for (int round = 0; round < 16; ++round) {
            pass(round < 4 ? 60 : 1800);
            work();
        }
    }

    // What must be true at the end; empty when it is.
    QString complaint()
    {
        const QString counted = m_stage.value(
            "SELECT coalesce(string_agg(coalesce(mp_payment_id::text, method) || ':' || amount, "
            "','), '') AS v FROM clinic.payments WHERE status = 'aprobado' AND appointment_id = '" +
            m_visit.text() + u'\'');
        QStringList kept;
        for (const auto& payment : m_gateway.payments().all())
            if (payment.status == u"approved")
                kept.append(QString::number(payment.id) + u':' + payment.amount.toDecimal());
        const QString held = kept.join(u',');
        const bool isAtDesk = counted.startsWith(u"efectivo");
        if (counted == held || (isAtDesk && held.isEmpty()))
            return {};
        return "the clinic says '" + counted + "', Mercado Pago holds '" + held + "'; " +
               m_stage.value(
                   "SELECT string_agg(status || coalesce(mp_status, '-'), ' ') || ' / ' || "
                   "coalesce((SELECT string_agg(r.cause || r.status || coalesce(problem, "
                   "''), ' ') FROM clinic.refunds r JOIN clinic.payments q ON q.id = "
                   "r.payment_id WHERE q.appointment_id = '" +
                   m_visit.text() + "'), '') AS v FROM clinic.payments WHERE appointment_id = '" +
                   m_visit.text() + u'\'');
    }

    // The next history is not disturbed by what this one would still look at.
    void leave()
    {
        m_settler.reset();
        m_stage.run(
            "UPDATE clinic_private.payment_work SET due_at = NULL; "
            "UPDATE clinic.refunds SET due_at = NULL; DELETE FROM clinic_private.mp_to_read");
    }

private:
    void begin()
    {
        m_gateway.hasCrashed = false;
        m_settler = std::make_unique<payments::Settler>(
            m_gateway,
            [this](const QString& query, const Parameters& parameters) {
                return statement(query, parameters);
            },
            m_system);
    }
    Result<database::Rows> statement(const QString& query, const Parameters& parameters)
    {
        if (m_gateway.hasCrashed || m_dice.happens(m_databasePercent))
            return failure(ErrorCode::LinkLost); // gone before
        auto rows = m_stage.service().run(query, parameters);
        if (m_dice.happens(m_databasePercent))
            return failure(ErrorCode::LinkLost); // done, and nobody knows
        return rows;
    }
    void work()
    {
        m_settler->work();
        for (int turns = 0; turns < 400 && m_settler->underWay() > 0 && !m_gateway.hasCrashed;
             ++turns)
            QCoreApplication::processEvents();
        if (m_gateway.hasCrashed || m_settler->underWay() > 0)
            begin(); // huellad starts anew; what it held waits for the end of its lease
    }
    void pass(int seconds)
    {
        m_gateway.shift += seconds;
        m_clock.offset = m_gateway.shift + m_skew;
        m_stage.run(QStringLiteral(
                        "UPDATE clinic_private.payment_work SET due_at = due_at - i, lease_until = "
                        "lease_until - i, taken_at = taken_at - i FROM (SELECT interval '%1 s') s "
                        "(i) WHERE due_at IS NOT NULL; UPDATE clinic_private.mp_to_read SET due_at "
                        "= due_at - interval '%1 s', lease_until = lease_until - interval '%1 s'; "
                        "UPDATE clinic.refunds SET due_at = due_at - interval '%1 s', lease_until "
                        "= lease_until - interval '%1 s' WHERE due_at IS NOT NULL; UPDATE "
                        "clinic.payments SET expires_at = expires_at - interval '%1 s' WHERE "
                        "appointment_id = '%2'")
                        .arg(seconds)
                        .arg(m_visit.text()));
    }
    qint64 anyPayment()
    {
        const auto ids = m_gateway.payments().all().keys();
        return ids.isEmpty() ? 0 : ids.at(m_dice.roll(int(ids.size())));
    }
    void pay()
    {
        const QStringList links = m_gateway.preferences().ids();
        if (links.isEmpty())
            return;
        static const QStringList ends{"approved", "approved", "rejected", "CONT"};
        const QString link = links.at(m_dice.roll(int(links.size())));
        for (int times = m_dice.happens(25) ? 2 : 1; times > 0; --times)
            std::ignore = m_gateway.payments().pay(link, ends.at(m_dice.roll(4)));
    }
    void notice()
    {
        if (const qint64 id = anyPayment(); id != 0)
            for (int copies = m_dice.roll(3); copies > 0; --copies)
                static_cast<void>(
                    statement("mp_notice", {QStringLiteral("r-%1-%2").arg(id).arg(m_dice.roll(5)),
                                            id, "payment.updated"}));
    }
    void atTheDesk()
    {
        const QString visit = m_visit.text();
        switch (m_dice.roll(4)) {
        case 0:
            return m_stage.as(m_stage.ana,
                              "SELECT clinic.charge(NEW_ID, '" + visit + "', 85.50, 'efectivo')");
        case 1:
            return m_stage.as(m_stage.ana,
                              "SELECT clinic.refund_payment(NEW_ID, x.id, NULL, 'No "
                              "vino') FROM clinic.payments x WHERE x.status = 'aprobado' AND "
                              "x.appointment_id = '" +
                                  visit + u'\'');
        case 2:
            return m_stage.as(m_stage.ana,
                              "SELECT clinic.void_charge(x.id, 'Error') FROM clinic.payments x "
                              "WHERE x.status = 'aprobado' AND x.method = 'efectivo' AND "
                              "x.appointment_id = '" +
                                  visit + u'\'');
        default:
            return m_stage.as(m_stage.ana,
                              "SELECT clinic.cancel_appointment('" + visit + "', NULL)");
        }
    }
    void step()
    {
        const int chance = m_dice.roll(100);
        if (chance < 20)
            m_stage.as(m_stage.rosa,
                       "SELECT clinic.request_payment(NEW_ID, '" + m_visit.text() + "')");
        else if (chance < 40)
            pay();
        else if (chance < 48)
            notice();
        else if (chance < 56)
            m_gateway.payments().move(anyPayment(), m_dice.happens(60) ? "approved" : "rejected",
                                      "accredited");
        else if (chance < 60)
            atTheDesk();
        else if (chance < 75)
            pass(m_dice.happens(70) ? m_dice.roll(40) : m_dice.roll(1200));
        else
            work();
    }

    static inline int s_played = 0;
    Stage& m_stage;
    Dice m_dice;
    MovedClock m_clock;
    Clock m_system;
    ShakyGateway m_gateway;
    AppointmentId m_visit;
    std::unique_ptr<payments::Settler> m_settler;
    qint64 m_skew = 0;
    int m_databasePercent = 0;
};

} // namespace

TEST_CASE("Whatever happens, the clinic calls paid what Mercado Pago holds, once")
{
    Stage stage;
    const bool isOne = qEnvironmentVariableIsSet("HUELLA_HISTORY_SEED");
    const int first = isOne ? qEnvironmentVariableIntValue("HUELLA_HISTORY_SEED") : 1;
    const int count = isOne ? 1
                      : qEnvironmentVariableIsSet("HUELLA_HISTORIES")
                          ? qEnvironmentVariableIntValue("HUELLA_HISTORIES")
                          : shortForm;
    int paid = 0;
    for (int seed = first; seed < first + count; ++seed) {
        History history(stage, unsigned(seed));
        history.play();
        history.settle();
        const QString complaint = history.complaint();
        INFO("HUELLA_HISTORY_SEED=" << seed << ": " << complaint.toStdString());
        CHECK(complaint.isEmpty());
        history.leave();
    }
    paid = stage
               .value("SELECT count(*)::text AS v FROM clinic.payments WHERE method = "
                      "'mercado_pago' AND status = 'aprobado'")
               .toInt();
    CHECK((isOne || paid > count / 10)); // else nothing was tried
}
