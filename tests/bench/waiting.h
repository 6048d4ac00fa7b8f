// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QTimer>

#include <stdexcept>

namespace huella::bench {

/// Sleeps in the event loop until `loop.quit()`, as a window does; a minute at most.
inline void sleepUntilQuit(QEventLoop& loop)
{
    bool isLate = false;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, [&] {
        isLate = true;
        loop.quit();
    });
    limit.start(60000);
    loop.exec();
    if (isLate)
        throw std::runtime_error("no answer within a minute");
}

template <typename T>
T await(QFuture<Result<T>> future)
{
    QEventLoop loop;
    Result<T> answer = failure(ErrorCode::Internal, QStringLiteral("no answer"));
    future.then(&loop, [&](const Result<T>& result) {
        answer = result;
        loop.quit();
    });
    sleepUntilQuit(loop);
    if (!answer)
        throw std::runtime_error("error " + std::to_string(int(answer.error().code)) + ": " +
                                 answer.error().field.toStdString() + " " +
                                 answer.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*answer);
}

} // namespace huella::bench
