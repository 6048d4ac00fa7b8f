// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>

#include <stdexcept>

namespace huella::test {

/// Runs the event loop until `isDone()` or the time is up; says which.
template <typename Predicate>
bool waitUntil(Predicate isDone, int milliseconds = 20000)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!isDone() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    return isDone();
}

/// The future's value. Futures of the model are finished by this thread's event loop, so
/// waiting for them must run it.
template <typename T>
T await(QFuture<T> future, int milliseconds = 20000)
{
    if (!waitUntil([&] { return future.isFinished(); }, milliseconds))
        throw std::runtime_error("the future was not finished in time");
    if (future.resultCount() == 0)
        throw std::runtime_error("the future was finished without a result");
    return future.result();
}

} // namespace huella::test
