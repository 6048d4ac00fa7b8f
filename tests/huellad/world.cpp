// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/huellad/world.h"

#include <QCoreApplication>

namespace huella::tests {

namespace {

constexpr qint64 firstNumber = 200'000'000'000;
constexpr int numbersOfAWorld = 10'000;
int worlds = 0; // no two share a number: they share a database

} // namespace

World::World(Stage& stage, unsigned seed, int visits, Chronicle& chronicle)
    : m_stage(stage), m_chronicle(chronicle), m_dice(seed), m_gateway(m_clock, m_dice)
{
    for (int i = 0; i < visits; ++i)
        m_visits.append(addAppointment(stage.database, stage.nusta, stage.vega, stage.control,
                                       600 + 60 * stage.booked++)
                            .text());
    chronicle.histories += visits;
    m_skew = m_dice.roll(600) - 300;
    m_clock.offset = m_skew;
    m_gateway.payments().setSearchLag(m_dice.roll(4) * 40000);
    m_gateway.payments().numberFrom(firstNumber + qint64(numbersOfAWorld) * worlds++);
    begin();
}

void World::play()
{
    m_gateway.faultPercent = m_dice.roll(4) * 8;
    m_gateway.crashPercent = m_dice.roll(3) * 4;
    m_databasePercent = m_dice.roll(3) * 4;
    m_rivalPercent = m_dice.roll(3) * 40;
    static const QStringList refunds{"approved", "approved", "in_process", "rejected"};
    m_gateway.payments().setRefundStatus(refunds.at(m_dice.roll(4)));
    for (int steps = int(m_visits.size()) * (8 + m_dice.roll(14)); steps > 0; --steps)
        step();
}

void World::settle()
{
    m_gateway.faultPercent = m_gateway.crashPercent = m_databasePercent = m_rivalPercent = 0;
    begin();
    auto& payments = m_gateway.payments();
    payments.setRefundStatus("approved");
    const auto all = payments.all();
    for (const auto& payment : all) {
        if (payment.status == u"charged_back" && m_dice.happens(50))
            continue; // the bank's word is the last
        if (payment.status != u"approved" || m_dice.happens(20))
            payments.move(payment.id, m_dice.happens(50) ? "approved" : "rejected", "accredited");
        if (payment.status == u"in_mediation")
            payments.move(payment.id, m_dice.happens(50) ? "approved" : "charged_back", "settled");
        for (const auto& refund : payment.refunds)
            payments.settleRefund(refund.id);
    }
    for (int round = 0; round < 16; ++round) {
        pass(round < 4 ? 60 : 1800);
        work();
    }
}

QHash<QString, QStringList> World::heldByVisit()
{
    QHash<QString, QString> visitOf;
    const QString list = m_stage.value(
        "SELECT coalesce(string_agg(external_reference || '=' || appointment_id, ','), '') AS v "
        "FROM clinic.payments WHERE method = 'mercado_pago' AND appointment_id = ANY ('{" +
        m_visits.join(u',') + "}')");
    for (const QString& pair : list.split(u',', Qt::SkipEmptyParts))
        visitOf.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QHash<QString, QStringList> held;
    for (const auto& payment : m_gateway.payments().all()) {
        if (payment.status != u"approved")
            continue;
        const QString reference =
            m_gateway.preferences().body(payment.preference).value("external_reference").toString();
        held[visitOf.value(reference)].append(QString::number(payment.id) + u':' +
                                              payment.amount.toDecimal());
    }
    return held;
}

QStringList World::complaints()
{
    QStringList complaints;
    const auto held = heldByVisit();
    for (const QString& visit : std::as_const(m_visits)) {
        const QString counted = m_stage.value(
            "SELECT coalesce(string_agg(coalesce(mp_payment_id::text, method) || ':' || amount, "
            "','), '') AS v FROM clinic.payments WHERE status = 'aprobado' AND appointment_id = '" +
            visit + u'\'');
        const QString kept = held.value(visit).join(u',');
        const bool isAtDesk = counted.startsWith(u"efectivo");
        if (counted != kept && !(isAtDesk && kept.isEmpty()))
            complaints.append("the clinic says '" + counted + "', Mercado Pago holds '" + kept +
                              "'; " + story(visit));
    }
    const QString here = "appointment_id = ANY ('{" + m_visits.join(u',') + "}')";
    const QString unbalanced = m_stage.value(
        "SELECT string_agg(x.id::text, ',') AS v FROM (SELECT p.id FROM clinic.payments p LEFT "
        "JOIN clinic.money_movements m ON m.payment_id = p.id WHERE p." +
        here + " GROUP BY p.id HAVING coalesce(sum(m.amount), 0) <> clinic_private.held(p)) x");
    if (!unbalanced.isEmpty())
        complaints.append("the till and the payments differ: " + unbalanced);
    const QString flags = m_stage.value(
        "SELECT string_agg(a.id::text, ',') AS v FROM clinic.appointments a WHERE a.id = ANY ('{" +
        m_visits.join(u',') +
        "}') AND a.is_paid <> EXISTS (SELECT FROM clinic.payments x WHERE x.appointment_id = a.id "
        "AND x.status = 'aprobado')");
    if (!flags.isEmpty())
        complaints.append("paid and not paid: " + flags);
    return complaints;
}

QString World::story(const QString& visit)
{
    return m_stage.value("SELECT string_agg(status || coalesce(mp_status, '-'), ' ') || ' / ' || "
                         "coalesce((SELECT string_agg(r.cause || r.status || coalesce(problem, "
                         "''), ' ') FROM clinic.refunds r JOIN clinic.payments q ON q.id = "
                         "r.payment_id WHERE q.appointment_id = '" +
                         visit + "'), '') AS v FROM clinic.payments WHERE appointment_id = '" +
                         visit + u'\'');
}

void World::leave()
{
    m_settler.reset();
    m_rival.reset();
    m_stage.run("DELETE FROM clinic_private.payment_work; UPDATE clinic.refunds SET due_at = NULL "
                "WHERE due_at IS NOT NULL; DELETE FROM clinic_private.mp_to_read; "
                "DELETE FROM clinic_private.mp_to_cancel");
}

std::unique_ptr<payments::Settler> World::newSettler()
{
    return std::make_unique<payments::Settler>(
        m_gateway,
        [this](const QString& query, const database::Parameters& parameters) {
            return statement(query, parameters);
        },
        m_system);
}

void World::begin()
{
    m_gateway.hasCrashed = false;
    m_rival.reset();
    m_settler = newSettler();
}

Result<database::Rows> World::statement(const QString& query,
                                        const database::Parameters& parameters)
{
    if (m_gateway.hasCrashed)
        return failure(ErrorCode::LinkLost);
    if (m_dice.happens(m_databasePercent)) {
        ++m_chronicle.lostStatements;
        return failure(ErrorCode::LinkLost); // gone before
    }
    auto rows = m_stage.service().run(query, parameters);
    if (m_dice.happens(m_databasePercent)) {
        ++m_chronicle.lostStatements;
        return failure(ErrorCode::LinkLost); // done, and nobody knows
    }
    return rows;
}

void World::work()
{
    if (m_dice.happens(m_rivalPercent)) {
        ++m_chronicle.rivals;
        if (!m_rival)
            m_rival = newSettler();
    }
    // There is room for a few at once: as long as there is something to take.
    for (int takes = 0; takes < 12 && !m_gateway.hasCrashed; ++takes) {
        m_settler->work();
        if (m_rival)
            m_rival->work();
        const auto isBusy = [this] {
            return m_settler->underWay() > 0 || (m_rival && m_rival->underWay() > 0);
        };
        if (!isBusy())
            break;
        for (int turns = 0; turns < 400 && isBusy() && !m_gateway.hasCrashed; ++turns)
            QCoreApplication::processEvents();
        if (isBusy())
            break;
    }
    if (m_gateway.hasCrashed)
        ++m_chronicle.crashes;
    if (m_gateway.hasCrashed || m_settler->underWay() > 0)
        begin(); // huellad starts anew; what it held waits for the end of its lease
}

void World::pass(int seconds)
{
    m_gateway.shift += seconds;
    m_clock.offset = m_gateway.shift + m_skew;
    m_stage.run(
        QStringLiteral(
            "UPDATE clinic_private.payment_work SET due_at = due_at - i, lease_until = lease_until "
            "- i, taken_at = taken_at - i FROM (SELECT interval '%1 s') s (i) WHERE due_at IS NOT "
            "NULL; UPDATE clinic_private.mp_to_read SET due_at = due_at - interval '%1 s', "
            "lease_until = lease_until - interval '%1 s'; UPDATE clinic_private.mp_to_cancel SET "
            "due_at = due_at - interval '%1 s', lease_until = lease_until - interval '%1 s'; "
            "UPDATE clinic.refunds SET due_at = due_at - interval '%1 s', lease_until = "
            "lease_until - interval '%1 s' WHERE due_at IS NOT NULL; UPDATE clinic.payments SET "
            "expires_at = expires_at - interval '%1 s' WHERE appointment_id = ANY ('{%2}')")
            .arg(seconds)
            .arg(m_visits.join(u',')));
}

qint64 World::anyPayment()
{
    const auto ids = m_gateway.payments().all().keys();
    return ids.isEmpty() ? 0 : ids.at(m_dice.roll(int(ids.size())));
}

QString World::anyVisit()
{
    return m_visits.at(m_dice.roll(int(m_visits.size())));
}

void World::request()
{
    if (m_stage.as(m_stage.rosa, "SELECT clinic.request_payment(NEW_ID, '" + anyVisit() + "')"))
        ++m_chronicle.requests;
}

void World::pay()
{
    const QStringList links = m_gateway.preferences().ids();
    if (links.isEmpty())
        return;
    static const QStringList ends{"approved", "approved", "rejected", "CONT"};
    const QString link = links.at(m_dice.roll(int(links.size())));
    for (int times = m_dice.happens(25) ? 2 : 1; times > 0; --times)
        if (m_gateway.payments().pay(link, ends.at(m_dice.roll(4))))
            ++m_chronicle.payerTries;
}

void World::notice()
{
    if (const qint64 id = anyPayment(); id != 0)
        for (int copies = m_dice.roll(3); copies > 0; --copies) {
            ++m_chronicle.notices;
            static_cast<void>(
                statement("mp_notice", {QStringLiteral("r-%1-%2").arg(id).arg(m_dice.roll(5)), id,
                                        "payment.updated"}));
        }
}

void World::move()
{
    static const QStringList ends{"approved", "approved",     "rejected",
                                  "approved", "in_mediation", "charged_back"};
    m_gateway.payments().move(anyPayment(), ends.at(m_dice.roll(6)), "settled");
}

void World::atTheDesk()
{
    if (m_dice.happens(30))
        pay(); // the payer's phone was quicker, and huellad has not seen it yet
    const QString visit = anyVisit();
    const QString paid = " FROM clinic.payments x WHERE x.status = 'aprobado' AND "
                         "x.appointment_id = '" +
                         visit + u'\'';
    const QString acts[] = {
        "SELECT clinic.charge(NEW_ID, '" + visit + "', 85.50, 'efectivo')",
        "SELECT clinic.refund_payment(NEW_ID, x.id, NULL, 'No vino')" + paid,
        "SELECT clinic.refund_payment(NEW_ID, x.id, 20.25, 'Se atendió menos')" + paid,
        "SELECT clinic.void_charge(x.id, 'Error')" + paid + " AND x.method = 'efectivo'",
        "SELECT clinic.cancel_appointment('" + visit + "', NULL)",
    };
    if (m_stage.as(m_stage.ana, acts[m_dice.happens(20) ? 0 : m_dice.roll(5)]))
        ++m_chronicle.deskActs;
}

void World::step()
{
    const int chance = m_dice.roll(100);
    if (chance < 20)
        request();
    else if (chance < 40)
        pay();
    else if (chance < 48)
        notice();
    else if (chance < 58)
        move();
    else if (chance < 66)
        atTheDesk();
    else if (chance < 80)
        pass(m_dice.happens(70) ? m_dice.roll(40) : m_dice.roll(1200));
    else
        work();
}

} // namespace huella::tests
