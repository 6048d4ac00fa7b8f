// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huellad/mercadopagosettings.h"
#include "app/huellad/options.h"
#include "app/huellad/webhooklistener.h"
#include "core/database/connection.h"
#include "core/payments/settler.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace huella::worker {

/// Mercado Pago, as huellad does it: one connection in the role huella_payments, the token from
/// huellad's folder, and a Settler between them. Whatever fails waits in the database.
///
/// Thread: one of its own, which is not the main one; its statements wait for the server.
class PaymentService : public QObject
{
    Q_OBJECT

public:
    explicit PaymentService(const Options& options);
    ~PaymentService() override;

    /// Begins to work; again is nothing.
    void start();
    /// In the service's own thread.
    void stop();
    /// Ends a wait for the database at once; from any thread.
    void interrupt();

private:
    void tick();
    [[nodiscard]] bool connected();
    void drop(const Error& error);
    void readSettings();
    void listen();
    void tellState(const QString& state, const QString& error);
    [[nodiscard]] Result<database::Rows> run(const QString& query,
                                             const database::Parameters& parameters);

    Options m_options;
    Clock m_clock;
    database::Connection m_connection;
    MercadoPagoSettings m_settings;
    bool m_hasSettings = false;
    std::unique_ptr<payments::MercadoPagoGateway> m_gateway;
    std::unique_ptr<payments::Settler> m_settler;
    std::unique_ptr<WebhookListener> m_listener;
    std::unique_ptr<QSocketNotifier> m_wakeup;
    QTimer m_tick;
    QElapsedTimer m_time;
    qint64 m_settingsDueAt = 0;
    qint64 m_expiryDueAt = 0;
    qint64 m_connectDueAt = 0;
    qint64 m_stateDueAt = 0;
    QString m_state;
    bool m_hasComplained = false;
};

} // namespace huella::worker
