// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace huella::standin {

/// What a route answers: a status, and a JSON text, a page or nothing at all.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json; charset=utf-8";
    QList<QPair<QByteArray, QByteArray>> headers = {};

    [[nodiscard]] static Answer json(const QJsonObject& object, int status = 200);
    [[nodiscard]] static Answer json(const QJsonArray& array, int status = 200);
    [[nodiscard]] static Answer empty(int status = 200) { return {status, {}}; }

    /// The envelope of checkout's errors: cause is null.
    [[nodiscard]] static Answer refusal(const QString& error, const QString& message,
                                        int status = 400);
    /// The envelope of the payments' errors: clients decide on cause[0].code.
    [[nodiscard]] static Answer refusal(int code, const QString& message,
                                        const QString& error = QStringLiteral("bad_request"),
                                        int status = 400);
};

} // namespace huella::standin
