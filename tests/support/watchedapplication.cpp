// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchedapplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace huella::test {

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// How long this thread stood in the queue for a processor, since it began.
double queuedMilliseconds()
{
    static const int file = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    char text[96] = {};
    long long ran = 0;
    long long queued = 0;
    if (file < 0 || ::pread(file, text, sizeof text - 1, 0) <= 0 ||
        sscanf(text, "%lld %lld", &ran, &queued) != 2)
        return 0;
    return double(queued) / 1e6;
}

/// How often this thread had to fetch its own code or fonts from the disk.
long diskFaults()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_majflt;
}

/// What was delivered to whom; the receiver may be gone when it is told.
struct Delivery
{
    QEvent::Type type;
    const char* receiver;
    QString name;

    [[nodiscard]] QString text(double worked, double waited) const
    {
        const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return QStringLiteral("%1 ms at work, %2 ms waiting: %3 to %4 %5")
            .arg(worked, 0, 'f', 0)
            .arg(waited, 0, 'f', 0)
            .arg(QLatin1String(event ? event : "an event"), QLatin1String(receiver), name);
    }
};

} // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // What happens inside another event is part of it.
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const Delivery delivery{event->type(), receiver->metaObject()->className(),
                            receiver->objectName()};
    const double queued = queuedMilliseconds();
    const double start = milliseconds(CLOCK_MONOTONIC);
    const double worked = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    const long faults = diskFaults();
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    const double busy = milliseconds(CLOCK_THREAD_CPUTIME_ID) - worked;
    const double all = milliseconds(CLOCK_MONOTONIC) - start;
    const bool wasFetched = diskFaults() != faults; // a full disk's queue is not ours
    const double waited = wasFetched ? 0 : all - busy - (queuedMilliseconds() - queued);
    const double blocked = std::max(busy, waited);
    if (blocked > m_longestMs) {
        m_longestMs = blocked;
        m_longest = delivery.text(busy, waited);
    }
    if (blocked > limitMs)
        m_complaint += delivery.text(busy, waited) + u'\n';
    return isTaken;
}

} // namespace huella::test
