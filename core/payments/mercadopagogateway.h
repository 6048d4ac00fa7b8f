// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/httpact.h"
#include "core/payments/paymentgateway.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace huella::payments {

/// Where Mercado Pago is. Production is one address; a test names its own, and only on this
/// computer, so that nothing else ever hears the token.
class Endpoint
{
public:
    [[nodiscard]] static Endpoint production();
    /// InvalidValue unless it is http://127.0.0.1:PORT.
    [[nodiscard]] static Result<Endpoint> forTests(const QUrl& url);
    [[nodiscard]] QUrl url() const { return m_url; }

private:
    explicit Endpoint(QUrl url) : m_url(std::move(url)) {}
    QUrl m_url;
};

/// Mercado Pago's Checkout Pro over Qt Network. The token goes into the Authorization header and
/// nowhere else.
class MercadoPagoGateway : public QObject, public PaymentGateway
{
    Q_OBJECT

public:
    MercadoPagoGateway(const Endpoint& endpoint, QByteArray token, const Patience& patience = {},
                       QObject* parent = nullptr);

    QFuture<Result<Preference>> create(const PreferenceWish& wish) override;
    QFuture<Result<Preference>> preference(const QString& id) override;
    QFuture<Result<void>> expire(const QString& preference, const QDateTime& at,
                                 const QString& key) override;
    QFuture<Result<QList<qint64>>> search(const QString& reference, int days) override;
    QFuture<Result<Reading>> payment(qint64 id) override;
    QFuture<Result<MerchantOrder>> order(qint64 id) override;
    QFuture<Result<RefundAnswer>> refund(const RefundWish& wish) override;
    QFuture<Result<QList<RefundAnswer>>> refunds(qint64 payment, const QString& currency) override;
    QFuture<Result<void>> cancel(qint64 payment, const QString& key) override;

private:
    [[nodiscard]] QFuture<Result<QByteArray>> get(const QString& path,
                                                  const QByteArray& query = {});
    [[nodiscard]] QFuture<Result<QByteArray>> write(const QByteArray& method, const QString& path,
                                                    const QByteArray& body, const QString& key);
    [[nodiscard]] QFuture<Result<QByteArray>> act(const QByteArray& method, const QString& path,
                                                  const QByteArray& query, const QByteArray& body,
                                                  const QString& key);
    [[nodiscard]] QFuture<Result<QList<qint64>>> searchFrom(const QString& reference, int days,
                                                            const QList<qint64>& found);

    QUrl m_url;
    QByteArray m_token;
    Patience m_patience;
    QNetworkAccessManager m_network;
};

} // namespace huella::payments
