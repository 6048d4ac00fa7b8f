// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/standin.h"

#include "tests/support/mercadopago/wire.h"

#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QUuid>

namespace huella::standin {

namespace {

QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {201, "Created"},
                                                {302, "Found"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {409, "Conflict"},
                                                {410, "Gone"},
                                                {423, "Locked"},
                                                {429, "Too Many Requests"},
                                                {500, "Internal Server Error"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"},
                                                {504, "Gateway Timeout"}};
    return reasons.value(status, "Status");
}

Answer faulty(const Fault& fault)
{
    Answer answer =
        fault.status == 429
            ? Answer::refusal("too_many_requests", "local_rate_limited", 429)
            : Answer::refusal(fault.status >= 500 ? "internal_error" : "error",
                              QString::fromLatin1(reasonOf(fault.status)), fault.status);
    if (fault.retryAfter >= 0)
        answer.headers.append({"Retry-After", QByteArray::number(fault.retryAfter)});
    return answer;
}

} // namespace

Standin::Standin(const Clock& clock, const QString& currency)
    : m_clock(clock)
    , m_preferences(clock, currency)
    , m_payments(clock, m_preferences)
    , m_orders(clock, m_preferences, m_payments)
    , m_notifier(m_knobs)
{}

bool Standin::start(quint16 port)
{
    const quint16 open = listen(QHostAddress::LocalHost, port);
    m_address = QStringLiteral("http://127.0.0.1:%1").arg(open);
    m_preferences.setAddress(m_address);
    return open != 0;
}

qint64 Standin::pay(const QString& preference, const QString& outcome)
{
    m_payments.setSearchLag(m_knobs.searchLagMs);
    const auto id = m_payments.pay(preference, outcome.isEmpty() ? m_knobs.outcome : outcome);
    if (!id)
        return 0;
    tell(*id, QStringLiteral("payment.created"));
    if (m_payments.all().value(*id).status == u"approved")
        tell(*id, QStringLiteral("payment.updated"));
    return *id;
}

bool Standin::move(qint64 payment, const QString& status, const QString& detail)
{
    if (!m_payments.move(payment, status, detail))
        return false;
    tell(payment, QStringLiteral("payment.updated"));
    return true;
}

void Standin::tell(qint64 payment, const QString& action)
{
    const Payment it = m_payments.all().value(payment);
    const QJsonObject preference = m_preferences.body(it.preference);
    m_notifier.tell({payment, it.order, preference.value("collector_id").toInteger(), action,
                     preference.value("notification_url").toString()});
}

Standin::Request Standin::understood(const QHttpServerRequest& request) const
{
    const QByteArray method =
        QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    QString path = request.url().path(QUrl::FullyDecoded);
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    const QByteArray bearer = request.value("Authorization");
    return {QString::fromLatin1(method).toUpper(),
            path,
            formOf(request.url().query(QUrl::FullyEncoded)),
            request.body(),
            request.value("X-Idempotency-Key"),
            bearer.toLower().startsWith("bearer ") ? QString::fromUtf8(bearer.mid(7)).trimmed()
                                                   : QString(),
            !request.value("X-Idempotency-Key").isEmpty(),
            request.value("Accept").contains("application/json")};
}

bool Standin::handleRequest(const QHttpServerRequest& raw, QTcpSocket* socket)
{
    const Request request = understood(raw);
    Seen seen{request.method,
              raw.url().toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority),
              {},
              request.body};
    for (const auto& [name, value] : raw.headers())
        seen.headers.insert(name.toLower(), value);
    const bool isTesters = request.path.startsWith(u"/standin");
    if (!isTesters)
        m_seen.append(seen);
    const auto fault =
        isTesters ? std::nullopt : m_knobs.takeFault(request.method + u' ' + request.path);
    if (fault && fault->kind == Fault::Kind::CutBefore) {
        socket->abort();
        return true;
    }
    const Answer answer =
        fault && fault->kind == Fault::Kind::Status ? faulty(*fault) : answered(request);
    if (fault && fault->kind == Fault::Kind::CutAfter) {
        socket->abort();
        return true;
    }
    if (fault && fault->kind == Fault::Kind::HangAfter)
        return true;
    if (m_knobs.delayMs <= 0 || isTesters) {
        send(socket, answer, request.method == u"HEAD");
        return true;
    }
    QTimer::singleShot(m_knobs.delayMs, socket, [this, socket, answer] { send(socket, answer); });
    return true;
}

void Standin::send(QTcpSocket* socket, const Answer& answer, bool isHead) const
{
    QByteArray text =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    if (!answer.body.isEmpty())
        text += "Content-Type: " + answer.type + "\r\n";
    for (const auto& [name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    text += "X-Request-Id: " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\r\n";
    text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    socket->write(isHead ? text : text + answer.body);
}

} // namespace huella::standin
