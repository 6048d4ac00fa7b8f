// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/httpact.h"

#include "core/payments/mercadopagojson.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace huella::payments {

namespace {

bool isWorthAnother(int status)
{
    return status == 0 || status == 429 || status == 500 || status == 502 || status == 503 ||
           status == 504;
}

// Nobody answered. Qt's own text may hold the address, which holds no secret, but is not needed.
Error silence(const QNetworkReply* reply)
{
    const bool isLate = reply->error() == QNetworkReply::OperationCanceledError ||
                        reply->error() == QNetworkReply::TimeoutError;
    return {isLate ? ErrorCode::TimedOut : ErrorCode::LinkLost,
            QStringLiteral("mercadopago does not answer (%1)").arg(int(reply->error())),
            {}};
}

} // namespace

HttpAct::HttpAct(QNetworkAccessManager& network, QByteArray method, const QNetworkRequest& request,
                 QByteArray body, const Patience& patience, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_method(std::move(method))
    , m_request(request)
    , m_body(std::move(body))
    , m_patience(patience)
{
    m_request.setTransferTimeout(patience.timeoutMs);
}

HttpAct::~HttpAct()
{
    if (!m_hasEnded)
        end(failure(ErrorCode::Cancelled));
}

QFuture<Result<QByteArray>> HttpAct::start()
{
    m_promise.start();
    send();
    return m_promise.future();
}

void HttpAct::send()
{
    ++m_tried;
    auto* reply = m_network.sendCustomRequest(m_request, m_method, m_body);
    reply->setParent(this);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { read(reply); });
}

void HttpAct::read(QNetworkReply* reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->isOpen() ? reply->readAll() : QByteArray();
    reply->deleteLater();
    const bool isBroken = status >= 200 && status < 300 && reply->error() != QNetworkReply::NoError;
    if (status >= 200 && status < 300 && !isBroken)
        return end(body);
    if ((isBroken || isWorthAnother(status)) && m_tried < m_patience.tries) {
        QTimer::singleShot(pauseBeforeNext(reply), this, &HttpAct::send);
        return;
    }
    end(std::unexpected(status == 0 || isBroken ? silence(reply) : errorFrom(status, body)));
}

int HttpAct::pauseBeforeNext(const QNetworkReply* reply) const
{
    const int doubled = m_patience.firstPauseMs << std::min(m_tried - 1, 10);
    bool isNumber = false;
    const int asked = reply->rawHeader("Retry-After").trimmed().toInt(&isNumber);
    const qint64 wanted =
        isNumber && asked >= 0 ? std::max<qint64>(doubled, qint64(asked) * 1000) : doubled;
    return int(std::min<qint64>(wanted, m_patience.longestPauseMs));
}

void HttpAct::end(Result<QByteArray> result)
{
    m_hasEnded = true;
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace huella::payments
