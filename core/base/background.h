// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace huella {

/// The threads for work that takes long. Not Qt's global ones: Qt paints big pictures with those,
/// and a window would wait for whatever keeps them busy.
[[nodiscard]] QThreadPool& backgroundPool();

/// Runs `work` in those threads; the future is finished in the main thread, by its event loop,
/// so that `.then(this, ...)` there never races with a receiver that is being destroyed.
template <typename Function>
[[nodiscard]] auto inBackground(Function work)
{
    using Value = std::invoke_result_t<Function>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto future = promise->future();
    backgroundPool().start([promise, work = std::move(work)]() mutable {
        auto value = std::make_shared<Value>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [promise, value] {
                promise->addResult(std::move(*value));
                promise->finish();
            },
            Qt::QueuedConnection);
    });
    return future;
}

} // namespace huella
