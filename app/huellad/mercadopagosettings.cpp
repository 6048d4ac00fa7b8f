// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/mercadopagosettings.h"

#include "core/security/filesecretstore.h"

namespace huella::worker {

MercadoPagoSettings MercadoPagoSettings::read(const QString& folder)
{
    security::FileSecretStore store(security::FileSecretStore::credentialsFolder(folder));
    const auto value = [&store](const char* name) {
        const auto read = store.read(QStringLiteral("mercadopago-") + QLatin1String(name)).result();
        return read ? read->trimmed() : QByteArray();
    };
    return {value("token"), value("webhook-secret"), QString::fromUtf8(value("notification-url")),
            value("webhook-port").toUShort(), QString::fromUtf8(value("test-server"))};
}

std::optional<payments::Endpoint> MercadoPagoSettings::endpoint() const
{
    if (token.isEmpty())
        return {};
    if (testServer.isEmpty())
        return payments::Endpoint::production();
    const auto test = payments::Endpoint::forTests(QUrl(testServer));
    return test ? std::optional(*test) : std::nullopt;
}

} // namespace huella::worker
