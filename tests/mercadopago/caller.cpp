// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mercadopago/caller.h"

#include "tests/support/await.h"

#include <QJsonDocument>
#include <QNetworkReply>

#include <stdexcept>

namespace huella::standin {

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Reply::array() const
{
    return QJsonDocument::fromJson(body).array();
}

int Reply::code() const
{
    return json().value("cause").toArray().at(0).toObject().value("code").toInt();
}

Shop::Shop()
{
    if (!server.start())
        throw std::runtime_error("no port for the stand-in");
}

Reply Shop::call(const QByteArray& method, const QString& path, const QByteArray& body,
                 const Headers& headers)
{
    QNetworkRequest request{QUrl(server.address() + path, QUrl::StrictMode)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    auto* reply = network.sendCustomRequest(request, method, body);
    test::waitUntil([&] { return reply->isFinished(); });
    Reply answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                 reply->readAll()};
    for (const auto& [name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return answer;
}

QString Shop::preference(const QJsonObject& more)
{
    QJsonObject body{{"items", QJsonArray{item()}}, {"external_reference", "cita-1"}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    return call("POST", "/checkout/preferences", text(body)).json().value("id").toString();
}

Reply Shop::refund(qint64 payment, const QByteArray& body, const QByteArray& key)
{
    return call("POST", QStringLiteral("/v1/payments/%1/refunds").arg(payment), body,
                key.isEmpty() ? Headers{} : Headers{{"X-Idempotency-Key", key}});
}

QByteArray text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject item(const QJsonObject& more)
{
    QJsonObject item{{"id", "consulta"},
                     {"title", "Consulta"},
                     {"quantity", 1},
                     {"unit_price", 85.5},
                     {"currency_id", "PEN"}};
    for (auto it = more.begin(); it != more.end(); ++it)
        item.insert(it.key(), it.value());
    return item;
}

} // namespace huella::standin
