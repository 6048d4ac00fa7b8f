// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connectionsettings.h"
#include "core/security/secretstore.h"

class QObject;

namespace huella::app {

/// Keeps what this workstation needs to knock at the clinic's door in the desktop's keyring, not
/// in the connection file: a password found in the file moves there, and the file is written again
/// without it. Where the keyring takes nothing (shut, none) or the file cannot be written, it stays
/// in the file. Settings of a socket come back as they are.
///
/// A file without it is completed from the keyring: KeyringLocked and KeyringUnavailable are told
/// apart from a keyring that has nothing for this clinic (BadFile, field guestPassword).
[[nodiscard]] QFuture<Result<database::ConnectionSettings>>
withGuestCredential(security::SecretStore& store, const database::ConnectionSettings& settings,
                    const QString& connectionFile, QObject* context);

} // namespace huella::app
