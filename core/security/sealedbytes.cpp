// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedbytes.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace huella::security {

namespace {

constexpr int nonceSize = 12, tagSize = 16;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Cipher newCipher()
{
    return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
}

unsigned char* raw(QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + from;
}

const unsigned char* raw(const QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + from;
}

} // namespace

QByteArray sealed(const QByteArray& plain, const QByteArray& key)
{
    QByteArray out(nonceSize + plain.size() + tagSize, '\0');
    const Cipher cipher = newCipher();
    int written = 0, rest = 0;
    const bool isDone =
        cipher && key.size() == sealKeySize && RAND_bytes(raw(out), nonceSize) == 1 &&
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, raw(key), raw(out)) == 1 &&
        EVP_EncryptUpdate(cipher.get(), raw(out, nonceSize), &written, raw(plain),
                          int(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), raw(out, nonceSize + written), &rest) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize,
                            raw(out, nonceSize + plain.size())) == 1;
    return isDone ? out : QByteArray();
}

std::optional<QByteArray> unsealed(const QByteArray& bytes, const QByteArray& key)
{
    const qsizetype size = bytes.size() - nonceSize - tagSize;
    if (size < 0 || key.size() != sealKeySize)
        return {};
    QByteArray plain(size, '\0'), tag = bytes.last(tagSize);
    const Cipher cipher = newCipher();
    int written = 0, rest = 0;
    const bool isDone =
        cipher &&
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, raw(key), raw(bytes)) == 1 &&
        EVP_DecryptUpdate(cipher.get(), raw(plain), &written, raw(bytes, nonceSize), int(size)) ==
            1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), raw(plain, written), &rest) == 1;
    return isDone ? std::optional(plain) : std::nullopt;
}

} // namespace huella::security
