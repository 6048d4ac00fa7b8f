// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/database/rows.h"
#include "core/payments/paymentgateway.h"

#include <QObject>

#include <functional>

namespace huella::payments {

/// Does at Mercado Pago what the database has waiting: makes links, looks for their outcome, ends
/// them, cancels what nobody wants, gives money back. Decides nothing: each answer goes to the
/// database, whose functions do. It may stop at any point; what it had taken comes again when the
/// lease is over, with the same idempotency keys.
///
/// Thread: the gateway's. Statements wait for the database.
class Settler : public QObject
{
    Q_OBJECT

public:
    using Run = std::function<Result<database::Rows>(const QString& query,
                                                     const database::Parameters& parameters)>;

    Settler(PaymentGateway& gateway, Run run, const Clock& clock, QObject* parent = nullptr);

    /// Where Mercado Pago shall tell of payments; empty: nowhere.
    void setNotificationUrl(const QString& url) { m_notificationUrl = url; }

    /// Takes what is due, as far as there is room, and starts it. False when the database failed.
    bool work();
    [[nodiscard]] int underWay() const { return m_underWay; }
    /// At most so many things at once.
    static constexpr int room = 6;

signals:
    /// How Mercado Pago answered last: conectado, token_rechazado, sin_conexion.
    void answered(const QString& state, const QString& error);

private:
    struct Job
    {
        QString kind;
        QString id;
        PreferenceWish wish;
        QString preference;
        qint64 payment = 0;
        QList<qint64> known;
        int days = 0; ///< to look back; of a refund: how often it was tried
    };
    [[nodiscard]] static Job jobFrom(const database::Row& row);

    void perform(const Job& job);
    void makeLink(const Job& job);
    void endLink(const Job& job);
    void look(const Job& job);
    void readNext(const Job& job, QList<qint64> ids);
    void readOne(const Job& job);
    void cancel(const Job& job);
    void lookBeforeGivingBack(const Job& job);
    void giveBack(const Job& job);
    void listRefunds(const Job& job);
    void tellRefunds(const Job& job, const QList<RefundAnswer>& refunds);
    [[nodiscard]] static database::Parameters
    listed(const Job& job, const QList<RefundAnswer>& refunds, bool isAnswer);
    [[nodiscard]] bool store(const Reading& reading);
    void fail(const Job& job, const Error& error);
    /// The last statement of a job.
    void finish(const QString& query, const database::Parameters& parameters);
    /// Tells how the service answered; whether it was a success.
    [[nodiscard]] bool heard(const Error* error);

    PaymentGateway& m_gateway;
    Run m_run;
    const Clock& m_clock;
    QString m_notificationUrl;
    int m_underWay = 0;
};

} // namespace huella::payments
