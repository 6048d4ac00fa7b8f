// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServer>

#include <functional>

namespace huella::worker {

/// Hears Mercado Pago's webhooks on 127.0.0.1, where the clinic's own web server hands them on. A
/// notice says only which payment to read; one that is not signed is refused.
class WebhookListener
{
public:
    /// Stores a notice; false when that failed, and Mercado Pago shall send it again.
    using Store =
        std::function<bool(const QString& requestId, qint64 payment, const QString& action)>;

    WebhookListener(QByteArray secret, Store store);

    /// 0: any free port. The port that is listened to; 0 when it is taken.
    [[nodiscard]] quint16 listen(quint16 port);

private:
    [[nodiscard]] QHttpServerResponse::StatusCode hear(const QHttpServerRequest& request) const;

    QByteArray m_secret;
    Store m_store;
    QHttpServer m_server;
};

} // namespace huella::worker
