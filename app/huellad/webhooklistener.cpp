// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/webhooklistener.h"

#include "core/payments/webhooksignature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace huella::worker {

namespace {
constexpr qsizetype longestBody = 64 * 1024;
}

WebhookListener::WebhookListener(QByteArray secret, Store store)
    : m_secret(std::move(secret)), m_store(std::move(store))
{
    m_server.route(
        "/mercadopago", QHttpServerRequest::Method::Post,
        [this](const QHttpServerRequest& request) { return QHttpServerResponse(hear(request)); });
}

quint16 WebhookListener::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

QHttpServerResponse::StatusCode WebhookListener::hear(const QHttpServerRequest& request) const
{
    using Code = QHttpServerResponse::StatusCode;
    const QUrlQuery query = request.query();
    const payments::WebhookStamp stamp{
        request.value("x-signature"), QString::fromUtf8(request.value("x-request-id")),
        query.queryItemValue(QStringLiteral("data.id"), QUrl::FullyDecoded)};
    const auto verdict = payments::verdictOn(stamp, m_secret, QDateTime::currentDateTimeUtc());
    if (verdict != payments::SignatureVerdict::Accepted || stamp.requestId.isEmpty() ||
        stamp.requestId.size() > 200 || request.body().size() > longestBody)
        return Code::Unauthorized;
    bool isNumber = false;
    const qint64 payment = stamp.dataId.toLongLong(&isNumber);
    if (!isNumber || payment <= 0 || query.queryItemValue(QStringLiteral("type")) != u"payment")
        return Code::Ok; // signed, and not about a payment: nothing to do
    const auto body = QJsonDocument::fromJson(request.body()).object();
    return m_store(stamp.requestId, payment, body.value(u"action").toString().left(60))
               ? Code::Ok
               : Code::ServiceUnavailable;
}

} // namespace huella::worker
