// SPDX-License-Identifier: GPL-3.0-or-later
// Which path does what.
#include "tests/support/mercadopago/checkoutpage.h"
#include "tests/support/mercadopago/standin.h"
#include "tests/support/mercadopago/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace huella::standin {

namespace {

Answer noRoute()
{
    return Answer::refusal("not_found", "resource not found", 404);
}

// Nothing where the body is no JSON object; an absent body is an empty object.
std::optional<QJsonObject> objectOf(const QByteArray& body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    const auto document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Answer badJson()
{
    return Answer::refusal("bad_request", "invalid json body");
}

qint64 numberOfPath(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

} // namespace

std::optional<Answer> Standin::shutOut(const Request& request) const
{
    if (request.token.isEmpty())
        return Answer::refusal(5, "Must provide your access_token to proceed", "unauthorized", 401);
    if (m_knobs.isTokenRevoked || (!m_token.isEmpty() && request.token != m_token))
        return Answer::refusal(7, "Unauthorized use of live credentials", "unauthorized", 401);
    if (m_knobs.isTokenForbidden)
        return Answer::json(QJsonObject{{"message", "At least one policy returned UNAUTHORIZED."},
                                        {"code", "PA_UNAUTHORIZED_RESULT_FROM_POLICIES"},
                                        {"status", 403},
                                        {"blocked_by", "PolicyAgent"}},
                            403);
    return {};
}

Answer Standin::answered(const Request& request)
{
    m_payments.setSearchLag(m_knobs.searchLagMs);
    m_payments.setRefundStatus(m_knobs.refundStatus);
    const Parts parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.value(0) == u"standin")
        return testersOf(request, parts);
    if (parts.value(0) == u"checkout" && parts.value(1) == u"v1")
        return checkout(request);
    if (const auto refusal = shutOut(request))
        return *refusal;
    return apiOf(request, parts);
}

Answer Standin::apiOf(const Request& request, const Parts& parts)
{
    if (parts.value(0) == u"checkout" && parts.value(1) == u"preferences" && parts.size() <= 3)
        return preferencesOf(request, parts);
    if (parts.value(0) == u"v1" && parts.value(1) == u"payments" && parts.size() >= 3)
        return paymentsOf(request, parts);
    if (parts.value(0) == u"merchant_orders" && parts.size() == 2 && request.method == u"GET")
        return parts.at(1) == u"search" ? m_orders.search(request.query)
                                        : m_orders.read(numberOfPath(parts.at(1)));
    return noRoute();
}

Answer Standin::preferencesOf(const Request& request, const Parts& parts)
{
    const auto body = objectOf(request.body);
    if (!body)
        return badJson();
    if (parts.size() == 2)
        return request.method == u"POST"
                   ? m_preferences.create(Account::ofToken(request.token), *body)
                   : noRoute();
    if (request.method == u"PUT")
        return m_preferences.update(parts.at(2), *body);
    if (request.method != u"GET")
        return noRoute();
    return parts.at(2) == u"search" ? m_preferences.search(request.query)
                                    : m_preferences.read(parts.at(2));
}

Answer Standin::paymentsOf(const Request& request, const Parts& parts)
{
    if (parts.at(2) == u"search" && parts.size() == 3 && request.method == u"GET")
        return m_payments.search(request.query);
    const qint64 id = numberOfPath(parts.at(2));
    if (parts.size() == 3 && request.method == u"GET")
        return m_payments.read(id);
    if (parts.size() == 3 && request.method == u"PUT") {
        const auto body = objectOf(request.body);
        const Answer answer = body ? m_payments.update(id, *body) : badJson();
        if (answer.status == 200)
            tell(id, QStringLiteral("payment.updated"));
        return answer;
    }
    return parts.value(3) == u"refunds" ? refundsOf(request, id, parts) : noRoute();
}

Answer Standin::refundsOf(const Request& request, qint64 payment, const Parts& parts)
{
    if (parts.size() == 4 && request.method == u"POST")
        return refund(request, payment);
    if (request.method != u"GET" || parts.size() > 5)
        return noRoute();
    return parts.size() == 4 ? m_payments.refunds(payment)
                             : m_payments.refundOf(payment, numberOfPath(parts.at(4)));
}

Answer Standin::refund(const Request& request, qint64 payment)
{
    // Before any rule of the business.
    if (!request.hasKey)
        return Answer::refusal(4292, "Header X-Idempotency-Key can't be null");
    if (request.key.size() > 128)
        return Answer::refusal(4292, "Header X-Idempotency-Key must have 1 to 128 characters");
    const auto body = objectOf(request.body);
    if (!body)
        return badJson();
    // No body and an empty object are the same wish: all of it.
    const QByteArray operation =
        QByteArray::number(payment) + QJsonDocument(*body).toJson(QJsonDocument::Compact);
    if (const auto used = m_usedKeys.find(request.key); used != m_usedKeys.end())
        return *used == operation
                   ? Answer::empty(200)
                   : Answer::refusal("idempotency_key_already_used",
                                     "The idempotency key was used for another operation", 409);
    const Answer answer = m_payments.refund(payment, *body);
    if (answer.status == 201) {
        m_usedKeys.insert(request.key, operation);
        tell(payment, QStringLiteral("payment.updated"));
    }
    return answer;
}

Answer Standin::checkout(const Request& request)
{
    if (request.path == u"/checkout/v1/redirect")
        return checkoutPage(m_preferences, request.query.value("pref_id"));
    if (request.path != u"/checkout/v1/pay" || request.method != u"POST")
        return noRoute();
    const auto form = formOf(QString::fromUtf8(request.body));
    const qint64 id = pay(form.value("pref_id"), form.value("outcome"));
    if (id == 0)
        return request.wantsJson ? Answer::refusal("closed",
                                                   "the link is closed or unknown, or "
                                                   "the outcome is",
                                                   409)
                                 : closedPage();
    const Payment payment = m_payments.all().value(id);
    return request.wantsJson ? Answer::json(m_payments.json(payment))
                             : resultPage(m_preferences, payment);
}

// GET|POST /standin/knobs, GET /standin/ledger, POST /standin/payments/ID {status, status_detail},
// POST /standin/refunds/ID (settles what is in process).
Answer Standin::testersOf(const Request& request, const Parts& parts)
{
    const QString what = parts.value(1);
    const auto body = objectOf(request.body);
    if (!body)
        return badJson();
    const bool isPost = request.method == u"POST";
    if (what == u"knobs" && isPost && !m_knobs.apply(*body))
        return Answer::refusal("invalid_knob", "an unknown knob or a wrong value");
    if (what == u"knobs")
        return Answer::json(m_knobs.json());
    if (what == u"ledger") {
        QJsonArray preferences;
        for (const QString& id : m_preferences.ids())
            preferences.append(m_preferences.body(id));
        QJsonArray payments;
        for (const Payment& payment : m_payments.all())
            payments.append(m_payments.json(payment));
        return Answer::json(QJsonObject{{"preferences", preferences}, {"payments", payments}});
    }
    const qint64 id = numberOfPath(parts.value(2));
    const bool isDone =
        (what == u"payments" && isPost &&
         move(id, body->value("status").toString(), body->value("status_detail").toString())) ||
        (what == u"refunds" && isPost && m_payments.settleRefund(id));
    return isDone ? Answer::json(QJsonObject{{"done", true}}) : noRoute();
}

} // namespace huella::standin
