// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a payment and of a refund, as the reference's fixtures have it.
#include "tests/support/mercadopago/payments.h"

#include "tests/support/mercadopago/wire.h"

#include <QJsonArray>

namespace huella::standin {

namespace {

bool showsPayer(const QString& status)
{
    return status == u"approved" || status == u"refunded" || status == u"charged_back";
}

QJsonObject payerOf(const Payment& payment)
{
    QJsonObject payer{
        {"id", "823550123"},
        {"type", "guest"},
        {"entity_type", QJsonValue::Null},
        {"first_name", QJsonValue::Null},
        {"last_name", QJsonValue::Null},
        {"email", QJsonValue::Null},
        {"phone", QJsonObject{{"area_code", QJsonValue::Null},
                              {"number", QJsonValue::Null},
                              {"extension", QJsonValue::Null}}},
        {"identification", QJsonObject{{"type", QJsonValue::Null}, {"number", QJsonValue::Null}}}};
    if (showsPayer(payment.status)) {
        payer.insert("email", "test_user_80507629@testuser.com");
        payer.insert("identification", QJsonObject{{"type", "DNI"}, {"number", "12345678"}});
    }
    return payer;
}

QJsonObject detailsOf(const Payment& payment)
{
    const bool isIn = payment.approved.isValid();
    return {{"net_received_amount", isIn ? numberOf(payment.amount) : QJsonValue(0)},
            {"total_paid_amount", numberOf(payment.amount)},
            {"overpaid_amount", 0},
            {"installment_amount", numberOf(payment.amount)},
            {"external_resource_url", QJsonValue::Null},
            {"payment_method_reference_id", QJsonValue::Null},
            {"financial_institution", QJsonValue::Null},
            {"payable_deferral_period", QJsonValue::Null},
            {"acquirer_reference", QJsonValue::Null}};
}

// In a payment the items' numbers come back as texts.
QJsonArray itemsAsTexts(const QJsonArray& items)
{
    QJsonArray texts;
    for (const QJsonValue& value : items) {
        QJsonObject item = value.toObject();
        item.insert("quantity", QString::number(item.value("quantity").toInteger()));
        item.insert("unit_price", QString::number(item.value("unit_price").toDouble(), 'g', 15));
        texts.append(item);
    }
    return texts;
}

QJsonValue textOrNull(const QJsonValue& value)
{
    return value.toString().isEmpty() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonObject cardOf(const Payment& payment)
{
    if (payment.type == u"ticket")
        return {};
    return {{"first_six_digits", "503175"},
            {"last_four_digits", "0604"},
            {"expiration_month", 11},
            {"expiration_year", 2030},
            {"cardholder", QJsonObject{{"name", "APRO"},
                                       {"identification",
                                        QJsonObject{{"type", "DNI"}, {"number", "12345678"}}}}}};
}

void addConstants(QJsonObject& body)
{
    for (const char* key :
         {"authorization_code", "money_release_schema", "counter_currency", "deduction_schema",
          "callback_url", "sponsor_id", "corporation_id", "call_for_authorize_id", "pos_id",
          "store_id", "integrator_id", "platform_id", "differential_pricing_id", "build_version",
          "merchant_account_id", "merchant_number"})
        body.insert(QLatin1StringView(key), QJsonValue::Null);
    body.insert("acquirer_reconciliation", QJsonArray());
    body.insert("charges_details", QJsonArray());
    body.insert("captured", true);
    body.insert("live_mode", true);
    body.insert("processing_mode", "aggregator");
    body.insert("shipping_amount", 0);
    body.insert("taxes_amount", 0);
    body.insert("coupon_amount", 0);
    body.insert("operation_type", "regular_payment");
    body.insert("issuer_id", "12518");
    body.insert("installments", 1);
    body.insert("point_of_interaction",
                QJsonObject{{"type", "CHECKOUT"}, {"business_info", QJsonObject()}});
}

} // namespace

QJsonObject Payments::json(const Payment& payment, bool isSearch) const
{
    const QJsonObject preference = m_preferences.body(payment.preference);
    const auto precision = isSearch ? Precision::Seconds : Precision::Milliseconds;
    QJsonArray refundList;
    for (const Refund& refund : payment.refunds)
        refundList.append(json(payment, refund));
    QJsonObject body;
    addConstants(body);
    body.insert("id", payment.id);
    body.insert("status", payment.status);
    body.insert("status_detail", payment.detail);
    body.insert("external_reference", textOrNull(preference.value("external_reference")));
    body.insert("transaction_amount", numberOf(payment.amount));
    body.insert("transaction_amount_refunded", numberOf(payment.refunded()));
    body.insert("currency_id", payment.amount.currency());
    body.insert("date_created", dateText(payment.created, precision));
    body.insert("date_approved", dateOrNull(payment.approved, precision));
    body.insert("date_last_updated", dateText(payment.updated, precision));
    body.insert("date_of_expiration",
                dateOrNull(payment.type == u"ticket" ? payment.created.addDays(3) : QDateTime(),
                           precision));
    body.insert("money_release_date",
                dateOrNull(payment.approved.isValid() ? payment.approved.addDays(14) : QDateTime(),
                           precision));
    body.insert("order", QJsonObject{{"id", payment.order}, {"type", "mercadopago"}});
    body.insert("refunds", refundList);
    body.insert("payment_method_id", payment.method);
    body.insert("payment_type_id", payment.type);
    body.insert(
        "payment_method",
        QJsonObject{{"id", payment.method}, {"type", payment.type}, {"issuer_id", "12518"}});
    body.insert("collector_id", preference.value("collector_id"));
    body.insert("payer", payerOf(payment));
    body.insert("transaction_details", detailsOf(payment));
    body.insert("fee_details", QJsonArray());
    body.insert("binary_mode", preference.value("binary_mode").toBool());
    const QJsonArray items = preference.value("items").toArray();
    body.insert("description", items.isEmpty() ? QJsonValue(QJsonValue::Null)
                                               : items.first().toObject().value("title"));
    body.insert("statement_descriptor", textOrNull(preference.value("statement_descriptor")));
    body.insert("notification_url", textOrNull(preference.value("notification_url")));
    body.insert("metadata", preference.value("metadata").toObject());
    body.insert("additional_info",
                QJsonObject{{"items", itemsAsTexts(items)}, {"ip_address", "127.0.0.1"}});
    body.insert("card", cardOf(payment));
    return body;
}

QJsonObject Payments::json(const Payment& payment, const Refund& refund) const
{
    const QJsonObject preference = m_preferences.body(payment.preference);
    return {{"id", refund.id},
            {"payment_id", payment.id},
            {"amount", numberOf(refund.amount)},
            {"amount_refunded_to_payer", numberOf(refund.amount)},
            {"metadata", QJsonObject()},
            {"source",
             QJsonObject{{"id", QString::number(preference.value("collector_id").toInteger())},
                         {"name", "Test Test"},
                         {"type", "collector"}}},
            {"date_created", dateText(refund.at)},
            {"unique_sequence_number", QJsonValue::Null},
            {"refund_mode", "standard"},
            {"adjustment_amount", 0},
            {"status", refund.status},
            {"reason", QJsonValue::Null},
            {"labels", QJsonArray()},
            {"partition_details", QJsonArray()}};
}

} // namespace huella::standin
