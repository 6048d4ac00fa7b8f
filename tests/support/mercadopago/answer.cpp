// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/answer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace huella::standin {

Answer Answer::json(const QJsonObject& object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer Answer::json(const QJsonArray& array, int status)
{
    return {status, QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Answer Answer::refusal(const QString& error, const QString& message, int status)
{
    return json(QJsonObject{{"message", message},
                            {"error", error},
                            {"status", status},
                            {"cause", QJsonValue::Null}},
                status);
}

Answer Answer::refusal(int code, const QString& message, const QString& error, int status)
{
    const QString data = QDateTime::currentDateTimeUtc().toString("dd-MM-yyyy'T'hh:mm:ss'UTC;'") +
                         QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QJsonObject cause{{"code", code}, {"description", message}, {"data", data}};
    return json(QJsonObject{{"message", message},
                            {"error", error},
                            {"status", status},
                            {"cause", QJsonArray{cause}}},
                status);
}

} // namespace huella::standin
