// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secretstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace huella::security {

/// The desktop's keyring (GNOME Keyring, KWallet) through QtKeychain. An entry that is not found
/// is believed only after the keyring took a canary: a locked one also finds nothing.
class KeyringSecretStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// `timeLimitMs`: how long the desktop may take, which includes the person who is asked to
    /// unlock the keyring.
    explicit KeyringSecretStore(int timeLimitMs = 60000, QObject* parent = nullptr);

    QFuture<Result<QByteArray>> read(const QString& key) override;
    QFuture<Result<void>> write(const QString& key, const QByteArray& secret) override;
    QFuture<Result<void>> remove(const QString& key) override;

private:
    using Done = std::function<void(Result<QByteArray>)>;

    void start(QKeychain::Job* job, const QString& key, Done done);
    void tellMissingFromLocked(const Error& missing, Done done);

    int m_timeLimit;
};

} // namespace huella::security
