// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>

namespace huella::security {

/// Where a workstation or a service keeps what must not lie in a settings file.
///
/// Errors: NotFound when the store is open and has no such key; KeyringLocked when it is there
/// but shut, which is not the same; KeyringUnavailable when there is none. Futures are finished
/// in the main thread, after a limited time.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString& key) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString& key,
                                                      const QByteArray& secret) = 0;
    /// Removing what is not there succeeds.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString& key) = 0;
};

} // namespace huella::security
