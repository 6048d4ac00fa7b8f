// SPDX-License-Identifier: GPL-3.0-or-later
// What the linker puts in the place of OpenSSL's own (see CMakeLists.txt beside).
#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <openssl/evp.h>

#include <cstring>

extern "C" {

int __real_PKCS5_PBKDF2_HMAC(const char* pass, int passlen, const unsigned char* salt, int saltlen,
                             int iter, const EVP_MD* digest, int keylen, unsigned char* out);

int __wrap_PKCS5_PBKDF2_HMAC(const char* pass, int passlen, const unsigned char* salt, int saltlen,
                             int iter, const EVP_MD* digest, int keylen, unsigned char* out)
{
    static QMutex mutex;
    static QHash<QByteArray, QByteArray> known;
    const QByteArray asked = QByteArray(pass, passlen) + '\0' +
                             QByteArray(reinterpret_cast<const char*>(salt), saltlen) + '\0' +
                             QByteArray::number(iter) + ' ' + QByteArray::number(keylen) + ' ' +
                             EVP_MD_get0_name(digest);
    QMutexLocker lock(&mutex);
    const auto found = known.constFind(asked);
    if (found != known.constEnd()) {
        std::memcpy(out, found->constData(), size_t(keylen));
        return 1;
    }
    lock.unlock();
    const int done =
        __real_PKCS5_PBKDF2_HMAC(pass, passlen, salt, saltlen, iter, digest, keylen, out);
    lock.relock();
    if (done == 1)
        known.insert(asked, QByteArray(reinterpret_cast<const char*>(out), keylen));
    return done;
}

} // extern "C"
