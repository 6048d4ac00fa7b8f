// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secretstore.h"

#include <QDir>

namespace huella::security {

/// One file a secret, readable by its owner alone: for services, which have no keyring. A file
/// that others may read is refused (BadFile) instead of being trusted.
class FileSecretStore : public SecretStore
{
public:
    explicit FileSecretStore(const QString& folder) : m_folder(folder) {}
    /// `$CREDENTIALS_DIRECTORY`, which systemd fills for a unit, or else `folder`.
    [[nodiscard]] static QString credentialsFolder(const QString& folder);

    QFuture<Result<QByteArray>> read(const QString& key) override;
    QFuture<Result<void>> write(const QString& key, const QByteArray& secret) override;
    QFuture<Result<void>> remove(const QString& key) override;

private:
    [[nodiscard]] Result<QString> pathOf(const QString& key) const;
    [[nodiscard]] Result<QByteArray> readNow(const QString& key) const;
    [[nodiscard]] Result<void> writeNow(const QString& key, const QByteArray& secret) const;

    QDir m_folder;
};

} // namespace huella::security
