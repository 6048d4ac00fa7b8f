// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::payments {

/// Whom one pays: the clinic's name, for everybody who is signed in.
[[nodiscard]] QFuture<Result<QString>> payee(database::Session& session);

} // namespace huella::payments
