// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/preferencerules.h"

#include "tests/support/mercadopago/wire.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace huella::standin {

namespace {

using Refusal = std::optional<Answer>;

bool isSet(const QJsonObject& object, const QString& key)
{
    return object.contains(key) && !object.value(key).isNull();
}

Refusal wrongItem(const QJsonObject& item, QString& currency)
{
    const auto refuse = [](const QString& message) {
        return Refusal(Answer::refusal("invalid_items", message));
    };
    if (!item.value("title").isString() || item.value("title").toString().trimmed().isEmpty())
        return refuse("title invalid.");
    const QJsonValue quantity = item.value("quantity");
    if (!quantity.isDouble() || quantity.toDouble() < 1 ||
        quantity.toDouble() != std::floor(quantity.toDouble()))
        return refuse("quantity invalid.");
    if (isSet(item, "currency_id")) {
        const QString own = item.value("currency_id").toString();
        if (!siteOf(own) || (!currency.isEmpty() && own != currency))
            return refuse("currency_id invalid.");
        currency = own;
    }
    const auto price = moneyOf(item.value("unit_price"), currency);
    if (!price || price->minorUnits() <= 0)
        return refuse("unit_price invalid.");
    return {};
}

Refusal wrongItems(const QJsonObject& preference)
{
    const QJsonArray items = preference.value("items").toArray();
    if (items.isEmpty())
        return Answer::refusal("invalid_items", "items needed");
    QString currency;
    for (const QJsonValue& item : items)
        if (auto wrong = wrongItem(item.toObject(), currency))
            return wrong;
    return {};
}

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") &&
           !url.host().isEmpty();
}

bool isPrivateHost(const QString& host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    if (address.isNull() || address.isLoopback())
        return !address.isNull();
    for (const char* net : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"})
        if (address.isInSubnet(QHostAddress::parseSubnet(QLatin1StringView(net))))
            return true;
    return false;
}

Refusal wrongReturn(const QJsonObject& preference)
{
    const QJsonObject urls = preference.value("back_urls").toObject();
    for (const char* name : {"success", "pending", "failure"}) {
        const QJsonValue url = urls.value(QLatin1StringView(name));
        if (!url.isUndefined() && !url.isNull() && url != QString() &&
            (!url.isString() || !isWebAddress(url.toString())))
            return Answer::refusal("invalid_back_urls", "back_urls invalid. Wrong format.");
    }
    if (!isSet(preference, "auto_return"))
        return {};
    const QString when = preference.value("auto_return").toString();
    if (when != u"approved" && when != u"all")
        return Answer::refusal("invalid_auto_return", "auto_return invalid.");
    const QUrl success(urls.value("success").toString());
    if (success.isEmpty() || isPrivateHost(success.host()))
        return Answer::refusal("invalid_auto_return",
                               "auto_return invalid. back_url.success must be defined");
    return {};
}

Refusal wrongMethods(const QJsonObject& preference)
{
    const QJsonObject methods = preference.value("payment_methods").toObject();
    if (isSet(methods, "installments")) {
        const QJsonValue number = methods.value("installments");
        if (!number.isDouble() || number.toDouble() < 1 || number.toDouble() > 36 ||
            number.toDouble() != std::floor(number.toDouble()))
            return Answer::refusal("invalid_payment_methods",
                                   "installments invalid. Should be a number between 1 and 36.");
    }
    for (const char* list : {"excluded_payment_methods", "excluded_payment_types"})
        for (const QJsonValue& excluded : methods.value(QLatin1StringView(list)).toArray())
            if (excluded.toObject().value("id").toString() == u"account_money")
                return Answer::refusal(
                    "invalid_payment_methods",
                    "payment_methods invalid. account_money cannot be excluded.");
    return {};
}

Refusal wrongDates(const QJsonObject& preference)
{
    const auto dateAt = [&](const char* key) {
        return dateOf(preference.value(QLatin1StringView(key)).toString());
    };
    for (const char* key : {"expiration_date_from", "expiration_date_to"})
        if (isSet(preference, QLatin1StringView(key)) && !dateAt(key).isValid())
            return Answer::refusal(
                QStringLiteral("invalid_%1").arg(QLatin1StringView(key)),
                QStringLiteral("%1 invalid. Wrong format.").arg(QLatin1StringView(key)));
    if (isSet(preference, "date_of_expiration") && !dateAt("date_of_expiration").isValid())
        return Answer::refusal("invalid_date", "date_of_expiration invalid. Wrong format.");
    if (isSet(preference, "expiration_date_from") && isSet(preference, "expiration_date_to") &&
        dateAt("expiration_date_to") < dateAt("expiration_date_from"))
        return Answer::refusal("invalid_expiration_date_to",
                               "expiration_date_to invalid. Must be after expiration_date_from.");
    return {};
}

Refusal wrongTexts(const QJsonObject& preference, qint64 collector)
{
    static const QRegularExpression reference(R"(\A[A-Za-z0-9_-]{0,64}\z)");
    if (isSet(preference, "external_reference") &&
        (!preference.value("external_reference").isString() ||
         !reference.match(preference.value("external_reference").toString()).hasMatch()))
        return Answer::refusal("invalid_external_reference", "external_reference invalid.");
    if (isSet(preference, "notification_url")) {
        const QString url = preference.value("notification_url").toString();
        if (url.size() > 248 || !isWebAddress(url))
            return Answer::refusal("invalid_notification_url", "notification_url invalid.");
    }
    if (isSet(preference, "statement_descriptor") &&
        preference.value("statement_descriptor").toString().size() > 16)
        return Answer::refusal("invalid_statement_descriptor", "statement_descriptor invalid.");
    if (isSet(preference, "operation_type") &&
        preference.value("operation_type").toString() != u"regular_payment" &&
        preference.value("operation_type").toString() != u"money_transfer")
        return Answer::refusal("invalid_operation_type", "operation_type invalid.");
    if (isSet(preference, "marketplace_fee") &&
        (!preference.value("marketplace_fee").isDouble() ||
         preference.value("marketplace_fee").toDouble() < 0))
        return Answer::refusal("invalid_marketplace_fee", "marketplace_fee invalid.");
    if (isSet(preference, "collector_id") &&
        preference.value("collector_id").toInteger() != collector)
        return Answer::refusal("invalid_collector_id", "collector_id invalid.");
    if (isSet(preference, "shipments") && !preference.value("shipments").isObject())
        return Answer::refusal("invalid_shipments", "shipments invalid.");
    return {};
}

} // namespace

std::optional<Answer> refusalOf(const QJsonObject& preference, qint64 collector)
{
    if (auto wrong = wrongItems(preference))
        return wrong;
    if (auto wrong = wrongReturn(preference))
        return wrong;
    if (auto wrong = wrongMethods(preference))
        return wrong;
    if (auto wrong = wrongDates(preference))
        return wrong;
    return wrongTexts(preference, collector);
}

} // namespace huella::standin
