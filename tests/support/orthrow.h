// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <stdexcept>

namespace huella::tests {

/// The value, or std::runtime_error with what went wrong: for what a test needs before it starts.
template <typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            QString(result.error().field + QStringLiteral(": ") + result.error().detail)
                .toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace huella::tests
