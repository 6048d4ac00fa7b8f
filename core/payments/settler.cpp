// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/settler.h"

#include <algorithm>

namespace huella::payments {

namespace {

// The service's clock may be behind ours: a link that begins in its future cannot be paid.
constexpr int earlierSeconds = 600;

QList<qint64> numbersOf(const QStringList& texts)
{
    QList<qint64> numbers;
    for (const QString& text : texts)
        numbers.append(text.toLongLong());
    return numbers;
}

QString arrayOf(const QStringList& values)
{
    return u'{' + values.join(u',') + u'}';
}

template <typename T>
const Error* errorOf(const Result<T>& result)
{
    return result ? nullptr : &result.error();
}

} // namespace

Settler::Settler(PaymentGateway& gateway, Run run, const Clock& clock, QObject* parent)
    : QObject(parent), m_gateway(gateway), m_run(std::move(run)), m_clock(clock)
{}

Settler::Job Settler::jobFrom(const database::Row& row)
{
    Job job;
    job.kind = row.text("kind");
    job.id = row.text("id");
    job.preference = row.text("preference_id");
    job.payment = row.text("mp_payment_id").toLongLong();
    job.known = numbersOf(row.textArray("known"));
    job.days = row.text("age_days").toInt();
    job.wish.reference = row.text("reference");
    job.wish.itemId = QStringLiteral("cita");
    job.wish.title = row.text("title");
    job.wish.amount =
        Money::fromDecimal(row.text("amount"), row.text("currency")).value_or(Money());
    job.wish.from = row.timestamp("starts_at").addSecs(-earlierSeconds);
    job.wish.until = row.timestamp("ends_at");
    job.wish.key = job.kind == u"devolver" ? job.wish.reference : job.id;
    return job;
}

bool Settler::work()
{
    if (m_underWay >= room)
        return true;
    const auto rows = m_run(QStringLiteral("mp_take_work"), {room - m_underWay});
    if (!rows)
        return false;
    const auto jobs = rows->map(jobFrom);
    m_underWay += int(jobs.size());
    for (const Job& job : jobs)
        perform(job);
    return true;
}

void Settler::perform(const Job& job)
{
    if (job.kind == u"enlazar")
        makeLink(job);
    else if (job.kind == u"terminar")
        endLink(job);
    else if (job.kind == u"mirar")
        look(job);
    else if (job.kind == u"leer")
        readOne(job);
    else if (job.kind == u"anular")
        cancel(job);
    else if (job.days == 0)
        giveBack(job);
    else
        lookBeforeGivingBack(job);
}

bool Settler::heard(const Error* error)
{
    if (!error || error->code == ErrorCode::NotFound || error->code == ErrorCode::InvalidValue ||
        error->code == ErrorCode::ChangedMeanwhile)
        emit answered(QStringLiteral("conectado"), {});
    else if (error->code == ErrorCode::NotSignedIn)
        emit answered(QStringLiteral("token_rechazado"), error->detail);
    else if (error->code != ErrorCode::Cancelled)
        emit answered(QStringLiteral("sin_conexion"), error->detail);
    return !error;
}

void Settler::finish(const QString& query, const database::Parameters& parameters)
{
    // Where this fails the lease runs out, and the job comes again.
    static_cast<void>(m_run(query, parameters));
    --m_underWay;
}

void Settler::fail(const Job& job, const Error& error)
{
    finish(QStringLiteral("mp_failed"),
           {job.kind, job.id.isEmpty() ? QString() : job.id, job.payment, error.detail});
}

void Settler::makeLink(const Job& job)
{
    PreferenceWish wish = job.wish;
    wish.notificationUrl = m_notificationUrl;
    m_gateway.create(wish).then(this, [this, job](const Result<Preference>& made) {
        if (!heard(errorOf(made)))
            return fail(job, made.error());
        finish(QStringLiteral("mp_link_made"),
               {job.id, made->id, made->initPoint, made->collector});
    });
}

void Settler::endLink(const Job& job)
{
    m_gateway.expire(job.preference, m_clock.now(), job.id + u"-end")
        .then(this, [this, job](const Result<void>& ended) {
            if (!heard(errorOf(ended)))
                return fail(job, ended.error());
            finish(QStringLiteral("mp_link_ended"), {job.id});
        });
}

void Settler::look(const Job& job)
{
    m_gateway.search(job.wish.reference, job.days)
        .then(this, [this, job](const Result<QList<qint64>>& found) {
            if (!heard(errorOf(found)))
                return fail(job, found.error());
            QList<qint64> ids = *found;
            for (const qint64 id : job.known)
                if (!ids.contains(id))
                    ids.append(id);
            std::sort(ids.begin(), ids.end()); // the first approval counts
            readNext(job, ids);
        });
}

void Settler::readNext(const Job& job, QList<qint64> ids)
{
    if (ids.isEmpty())
        return finish(QStringLiteral("mp_looked"), {job.id});
    const qint64 id = ids.takeFirst();
    m_gateway.payment(id).then(this, [this, job, ids](const Result<Reading>& reading) {
        if (!heard(errorOf(reading)))
            return fail(job, reading.error());
        if (!store(*reading))
            return fail(job,
                        {ErrorCode::Internal, QStringLiteral("the reading was not stored"), {}});
        readNext(job, ids);
    });
}

void Settler::readOne(const Job& job)
{
    m_gateway.payment(job.payment).then(this, [this, job](const Result<Reading>& reading) {
        if (!heard(errorOf(reading)))
            return fail(job, reading.error()); // a notice may come before the payment is to be seen
        static_cast<void>(store(*reading));
        --m_underWay;
    });
}

bool Settler::store(const Reading& reading)
{
    return m_run(QStringLiteral("mp_reading"),
                 {reading.id, reading.reference, reading.status, reading.detail,
                  reading.amount.toDecimal(), reading.amount.currency(), reading.collector,
                  reading.refunded.toDecimal(), reading.approvedAt, reading.updatedAt})
        .has_value();
}

void Settler::cancel(const Job& job)
{
    m_gateway.cancel(job.payment, QStringLiteral("%1-cancel").arg(job.payment))
        .then(this, [this, job](const Result<void>& told) {
            const bool isGood = heard(errorOf(told));
            const bool isRefused = !isGood && (told.error().code == ErrorCode::InvalidValue ||
                                               told.error().code == ErrorCode::NotFound);
            if (!isGood && !isRefused)
                return fail(job, told.error());
            // Refused: it is not under way any more. Reading it tells what it is.
            finish(QStringLiteral("mp_cancel_told"),
                   {job.payment, isGood ? QStringLiteral("hecho") : told.error().field});
        });
}

// It was sent before, and nobody knows with what effect; or somebody gave it back over there.
void Settler::lookBeforeGivingBack(const Job& job)
{
    m_gateway.refunds(job.payment, job.wish.amount.currency())
        .then(this, [this, job](const Result<QList<RefundAnswer>>& list) {
            if (!heard(errorOf(list)))
                return fail(job, list.error());
            const auto told =
                m_run(QStringLiteral("mp_refund_answered"), listed(job, *list, false));
            if (told && !told->isEmpty() && !told->first().boolean("is_found"))
                return giveBack(job);
            --m_underWay; // it is known by now, or comes again when the lease is over
        });
}

void Settler::giveBack(const Job& job)
{
    m_gateway.refund({job.payment, job.wish.amount, job.wish.key})
        .then(this, [this, job](const Result<RefundAnswer>& answer) {
            const bool isGood = heard(errorOf(answer));
            if (isGood && answer->id != 0)
                return tellRefunds(job, {*answer});
            if (isGood)
                return listRefunds(job);
            if (answer.error().code == ErrorCode::InvalidValue ||
                answer.error().code == ErrorCode::NotFound)
                return finish(QStringLiteral("mp_refund_refused"), {job.id, answer.error().field});
            fail(job, answer.error());
        });
}

void Settler::listRefunds(const Job& job)
{
    m_gateway.refunds(job.payment, job.wish.amount.currency())
        .then(this, [this, job](const Result<QList<RefundAnswer>>& list) {
            if (!heard(errorOf(list)))
                return fail(job, list.error());
            tellRefunds(job, *list);
        });
}

void Settler::tellRefunds(const Job& job, const QList<RefundAnswer>& refunds)
{
    finish(QStringLiteral("mp_refund_answered"), listed(job, refunds, true));
}

database::Parameters Settler::listed(const Job& job, const QList<RefundAnswer>& refunds,
                                     bool isAnswer)
{
    QStringList ids;
    QStringList amounts;
    QStringList states;
    for (const RefundAnswer& refund : refunds) {
        ids.append(QString::number(refund.id));
        amounts.append(Money(refund.amount.minorUnits(), job.wish.amount.currency()).toDecimal());
        states.append(refund.status);
    }
    return {job.id, arrayOf(ids), arrayOf(amounts), arrayOf(states), isAnswer};
}

} // namespace huella::payments
