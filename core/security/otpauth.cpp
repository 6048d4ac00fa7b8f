// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/otpauth.h"

#include "core/security/recoverycodes.h"

#include <QUrl>

namespace huella::security {

QString otpauthUri(const QString& account, const QString& base32Secret)
{
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return QStringLiteral("otpauth://totp/Huella:%1?secret=%2&issuer=Huella&algorithm=SHA1"
                          "&digits=6&period=30")
        .arg(encoded(account), encoded(base32Secret));
}

QString groupedSecret(const QString& base32Secret)
{
    return inGroups(base32Secret, 4, u' ');
}

} // namespace huella::security
