// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passwordstretch.h"

#include "core/base/background.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace huella::security {

QString PasswordStretch::compute(const QString& password, const QString& role)
{
    QByteArray typed = password.normalized(QString::NormalizationForm_KC).toUtf8();
    const QByteArray salt = "huella-v1:" + role.toUtf8();
    QByteArray key(32, '\0');
    const int done = PKCS5_PBKDF2_HMAC(typed.constData(), int(typed.size()),
                                       reinterpret_cast<const unsigned char*>(salt.constData()),
                                       int(salt.size()), iterations, EVP_sha256(), int(key.size()),
                                       reinterpret_cast<unsigned char*>(key.data()));
    Q_ASSERT(done == 1);
    Q_UNUSED(done);
    const QString secret = QString::fromLatin1(key.toHex());
    OPENSSL_cleanse(typed.data(), size_t(typed.size()));
    OPENSSL_cleanse(key.data(), size_t(key.size()));
    return secret;
}

QFuture<QString> PasswordStretch::start(const QString& password, const QString& role)
{
    return inBackground([password, role] { return compute(password, role); });
}

} // namespace huella::security
