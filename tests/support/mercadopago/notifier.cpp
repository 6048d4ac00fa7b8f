// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/notifier.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>
#include <QUuid>

namespace huella::standin {

namespace {

constexpr int answerWithinMs = 22000;

QUrl withQuery(const QUrl& address, const QList<std::pair<QString, QString>>& more)
{
    QUrl url = address;
    QUrlQuery query(address);
    for (const auto& [key, value] : more)
        query.addQueryItem(key, value);
    url.setQuery(query);
    return url;
}

QByteArray bodyOf(const Notifier::Event& event, qint64 notice, const QString& dataId)
{
    const QJsonObject body{
        {"id", notice},
        {"live_mode", true},
        {"type", "payment"},
        {"date_created",
         QDateTime::currentDateTime().toOffsetFromUtc(-4 * 3600).toString(Qt::ISODateWithMs)},
        {"user_id", event.collector},
        {"api_version", "v1"},
        {"action", event.action},
        {"data", QJsonObject{{"id", dataId}}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray signatureOf(const QByteArray& secret, const QString& dataId, const QString& requestId,
                       const QString& stamp)
{
    QString manifest;
    if (!dataId.isEmpty())
        manifest += u"id:" + dataId + u';';
    if (!requestId.isEmpty())
        manifest += u"request-id:" + requestId + u';';
    manifest += u"ts:" + stamp + u';';
    return "ts=" + stamp.toUtf8() + ",v1=" +
           QMessageAuthenticationCode::hash(manifest.toUtf8(), secret, QCryptographicHash::Sha256)
               .toHex();
}

Notifier::Notifier(const Knobs& knobs, QObject* parent)
    : QObject(parent), m_knobs(knobs), m_nextNotice(QDateTime::currentMSecsSinceEpoch() * 10)
{}

void Notifier::setPanel(const QUrl& address, const QByteArray& secret)
{
    m_panel = address;
    m_secret = secret;
}

void Notifier::tell(const Event& event)
{
    const bool isOwn = !event.address.isEmpty();
    const QUrl address = isOwn ? QUrl(event.address) : m_panel;
    if (!address.isValid() || address.isEmpty())
        return;
    const QString source = QUrlQuery(address).queryItemValue("source_news");
    const QString payment = QString::number(event.payment);
    const QString order = QString::number(event.order);
    if (source != u"ipn")
        queue({event, withQuery(address, {{"data.id", payment}, {"type", "payment"}}), payment});
    if (isOwn && source != u"webhooks") {
        queue({event, withQuery(address, {{"topic", "payment"}, {"id", payment}}), payment, false});
        queue({event, withQuery(address, {{"topic", "merchant_order"}, {"id", order}}), order,
               false});
    }
}

void Notifier::queue(const Delivery& delivery)
{
    for (int i = 0; i < m_knobs.noticeCopies; ++i)
        m_waiting.append(delivery);
    QTimer::singleShot(m_knobs.noticeDelayMs, this, [this] {
        // Reversed: what waited first leaves last.
        while (!m_waiting.isEmpty())
            send(m_knobs.areNoticesReversed ? m_waiting.takeLast() : m_waiting.takeFirst());
    });
}

void Notifier::send(const Delivery& delivery)
{
    QNetworkRequest request(delivery.url);
    request.setTransferTimeout(answerWithinMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, "MercadoPago WebHook v1.0 payment");
    const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.setRawHeader("x-request-id", requestId.toUtf8());
    if (delivery.isSigned) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QString stamp = QString::number(m_knobs.isStampInMs ? now : now / 1000);
        const QByteArray secret = m_knobs.isSignatureWrong ? m_secret + "?" : m_secret;
        request.setRawHeader("x-signature", signatureOf(secret, delivery.dataId, requestId, stamp));
    }
    auto* reply = m_network.post(request, bodyOf(delivery.event, m_nextNotice++, delivery.dataId));
    connect(reply, &QNetworkReply::finished, this, [this, reply, delivery] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        if (status != 200 && status != 201) // a new notice, signed anew
            QTimer::singleShot(m_knobs.noticeRetryMs, this, [this, delivery] { send(delivery); });
    });
}

} // namespace huella::standin
