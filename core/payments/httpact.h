// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPromise>

class QNetworkAccessManager;
class QNetworkReply;

namespace huella::payments {

/// How long an act waits and how often it is tried.
struct Patience
{
    int timeoutMs = 20000; ///< of one try
    int tries = 4;
    int firstPauseMs = 1000;    ///< doubled from try to try
    int longestPauseMs = 30000; ///< also of what Retry-After asks for
};

/// One request until it has an answer: again after a pause when nobody answered, or with 429, 500,
/// 502, 503 and 504, always with the same headers, so with the same idempotency key. Deletes itself
/// when it has ended. The future is never left open: an act that is destroyed answers Cancelled.
class HttpAct : public QObject
{
    Q_OBJECT

public:
    HttpAct(QNetworkAccessManager& network, QByteArray method, const QNetworkRequest& request,
            QByteArray body, const Patience& patience, QObject* parent);
    ~HttpAct() override;

    /// The body of a success.
    [[nodiscard]] QFuture<Result<QByteArray>> start();

private:
    void send();
    void read(QNetworkReply* reply);
    void end(Result<QByteArray> result);
    [[nodiscard]] int pauseBeforeNext(const QNetworkReply* reply) const;

    QNetworkAccessManager& m_network;
    QByteArray m_method;
    QNetworkRequest m_request;
    QByteArray m_body;
    Patience m_patience;
    QPromise<Result<QByteArray>> m_promise;
    int m_tried = 0;
    bool m_hasEnded = false;
};

} // namespace huella::payments
