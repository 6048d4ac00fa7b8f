// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/mercadopagojson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace huella::payments {

namespace {

constexpr double largestAmount = 1e12;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QDateTime dateFrom(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

std::unexpected<Error> strange(const char* what)
{
    return failure(ErrorCode::Internal, QStringLiteral("mercadopago: %1").arg(QLatin1String(what)));
}

} // namespace

QString jsonDate(const QDateTime& at)
{
    const QString text = at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs);
    return text.endsWith(u'Z') ? text.chopped(1) + u"+00:00" : text;
}

QJsonValue jsonNumber(const Money& amount)
{
    const qint64 scale = Money::decimals(amount.currency()) == 0 ? 1 : 100;
    if (amount.minorUnits() % scale == 0)
        return amount.minorUnits() / scale;
    return double(amount.minorUnits()) / double(scale);
}

std::optional<Money> moneyFrom(const QJsonValue& number, const QString& currency)
{
    const double value = number.toDouble(NAN);
    if (!std::isfinite(value) || std::abs(value) > largestAmount)
        return {};
    const double units = value * (Money::decimals(currency) == 0 ? 1 : 100);
    if (std::abs(units - std::round(units)) > 1e-3)
        return {};
    return Money(qint64(std::llround(units)), currency);
}

QByteArray toJson(const PreferenceWish& wish)
{
    const QJsonObject item{{QStringLiteral("id"), wish.itemId},
                           {QStringLiteral("title"), wish.title},
                           {QStringLiteral("category_id"), QStringLiteral("services")},
                           {QStringLiteral("quantity"), 1},
                           {QStringLiteral("unit_price"), jsonNumber(wish.amount)},
                           {QStringLiteral("currency_id"), wish.amount.currency()}};
    // Somebody stands at the desk: nothing that is settled days later.
    const QJsonArray slow{QJsonObject{{QStringLiteral("id"), QStringLiteral("ticket")}},
                          QJsonObject{{QStringLiteral("id"), QStringLiteral("atm")}}};
    QJsonObject body{{QStringLiteral("items"), QJsonArray{item}},
                     {QStringLiteral("external_reference"), wish.reference},
                     {QStringLiteral("expires"), true},
                     {QStringLiteral("expiration_date_from"), jsonDate(wish.from)},
                     {QStringLiteral("expiration_date_to"), jsonDate(wish.until)},
                     {QStringLiteral("payment_methods"),
                      QJsonObject{{QStringLiteral("excluded_payment_types"), slow},
                                  {QStringLiteral("installments"), 1}}}};
    if (!wish.notificationUrl.isEmpty())
        body.insert(QStringLiteral("notification_url"), wish.notificationUrl);
    if (!wish.statementDescriptor.isEmpty())
        body.insert(QStringLiteral("statement_descriptor"), wish.statementDescriptor.left(16));
    return compact(body);
}

QByteArray expiryJson(const QDateTime& at)
{
    return compact(
        {{QStringLiteral("expires"), true}, {QStringLiteral("expiration_date_to"), jsonDate(at)}});
}

QByteArray toJson(const RefundWish& wish)
{
    QJsonObject body;
    if (wish.amount)
        body.insert(QStringLiteral("amount"), jsonNumber(*wish.amount));
    return compact(body);
}

Result<Preference> preferenceFrom(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    Preference preference{object.value(u"id").toString(), object.value(u"init_point").toString(),
                          object.value(u"collector_id").toInteger()};
    if (preference.id.isEmpty() || preference.initPoint.isEmpty() || preference.collector == 0)
        return strange("a preference without id, init_point or collector_id");
    return preference;
}

Result<Reading> readingFrom(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString currency = object.value(u"currency_id").toString();
    const auto amount = moneyFrom(object.value(u"transaction_amount"), currency);
    const auto refunded =
        moneyFrom(object.value(u"transaction_amount_refunded").toDouble(0), currency);
    Reading reading{object.value(u"id").toInteger(),
                    object.value(u"status").toString(),
                    object.value(u"status_detail").toString(),
                    object.value(u"external_reference").toString(),
                    amount.value_or(Money()),
                    refunded.value_or(Money()),
                    object.value(u"collector_id").toInteger(),
                    object.value(u"order").toObject().value(u"id").toInteger(),
                    dateFrom(object.value(u"date_approved")),
                    dateFrom(object.value(u"date_last_updated"))};
    if (!amount || !refunded || reading.id <= 0 || reading.status.isEmpty())
        return strange("a payment without id, status or amount");
    return reading;
}

Result<MerchantOrder> orderFrom(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    MerchantOrder order{object.value(u"id").toInteger(),
                        object.value(u"preference_id").toString(),
                        object.value(u"external_reference").toString(),
                        object.value(u"order_status").toString(),
                        {}};
    if (order.id <= 0)
        return strange("a merchant order without id");
    for (const QJsonValue& payment : object.value(u"payments").toArray())
        order.payments.append(payment.toObject().value(u"id").toInteger());
    return order;
}

Result<RefundAnswer> refundFrom(const QJsonObject& object, const QString& currency)
{
    const RefundAnswer answer{object.value(u"id").toInteger(), object.value(u"status").toString(),
                              moneyFrom(object.value(u"amount"), currency).value_or(Money())};
    if (answer.id <= 0)
        return strange("a refund without id");
    return answer;
}

Result<QList<RefundAnswer>> refundsFrom(const QByteArray& body, const QString& currency)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return strange("refunds that are no array");
    QList<RefundAnswer> all;
    for (const QJsonValue& value : document.array()) {
        const auto one = refundFrom(value.toObject(), currency);
        if (!one)
            return std::unexpected(one.error());
        all.append(*one);
    }
    return all;
}

Result<SearchPage> pageFrom(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object.value(u"results").isArray())
        return strange("a search without results");
    SearchPage page;
    page.total = object.value(u"paging").toObject().value(u"total").toInt();
    for (const QJsonValue& value : object.value(u"results").toArray())
        page.ids.append(value.toObject().value(u"id").toInteger());
    return page;
}

Error errorFrom(int status, const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue cause = object.value(u"cause").toArray().at(0).toObject().value(u"code");
    const QString code = cause.isDouble() ? QString::number(cause.toInteger())
                                          : object.value(u"error").toString().left(60);
    const QString detail = QStringLiteral("mercadopago %1 %2").arg(status).arg(code);
    const auto error = [&](ErrorCode kind) { return Error{kind, detail, code}; };
    if (status == 401 || status == 403)
        return error(ErrorCode::NotSignedIn);
    if (status == 404)
        return error(ErrorCode::NotFound);
    if (status == 409 || status == 423)
        return error(ErrorCode::ChangedMeanwhile);
    if (status == 429)
        return error(ErrorCode::LimitReached);
    if (status >= 500)
        return error(ErrorCode::ServerUnavailable);
    return error(ErrorCode::InvalidValue);
}

} // namespace huella::payments
