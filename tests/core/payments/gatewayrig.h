// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/mercadopagogateway.h"
#include "tests/support/mercadopago/standin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

namespace huella::tests {

/// A file of tests/data/mercadopago.
[[nodiscard]] inline QJsonObject goldenFile(const QString& name)
{
    QFile file(qEnvironmentVariable("HUELLA_SOURCE_DIR") + u"/tests/data/mercadopago/" + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no golden file");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Our client in front of the stand-in, in a hurry.
struct GatewayRig
{
    static constexpr auto token = "APP_USR-6295877106812064-112233-topsecret-823549964";
    Clock clock;
    standin::Standin server{clock};
    std::unique_ptr<payments::MercadoPagoGateway> gateway;

    explicit GatewayRig(payments::Patience patience = {2000, 4, 5, 40})
    {
        if (!server.start())
            throw std::runtime_error("no port for the stand-in");
        gateway = std::make_unique<payments::MercadoPagoGateway>(
            *payments::Endpoint::forTests(QUrl(server.address())), token, patience);
    }

    [[nodiscard]] payments::PreferenceWish wish(const Money& amount = Money(8550, "PEN")) const
    {
        return {"h-1", "cita", "Consulta", amount, clock.now(), clock.now().addSecs(900),
                {},    {},     "key-1"};
    }
    void fault(standin::Fault::Kind kind, int status = 503, int times = 1, int retryAfter = -1)
    {
        server.knobs().faults = {{kind, status, retryAfter, times, {}}};
    }
};

} // namespace huella::tests
