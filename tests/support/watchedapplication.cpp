// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchedapplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <fcntl.h>
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

/// What was delivered to whom; the receiver may be gone when it is told.
struct Delivery
{
    QEvent::Type type;
    const char* receiver;
    QString name;

    [[nodiscard]] QString text(double milliseconds) const
    {
        const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return QStringLiteral("%1 ms: %2 to %3 %4")
            .arg(milliseconds, 0, 'f', 0)
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
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    const double busy = milliseconds(CLOCK_THREAD_CPUTIME_ID) - worked;
    const double waited =
        milliseconds(CLOCK_MONOTONIC) - start - busy - (queuedMilliseconds() - queued);
    const double blocked = std::max(busy, waited);
    if (blocked > m_longestMs) {
        m_longestMs = blocked;
        m_longest = delivery.text(blocked);
    }
    if (blocked > limitMs)
        m_complaint += delivery.text(blocked) + u'\n';
    return isTaken;
}

} // namespace huella::test
