// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mercadopago/standin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

namespace huella::standin {

struct Reply
{
    int status = 0; ///< 0: nobody answered
    QByteArray body;
    QHash<QByteArray, QByteArray> headers = {};

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] int code() const; ///< cause[0].code
    [[nodiscard]] QString error() const { return json().value("error").toString(); }
};

struct SetClock : Clock
{
    QDateTime moment = QDateTime::currentDateTime();
    [[nodiscard]] QDateTime now() const override { return moment; }
};

/// A stand-in, and a client that says what it is told to.
struct Shop
{
    SetClock clock;
    Standin server{clock};
    QNetworkAccessManager network;
    QByteArray token = "APP_USR-6295877106812064-112233-abcdef-823549964";

    Shop();
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    Reply call(const QByteArray& method, const QString& path, const QByteArray& body = {},
               const Headers& headers = {});
    Reply get(const QString& path) { return call("GET", path); }
    /// A preference's id.
    QString preference(const QJsonObject& more = {});
    /// An approved payment of 85.50.
    qint64 paid() { return server.pay(preference(), "approved"); }
    Reply refund(qint64 payment, const QByteArray& body, const QByteArray& key);
};

[[nodiscard]] QByteArray text(const QJsonObject& object);
[[nodiscard]] QJsonObject item(const QJsonObject& more = {});

} // namespace huella::standin
