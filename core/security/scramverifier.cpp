// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/scramverifier.h"

#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace huella::security {

namespace {

// PostgreSQL's own count; with another one, a stranger could tell real names from made-up ones.
constexpr int iterations = 4096;
constexpr int saltSize = 16;
constexpr int digestSize = 32;

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray hmac(const QByteArray& key, const QByteArray& text)
{
    QByteArray digest(digestSize, '\0');
    HMAC(EVP_sha256(), key.constData(), int(key.size()), bytesOf(text), size_t(text.size()),
         reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    return digest;
}

QByteArray sha256(const QByteArray& text)
{
    QByteArray digest(digestSize, '\0');
    EVP_Digest(text.constData(), size_t(text.size()),
               reinterpret_cast<unsigned char*>(digest.data()), nullptr, EVP_sha256(), nullptr);
    return digest;
}

} // namespace

QString ScramVerifier::make(const QString& secret)
{
    QByteArray salt(saltSize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(salt.data()), saltSize) != 1)
        qFatal("no random numbers");
    return make(secret, salt);
}

QString ScramVerifier::make(const QString& secret, const QByteArray& salt)
{
    const QByteArray password = secret.toUtf8();
    QByteArray salted(digestSize, '\0');
    PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()), bytesOf(salt), int(salt.size()),
                      iterations, EVP_sha256(), digestSize,
                      reinterpret_cast<unsigned char*>(salted.data()));
    const QByteArray storedKey = sha256(hmac(salted, "Client Key"));
    const QByteArray serverKey = hmac(salted, "Server Key");
    OPENSSL_cleanse(salted.data(), size_t(salted.size()));
    return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(iterations)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(storedKey.toBase64()),
             QString::fromLatin1(serverKey.toBase64()));
}

} // namespace huella::security
