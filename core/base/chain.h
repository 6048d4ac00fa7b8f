// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>

namespace huella {

/// A future that is there already.
template <typename T>
[[nodiscard]] QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

/// The next step of a chain: `next` gets the value and answers another QFuture<Result<...>>; an
/// error goes straight to the end. Nothing more happens once `context` is gone.
template <typename T, typename Function>
[[nodiscard]] auto andThen(QFuture<Result<T>> future, QObject* context, Function next)
{
    return future
        .then(context,
              [next](Result<T> result) {
                  if constexpr (std::is_void_v<T>) {
                      using Next = std::invoke_result_t<Function>;
                      using Value = decltype(std::declval<Next>().result());
                      return result ? next() : ready(Value(std::unexpected(result.error())));
                  } else {
                      using Next = std::invoke_result_t<Function, T>;
                      using Value = decltype(std::declval<Next>().result());
                      return result ? next(std::move(*result))
                                    : ready(Value(std::unexpected(result.error())));
                  }
              })
        .unwrap();
}

} // namespace huella
