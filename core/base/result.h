// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace huella {

/// The one way a function tells success from failure.
template <typename T>
using Result = std::expected<T, Error>;

/// Returns an Error from a function that returns a Result.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString detail = {},
                                                    QString field = {})
{
    return std::unexpected(Error{code, std::move(detail), std::move(field)});
}

} // namespace huella
