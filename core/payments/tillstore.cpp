// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/tillstore.h"

#include "core/base/chain.h"
#include "core/database/session.h"

namespace huella::payments {

namespace {

using database::Row;
using database::Rows;

Money tillMoney(const Row& row, const char* column)
{
    return Money::fromDecimal(row.text(column), row.text("currency")).value_or(Money());
}

Movement::Kind kindOf(const QString& word)
{
    if (word == u"anulacion")
        return Movement::Kind::Void;
    if (word == u"devolucion")
        return Movement::Kind::Refund;
    return word == u"contracargo" ? Movement::Kind::Chargeback : Movement::Kind::Charge;
}

Movement movement(const Row& row)
{
    return {row.id<PaymentId>("payment_id"), row.timestamp("happened_at"),
            kindOf(row.text("kind")),        paymentMethodOf(row.text("method")),
            tillMoney(row, "amount"),        !row.isNull("close_id"),
            row.text("patient_name"),        row.text("owner_name"),
            row.text("service_name"),        row.text("person_name"),
            row.text("reference"),           row.text("reason")};
}

TillLine line(const Row& row)
{
    TillLine it{paymentMethodOf(row.text("method")),
                row.integer("movements"),
                tillMoney(row, "taken"),
                tillMoney(row, "voided"),
                tillMoney(row, "refunded"),
                tillMoney(row, "charged_back"),
                {}};
    if (!row.isNull("counted"))
        it.counted = tillMoney(row, "counted");
    return it;
}

QList<DayClose> closesFrom(const Rows& rows)
{
    QList<DayClose> closes;
    for (int i = 0; i < rows.size(); ++i) {
        const Row row = rows.at(i);
        const auto id = row.id<CloseId>("id");
        if (closes.isEmpty() || closes.last().id != id)
            closes.append({id,
                           row.timestamp("closed_at"),
                           row.text("closed_by"),
                           row.text("reason"),
                           row.timestamp("reopened_at"),
                           row.text("reopened_by"),
                           row.text("reopen_reason"),
                           {}});
        closes.last().lines.append(line(row));
    }
    return closes;
}

TillDay head(const Row& row)
{
    TillDay it;
    it.today = row.date("today");
    it.currency = row.text("currency");
    it.daysBack = row.integer("close_days_back");
    it.waiting = row.integer("waiting");
    it.waitingAmount = tillMoney(row, "waiting_amount");
    return it;
}

RefundTask task(const Row& row)
{
    return {row.id<RefundId>("id"),
            tillMoney(row, "amount"),
            row.text("cause") == u"duplicado",
            row.text("status") != u"rechazado",
            row.text("reason"),
            row.text("problem"),
            row.timestamp("created_at"),
            row.bigInteger("mp_payment_id"),
            row.text("patient_name"),
            row.text("owner_name"),
            row.text("owner_phone")};
}

QString sqlArray(const QStringList& values)
{
    return u'{' + values.join(u',') + u'}';
}

} // namespace

QFuture<Result<TillDay>> TillStore::day(QDate day)
{
    // All three are sent at once; they run in this order.
    const auto heads = m_session.one(QStringLiteral("till_day"), {day}, head);
    const auto closes = m_session.run(QStringLiteral("till_closes"), {day});
    const auto moved = m_session.list(QStringLiteral("till_movements"), {day}, movement);
    return andThen(heads, &m_session, [this, day, closes, moved](const TillDay& known) {
        TillDay it = known;
        it.day = day;
        return andThen(closes, &m_session, [this, it, moved](const Rows& rows) {
            return andThen(moved, &m_session, [it, rows](const QList<Movement>& list) {
                TillDay whole = it;
                whole.closes = closesFrom(rows);
                whole.movements = list;
                return ready(Result<TillDay>(whole));
            });
        });
    });
}

QFuture<Result<void>> TillStore::close(const CloseWish& wish)
{
    QStringList currencies;
    QStringList methods;
    QStringList amounts;
    for (const auto& [method, amount] : wish.counted) {
        currencies.append(amount.currency());
        methods.append(toWord(method));
        amounts.append(amount.toDecimal());
    }
    return m_session.step(QStringLiteral("till_close"),
                          {wish.id, wish.day, wish.seen, sqlArray(currencies), sqlArray(methods),
                           sqlArray(amounts), wish.reason});
}

QFuture<Result<void>> TillStore::reopen(CloseId id, const QString& reason)
{
    return m_session.step(QStringLiteral("till_reopen"), {id, reason});
}

QFuture<Result<QList<RefundTask>>> TillStore::tasks()
{
    return m_session.list(QStringLiteral("till_tasks"), {}, task);
}

QFuture<Result<void>> TillStore::retry(RefundId id)
{
    return m_session.step(QStringLiteral("till_retry"), {id});
}

QFuture<Result<void>> TillStore::givenByHand(RefundId id)
{
    return m_session.step(QStringLiteral("till_by_hand"), {id});
}

} // namespace huella::payments
