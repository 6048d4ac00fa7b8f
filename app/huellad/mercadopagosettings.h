// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/mercadopagogateway.h"

#include <QByteArray>
#include <QString>

namespace huella::worker {

/// What the clinic's Mercado Pago needs: the files of huellad's own folder, or systemd credentials
/// of the same names. They are read again and again, so that a new token takes effect by itself.
struct MercadoPagoSettings
{
    QByteArray token;         ///< mercadopago-token; empty: not configured
    QByteArray webhookSecret; ///< mercadopago-webhook-secret
    QString notificationUrl;  ///< mercadopago-notification-url: the public address of the webhook
    quint16 webhookPort = 0;  ///< mercadopago-webhook-port on this computer; 0: none
    QString testServer; ///< mercadopago-test-server: http://127.0.0.1:PORT instead of the real one

    [[nodiscard]] static MercadoPagoSettings read(const QString& folder);
    /// Where requests go: nothing while it is not configured, or the test server is not on this
    /// computer.
    [[nodiscard]] std::optional<payments::Endpoint> endpoint() const;

    friend bool operator==(const MercadoPagoSettings&, const MercadoPagoSettings&) = default;
};

} // namespace huella::worker
