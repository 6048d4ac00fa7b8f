// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"

namespace huella::people {

/// Shows a code to the server: one statement hands it in and is charged, another answers, each
/// in a transaction of its own. When it is right the session passes, and keeps what it needs to
/// pass again after a broken link.
[[nodiscard]] QFuture<Result<void>> showCode(database::Session& session, const QString& code,
                                             QObject* context);

} // namespace huella::people
