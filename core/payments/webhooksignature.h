// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace huella::payments {

/// What a webhook brought.
struct WebhookStamp
{
    QByteArray signature; ///< the x-signature header
    QString requestId;    ///< the x-request-id header; may be empty
    QString dataId;       ///< data.id of the query; may be empty
};

enum class SignatureVerdict { Accepted, MissingTimestamp, MissingHash, Mismatch, WrongTime };

/// Whether Mercado Pago signed it: HMAC-SHA256 over "id:<id>;request-id:<id>;ts:<ts>;", compared
/// in constant time. `ts` may be in seconds or milliseconds. With `now`, a stamp further away than
/// an hour is refused: whoever repeats a notice is late (who repeats it sooner is known by its
/// request id).
[[nodiscard]] SignatureVerdict verdictOn(const WebhookStamp& stamp, const QByteArray& secret,
                                         const std::optional<QDateTime>& now = {});

} // namespace huella::payments
