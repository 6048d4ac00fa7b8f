// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/memorysecretstore.h"

namespace huella::security {

QFuture<Result<QByteArray>> MemorySecretStore::read(const QString& key)
{
    const auto found = m_secrets.constFind(key);
    Result<QByteArray> answer = failure(ErrorCode::NotFound, key);
    if (found != m_secrets.constEnd())
        answer = *found;
    return QtFuture::makeReadyFuture(answer);
}

QFuture<Result<void>> MemorySecretStore::write(const QString& key, const QByteArray& secret)
{
    m_secrets.insert(key, secret);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::remove(const QString& key)
{
    m_secrets.remove(key);
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace huella::security
