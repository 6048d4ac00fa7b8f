// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/mercadopagogateway.h"

#include "core/base/chain.h"
#include "core/payments/mercadopagojson.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace huella::payments {

namespace {

constexpr int pageSize = 50;

QString encoded(const QString& part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

// As a form is: a space is "+".
QByteArray formEncoded(const QString& value)
{
    return QUrl::toPercentEncoding(value, QByteArrayLiteral(" ")).replace(' ', '+');
}

QString paymentPath(qint64 payment)
{
    return QStringLiteral("/v1/payments/%1").arg(payment);
}

template <typename Parse>
auto parsed(QFuture<Result<QByteArray>> answer, QObject* context, Parse parse)
{
    return andThen(std::move(answer), context,
                   [parse](const QByteArray& body) { return ready(parse(body)); });
}

Result<void> nothing(const QByteArray&)
{
    return {};
}

} // namespace

Endpoint Endpoint::production()
{
    return Endpoint(QUrl(QStringLiteral("https://api.mercadopago.com")));
}

Result<Endpoint> Endpoint::forTests(const QUrl& url)
{
    const bool isHere = url.scheme() == u"http" && QHostAddress(url.host()).isLoopback() &&
                        url.userInfo().isEmpty();
    if (!isHere)
        return failure(ErrorCode::InvalidValue, QStringLiteral("a test server is on 127.0.0.1"),
                       QStringLiteral("url"));
    return Endpoint(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

MercadoPagoGateway::MercadoPagoGateway(const Endpoint& endpoint, QByteArray token,
                                       const Patience& patience, QObject* parent)
    : QObject(parent), m_url(endpoint.url()), m_token(std::move(token)), m_patience(patience)
{}

QFuture<Result<QByteArray>> MercadoPagoGateway::act(const QByteArray& method, const QString& path,
                                                    const QByteArray& query, const QByteArray& body,
                                                    const QString& key)
{
    QUrl url = m_url;
    url.setPath(path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    QNetworkRequest request(url);
    // A redirection would take the token with it.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Authorization", "Bearer " + m_token);
    if (!key.isEmpty())
        request.setRawHeader("X-Idempotency-Key", key.toLatin1());
    return (new HttpAct(m_network, method, request, body, m_patience, this))->start();
}

QFuture<Result<QByteArray>> MercadoPagoGateway::get(const QString& path, const QByteArray& query)
{
    return act("GET", path, query, {}, {});
}

QFuture<Result<QByteArray>> MercadoPagoGateway::write(const QByteArray& method, const QString& path,
                                                      const QByteArray& body, const QString& key)
{
    if (key.isEmpty() || key.size() > 128)
        return ready<QByteArray>(failure(ErrorCode::InvalidValue, {}, QStringLiteral("key")));
    return act(method, path, {}, body, key);
}

QFuture<Result<Preference>> MercadoPagoGateway::create(const PreferenceWish& wish)
{
    return parsed(write("POST", QStringLiteral("/checkout/preferences"), toJson(wish), wish.key),
                  this, preferenceFrom);
}

QFuture<Result<Preference>> MercadoPagoGateway::preference(const QString& id)
{
    return parsed(get(u"/checkout/preferences/" + encoded(id)), this, preferenceFrom);
}

QFuture<Result<void>> MercadoPagoGateway::expire(const QString& preference, const QDateTime& at,
                                                 const QString& key)
{
    return parsed(
        write("PUT", u"/checkout/preferences/" + encoded(preference), expiryJson(at), key), this,
        nothing);
}

QFuture<Result<QList<qint64>>> MercadoPagoGateway::search(const QString& reference, int days)
{
    return searchFrom(reference, days, {});
}

QFuture<Result<QList<qint64>>> MercadoPagoGateway::searchFrom(const QString& reference, int days,
                                                              const QList<qint64>& found)
{
    const QByteArray query = "external_reference=" + formEncoded(reference) +
                             "&sort=date_created&criteria=desc&range=date_created&begin_date=NOW-" +
                             QByteArray::number(days) +
                             "DAYS&end_date=NOW&limit=" + QByteArray::number(pageSize) +
                             "&offset=" + QByteArray::number(found.size());
    return andThen(
        get(QStringLiteral("/v1/payments/search"), query), this,
        [this, reference, days, found](const QByteArray& body) -> QFuture<Result<QList<qint64>>> {
            const auto page = pageFrom(body);
            if (!page)
                return ready<QList<qint64>>(std::unexpected(page.error()));
            const QList<qint64> all = found + page->ids;
            if (page->ids.isEmpty() || all.size() >= page->total)
                return ready<QList<qint64>>(all);
            return searchFrom(reference, days, all);
        });
}

QFuture<Result<Reading>> MercadoPagoGateway::payment(qint64 id)
{
    return parsed(get(paymentPath(id)), this, readingFrom);
}

QFuture<Result<MerchantOrder>> MercadoPagoGateway::order(qint64 id)
{
    return parsed(get(QStringLiteral("/merchant_orders/%1").arg(id)), this, orderFrom);
}

QFuture<Result<RefundAnswer>> MercadoPagoGateway::refund(const RefundWish& wish)
{
    const QString currency = wish.amount ? wish.amount->currency() : QString();
    return parsed(write("POST", paymentPath(wish.payment) + u"/refunds", toJson(wish), wish.key),
                  this, [currency](const QByteArray& body) -> Result<RefundAnswer> {
                      if (body.trimmed().isEmpty())
                          return RefundAnswer{}; // done by an earlier try whose answer was lost
                      return refundFrom(QJsonDocument::fromJson(body).object(), currency);
                  });
}

QFuture<Result<QList<RefundAnswer>>> MercadoPagoGateway::refunds(qint64 payment,
                                                                 const QString& currency)
{
    return parsed(get(paymentPath(payment) + u"/refunds"), this,
                  [currency](const QByteArray& body) { return refundsFrom(body, currency); });
}

QFuture<Result<void>> MercadoPagoGateway::cancel(qint64 payment, const QString& key)
{
    return parsed(write("PUT", paymentPath(payment), R"({"status":"cancelled"})", key), this,
                  nothing);
}

} // namespace huella::payments
