// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/base/chain.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QThread>

#include <memory>

using namespace huella;
using huella::test::await;

TEST_CASE("A chain hands its values on", "[chain]")
{
    QObject context;
    const auto doubled = andThen(ready(Result<int>(21)), &context,
                                 [](int value) { return ready(Result<int>(2 * value)); });
    CHECK(*await(doubled) == 42);
}

TEST_CASE("A chain stops at its first error", "[chain]")
{
    QObject context;
    bool wentOn = false;
    const auto broken = ready<int>(failure(ErrorCode::NotFound, "why"));
    const auto end = andThen(broken, &context, [&](int) {
        wentOn = true;
        return ready(Result<QString>("x"));
    });
    CHECK(await(end).error() == Error{ErrorCode::NotFound, "why", {}});
    CHECK_FALSE(wentOn);
}

TEST_CASE("A chain whose receiver is gone says nothing and crashes nothing", "[chain]")
{
    auto receiver = std::make_unique<QObject>();
    bool heard = false;
    QPromise<Result<int>> promise;
    promise.start();
    const auto end = andThen(promise.future(), receiver.get(), [&](int) {
        heard = true;
        return ready(Result<int>(1));
    });
    receiver.reset();
    promise.addResult(1);
    promise.finish();
    CHECK(test::waitUntil([&] { return end.isFinished(); }));
    CHECK_FALSE(heard);
}

TEST_CASE("Work in the background ends in the main thread", "[chain]")
{
    QObject receiver;
    QThread* worker = nullptr;
    QThread* ended = nullptr;
    const auto done = inBackground([&] {
                          worker = QThread::currentThread();
                          return 7;
                      }).then(&receiver, [&](int value) {
        ended = QThread::currentThread();
        return value;
    });
    CHECK(await(done) == 7);
    CHECK(worker != QThread::currentThread());
    CHECK(ended == QThread::currentThread());
}
