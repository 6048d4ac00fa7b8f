// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct pg_result;

namespace huella::database {

/// The code for what the server answered: HU001..HU018 one to one, the server's own by class.
[[nodiscard]] ErrorCode errorCodeOf(const QByteArray& sqlState);

/// The error in a failed result. `statement` is a query's name, for the log.
[[nodiscard]] Error errorOf(const pg_result* result, const QString& statement);

} // namespace huella::database
