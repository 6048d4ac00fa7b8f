// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/paymentservice.h"

#include <QDebug>

#include <utility>

namespace huella::worker {

namespace {

constexpr int paymentTickMs = 500;
constexpr int settingsEveryMs = 3000;
constexpr int expiryEveryMs = 20000;
constexpr int stateEveryMs = 10000;
constexpr int reconnectMs = 2000;
constexpr int notConfiguredEveryMs = 3000;

} // namespace

PaymentService::PaymentService(const Options& options) : m_options(options), m_tick(this)
{
    m_time.start();
    m_tick.setInterval(paymentTickMs);
    connect(&m_tick, &QTimer::timeout, this, &PaymentService::tick);
}

PaymentService::~PaymentService() = default;

void PaymentService::start()
{
    m_tick.start();
    tick();
}

void PaymentService::stop()
{
    m_tick.stop();
    m_wakeup.reset();
    m_listener.reset();
    m_settler.reset();
    m_gateway.reset();
    m_connection.close();
}

void PaymentService::interrupt()
{
    m_connection.interruption().request(database::Interruption::Wish::Abort);
}

Result<database::Rows> PaymentService::run(const QString& query,
                                           const database::Parameters& parameters)
{
    auto answer = m_connection.run(query, parameters);
    if (!answer && (!m_connection.isOpen() || answer.error().code == ErrorCode::LinkLost))
        drop(answer.error());
    else if (!answer)
        qWarning("%s: %s", qUtf8Printable(query), qUtf8Printable(answer.error().detail));
    return answer;
}

void PaymentService::drop(const Error& error)
{
    if (!std::exchange(m_hasComplained, true))
        qWarning("payments: no connection: %s", qUtf8Printable(error.detail));
    if (m_wakeup) { // it may be the one that is being told
        m_wakeup->setEnabled(false);
        m_wakeup.release()->deleteLater();
    }
    m_connection.close();
    m_connectDueAt = m_time.elapsed() + reconnectMs;
}

bool PaymentService::connected()
{
    if (m_connection.isOpen())
        return true;
    if (m_connectDueAt > m_time.elapsed())
        return false;
    if (const auto opened = m_connection.open(m_options.connectionString("huella_payments"));
        !opened) {
        drop(opened.error());
        return false;
    }
    if (const auto listening = m_connection.listen("huella_payments_wakeup"); !listening) {
        drop(listening.error());
        return false;
    }
    m_hasComplained = false;
    m_state.clear();
    m_wakeup = std::make_unique<QSocketNotifier>(m_connection.socket(), QSocketNotifier::Read);
    connect(m_wakeup.get(), &QSocketNotifier::activated, this, [this] {
        if (const auto read = m_connection.consume(); !read)
            return drop(read.error());
        if (!m_connection.takeNotifications().isEmpty() && m_settler)
            m_settler->work();
    });
    return true;
}

void PaymentService::readSettings()
{
    if (m_settingsDueAt > m_time.elapsed())
        return;
    m_settingsDueAt = m_time.elapsed() + settingsEveryMs;
    const auto settings = MercadoPagoSettings::read(m_options.secretsFolder);
    if (std::exchange(m_hasSettings, true) && settings == m_settings)
        return;
    m_settings = settings;
    m_settler.reset(); // what was under way comes again when its lease is over
    m_gateway.reset();
    m_listener.reset();
    m_state.clear();
    const auto endpoint = settings.endpoint();
    if (!endpoint) {
        qInfo("payments: Mercado Pago is not configured");
        return;
    }
    qInfo("payments: Mercado Pago at %s", qUtf8Printable(endpoint->url().toString()));
    m_gateway = std::make_unique<payments::MercadoPagoGateway>(*endpoint, settings.token);
    m_settler = std::make_unique<payments::Settler>(
        *m_gateway,
        [this](const QString& query, const database::Parameters& parameters) {
            return run(query, parameters);
        },
        m_clock);
    m_settler->setNotificationUrl(settings.notificationUrl);
    connect(m_settler.get(), &payments::Settler::answered, this, &PaymentService::tellState);
    tellState(QStringLiteral("conectado"), {});
    listen();
}

void PaymentService::listen()
{
    if (m_settings.webhookPort == 0 || m_settings.webhookSecret.isEmpty())
        return;
    m_listener = std::make_unique<WebhookListener>(
        m_settings.webhookSecret,
        [this](const QString& requestId, qint64 payment, const QString& action) {
            const auto stored = run(QStringLiteral("mp_notice"), {requestId, payment, action});
            return stored.has_value();
        });
    if (m_listener->listen(m_settings.webhookPort) == 0)
        qWarning("payments: port %d for webhooks is taken", int(m_settings.webhookPort));
}

void PaymentService::tellState(const QString& state, const QString& error)
{
    if (state == m_state && m_stateDueAt > m_time.elapsed())
        return;
    if (state != m_state && !error.isEmpty())
        qWarning("payments: %s: %s", qUtf8Printable(state), qUtf8Printable(error));
    m_state = state;
    m_stateDueAt = m_time.elapsed() + stateEveryMs;
    static_cast<void>(run(QStringLiteral("mp_account_is"), {state, error}));
}

void PaymentService::tick()
{
    if (!connected())
        return;
    readSettings();
    if (!m_settler && (m_state.isEmpty() || m_stateDueAt <= m_time.elapsed())) {
        tellState(QStringLiteral("sin_configurar"), {});
        m_stateDueAt = m_time.elapsed() + notConfiguredEveryMs;
    }
    if (m_expiryDueAt <= m_time.elapsed() && m_connection.isOpen()) {
        m_expiryDueAt = m_time.elapsed() + expiryEveryMs;
        const auto expired = run(QStringLiteral("mp_expire_unpaid"), {});
        if (expired && expired->first().integer("done") > 0)
            qInfo("unpaid bookings cancelled: %d", expired->first().integer("done"));
    }
    if (m_settler && m_connection.isOpen())
        m_settler->work();
}

} // namespace huella::worker
