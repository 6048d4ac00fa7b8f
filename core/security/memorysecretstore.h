// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secretstore.h"

#include <QHash>

namespace huella::security {

/// Keeps secrets until the program ends (the demo, tests).
class MemorySecretStore : public SecretStore
{
public:
    QFuture<Result<QByteArray>> read(const QString& key) override;
    QFuture<Result<void>> write(const QString& key, const QByteArray& secret) override;
    QFuture<Result<void>> remove(const QString& key) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace huella::security
