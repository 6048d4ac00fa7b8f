// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/preferences.h"

#include "tests/support/mercadopago/preferencerules.h"
#include "tests/support/mercadopago/wire.h"

#include <QJsonArray>
#include <QUuid>

namespace huella::standin {

namespace {

// What the server alone decides, whatever a request says.
constexpr const char* ownFields[] = {"id",           "client_id",        "collector_id",
                                     "date_created", "init_point",       "sandbox_init_point",
                                     "site_id",      "sandbox_init_url", "last_updated"};

QJsonObject withoutOwnFields(QJsonObject request)
{
    for (const char* field : ownFields)
        request.remove(QLatin1StringView(field));
    return request;
}

void addWhereMissing(QJsonObject& body, const QJsonObject& defaults)
{
    for (auto it = defaults.begin(); it != defaults.end(); ++it)
        if (!body.contains(it.key()))
            body.insert(it.key(), it.value());
}

QJsonObject defaultFields()
{
    const QJsonObject noUrls{{"failure", ""}, {"pending", ""}, {"success", ""}};
    QJsonObject defaults{{"additional_info", ""},     {"auto_return", ""},
                         {"back_urls", noUrls},       {"binary_mode", false},
                         {"expires", false},          {"external_reference", ""},
                         {"marketplace", "NONE"},     {"marketplace_fee", 0},
                         {"metadata", QJsonObject()}, {"operation_type", "regular_payment"},
                         {"redirect_urls", noUrls},   {"shipments", QJsonObject()}};
    for (const char* key :
         {"coupon_code", "coupon_labels", "date_of_expiration", "expiration_date_from",
          "expiration_date_to", "internal_metadata", "last_updated", "notification_url",
          "processing_modes", "product_id", "total_amount"})
        defaults.insert(QLatin1StringView(key), QJsonValue::Null);
    return defaults;
}

QJsonArray completedItems(const QJsonArray& items, const QString& currency)
{
    QJsonArray all;
    for (const QJsonValue& value : items) {
        QJsonObject item = value.toObject();
        addWhereMissing(item, {{"id", ""}, {"description", ""}, {"category_id", ""}});
        if (item.value("currency_id").isNull() || item.value("currency_id").isUndefined())
            item.insert("currency_id", currency);
        all.append(item);
    }
    return all;
}

Answer notFound()
{
    return Answer::refusal("invalid_id", "preference_id not found.");
}

} // namespace

Answer Preferences::create(const Account& account, const QJsonObject& request)
{
    if (auto wrong = refusalOf(request, account.collector))
        return *wrong;
    const QString id = QString::number(account.collector) + u'-' +
                       QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_bodies.insert(id, completed(request, account, id));
    m_order.append(id);
    return Answer::json(m_bodies.value(id), 201);
}

QJsonObject Preferences::completed(const QJsonObject& request, const Account& account,
                                   const QString& id) const
{
    QJsonObject body = withoutOwnFields(request);
    QString currency = m_currency;
    for (const QJsonValue& item : body.value("items").toArray())
        if (item.toObject().value("currency_id").isString())
            currency = item.toObject().value("currency_id").toString();
    body.insert("items", completedItems(body.value("items").toArray(), currency));
    addWhereMissing(body, defaultFields());
    if (body.value("metadata").isNull())
        body.insert("metadata", QJsonObject());
    body.insert("id", id);
    body.insert("client_id", account.application);
    body.insert("collector_id", account.collector);
    body.insert("date_created",
                m_clock.now().toUTC().toString("yyyy-MM-dd'T'hh:mm:ss.zzz'+00:00'"));
    const QString link = m_address + u"/checkout/v1/redirect?pref_id=" + id;
    body.insert("init_point", link);
    body.insert("sandbox_init_point", link);
    body.insert("site_id", siteOf(currency).value_or(Site()).id);
    return body;
}

Answer Preferences::read(const QString& id) const
{
    return contains(id) ? Answer::json(body(id)) : notFound();
}

Answer Preferences::update(const QString& id, const QJsonObject& changes)
{
    if (!contains(id))
        return notFound();
    QJsonObject wanted = body(id);
    const QJsonObject given = withoutOwnFields(changes);
    for (auto it = given.begin(); it != given.end(); ++it)
        wanted.insert(it.key(), it.value());
    QJsonObject asked = wanted;
    if (asked.value("auto_return") == QString())
        asked.remove("auto_return"); // the empty text is ours, not a wish
    // A link is killed by an end in the past, which may lie before its beginning.
    if (given.contains("expiration_date_to") && !given.contains("expiration_date_from"))
        asked.remove("expiration_date_from");
    if (auto wrong = refusalOf(asked, wanted.value("collector_id").toInteger()))
        return *wrong;
    wanted.insert("items", completedItems(wanted.value("items").toArray(), currency(id)));
    wanted.insert("last_updated", dateText(m_clock.now()));
    m_bodies.insert(id, wanted);
    return Answer::json(wanted);
}

Answer Preferences::search(const QHash<QString, QString>& query) const
{
    QJsonArray found;
    const int limit = qBound(0, query.value("limit", "50").toInt(), 1000);
    const int offset = std::max(0, query.value("offset").toInt());
    int total = 0;
    for (auto it = m_order.crbegin(); it != m_order.crend(); ++it) {
        const QJsonObject one = body(*it);
        if (query.contains("external_reference") &&
            one.value("external_reference").toString() != query.value("external_reference"))
            continue;
        if (total++ >= offset && found.size() < limit)
            found.append(one);
    }
    return Answer::json(
        QJsonObject{{"elements", found}, {"next_offset", offset + found.size()}, {"total", total}});
}

bool Preferences::isOpen(const QString& id) const
{
    const QJsonObject one = body(id);
    if (!contains(id))
        return false;
    if (!one.value("expires").toBool())
        return true;
    const QDateTime from = dateOf(one.value("expiration_date_from").toString());
    const QDateTime to = dateOf(one.value("expiration_date_to").toString());
    const QDateTime now = m_clock.now();
    return (!from.isValid() || from <= now) && (!to.isValid() || now < to);
}

QString Preferences::currency(const QString& id) const
{
    const QJsonArray items = body(id).value("items").toArray();
    return items.isEmpty() ? m_currency
                           : items.first().toObject().value("currency_id").toString(m_currency);
}

Money Preferences::total(const QString& id) const
{
    qint64 sum = 0;
    for (const QJsonValue& value : body(id).value("items").toArray()) {
        const QJsonObject item = value.toObject();
        const auto price = moneyOf(item.value("unit_price"), currency(id));
        sum += price.value_or(Money()).minorUnits() * item.value("quantity").toInteger();
    }
    return Money(sum, currency(id));
}

} // namespace huella::standin
