// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/webhooksignature.h"

#include <QHash>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>

namespace huella::payments {

namespace {

constexpr qint64 milliseconds = 1'000'000'000'000; // from here on a number is no second
constexpr qint64 toleratedMs = 3600 * 1000;

QHash<QByteArray, QByteArray> partsOf(const QByteArray& header)
{
    QHash<QByteArray, QByteArray> parts;
    for (const QByteArray& part : header.split(',')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            parts.insert(part.left(equals).trimmed(), part.mid(equals + 1).trimmed());
    }
    return parts;
}

bool isEqual(const QByteArray& left, const QByteArray& right)
{
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

QByteArray hashOf(const QString& dataId, const QString& requestId, const QByteArray& stamp,
                  const QByteArray& secret)
{
    QByteArray manifest;
    if (!dataId.isEmpty())
        manifest += "id:" + dataId.toUtf8() + ';';
    if (!requestId.isEmpty())
        manifest += "request-id:" + requestId.toUtf8() + ';';
    manifest += "ts:" + stamp + ';';
    return QMessageAuthenticationCode::hash(manifest, secret, QCryptographicHash::Sha256).toHex();
}

bool isInTime(const QByteArray& stamp, const QDateTime& now)
{
    bool isNumber = false;
    const qint64 number = stamp.toLongLong(&isNumber);
    const qint64 at = number >= milliseconds ? number : number * 1000;
    return isNumber && qAbs(now.toMSecsSinceEpoch() - at) <= toleratedMs;
}

} // namespace

SignatureVerdict verdictOn(const WebhookStamp& stamp, const QByteArray& secret,
                           const std::optional<QDateTime>& now)
{
    const auto parts = partsOf(stamp.signature);
    const QByteArray ts = parts.value("ts");
    const QByteArray hash = parts.value("v1");
    if (ts.isEmpty())
        return SignatureVerdict::MissingTimestamp;
    if (hash.isEmpty())
        return SignatureVerdict::MissingHash;
    // As received; an order's id may have been signed in lower case.
    const bool isOurs = isEqual(hash, hashOf(stamp.dataId, stamp.requestId, ts, secret)) |
                        isEqual(hash, hashOf(stamp.dataId.toLower(), stamp.requestId, ts, secret));
    if (secret.isEmpty() || !isOurs)
        return SignatureVerdict::Mismatch;
    if (now && !isInTime(ts, *now))
        return SignatureVerdict::WrongTime;
    return SignatureVerdict::Accepted;
}

} // namespace huella::payments
