// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/totp.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace huella::app::tour {

namespace {

QByteArray fromBase32(const QString& key)
{
    static const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar letter : key.toUpper()) {
        const auto value = letters.indexOf(letter);
        if (value < 0)
            continue;
        buffer = (buffer << 5) | quint32(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char((buffer >> bits) & 0xff));
        }
    }
    return bytes;
}

} // namespace

QString totp(const QString& base32Key, const QDateTime& at)
{
    char counter[8];
    qToBigEndian<quint64>(quint64(at.toSecsSinceEpoch() / 30), counter);
    const auto mac = QMessageAuthenticationCode::hash(QByteArray(counter, 8), fromBase32(base32Key),
                                                      QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QString::number(number % 1000000).rightJustified(6, u'0');
}

} // namespace huella::app::tour
