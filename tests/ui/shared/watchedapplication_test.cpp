// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchedapplication.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QThread>
#include <QTimer>

#include <ctime>

using huella::test::waitUntil;
using huella::test::WatchedApplication;

namespace {

template <typename Work>
QString complaintAfter(Work work)
{
    auto* application = qobject_cast<WatchedApplication*>(qApp);
    REQUIRE(application);
    QTimer timer;
    timer.setObjectName("slowTimer");
    timer.setSingleShot(true);
    bool isDone = false;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        work();
        isDone = true;
    });
    timer.start(0);
    REQUIRE(waitUntil([&] { return isDone; }));
    return application->takeComplaint();
}

} // namespace

TEST_CASE("A window that waits is noticed, and who made it wait")
{
    CHECK(complaintAfter([] { QThread::msleep(300); }).contains("slowTimer"));
}

TEST_CASE("A window that computes for long is noticed")
{
    const QString complaint = complaintAfter([] {
        const auto worked = [] {
            timespec time{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
            return time.tv_sec * 1000 + time.tv_nsec / 1000000;
        };
        for (const auto start = worked(); worked() - start < 300;) {
        }
    });
    CHECK(complaint.contains("slowTimer"));
}

TEST_CASE("A window that answers soon is not")
{
    CHECK(complaintAfter([] { QThread::msleep(20); }).isEmpty());
}
