// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/worker.h"

#include <QDebug>

#include <algorithm>
#include <utility>

namespace huella::worker {

namespace {

constexpr int tickMs = 250;
constexpr int retryMs = 2000;
constexpr int poolStepMs = 250;
constexpr int poolCheckMs = 10000;

// A new clinic can take its first registrations and look-ups in the first second; the whole pool
// follows in the background.
constexpr std::pair<int, int> poolStages[] = {{64, 8}, {256, 64}};

} // namespace

Worker::Worker(const Options& options)
    : m_options(options)
    , m_log(options.logFolder, options.database)
    , m_duties{{"worker_heartbeat", 5000, nullptr},
               {"worker_provision", 1000, "accounts made"},
               {"worker_lend", 1000, nullptr},
               {"worker_reap", 5000, "sessions ended"},
               {"worker_heal", 5000, "roles healed"},
               {"worker_days", 60000, "notices of past days closed"}}
    , m_retry(this)
    , m_tick(this)
{
    m_clock.start();
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &Worker::connectOrWait);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Worker::tick);
}

Worker::~Worker() = default;

void Worker::start()
{
    m_tick.start(); // the log is read whether we lead or not: a takeover knows the last failures
    connectOrWait();
}

void Worker::stop()
{
    m_tick.stop();
    m_retry.stop();
    m_wakeup.reset();
    m_connection.close();
}

void Worker::interrupt()
{
    m_connection.interruption().request(database::Interruption::Wish::Abort);
}

void Worker::connectOrWait()
{
    if (!m_connection.isOpen())
        if (const auto opened = m_connection.open(m_options.connectionString()); !opened)
            return drop(opened.error());
    lead();
}

void Worker::lead()
{
    const auto answer = m_connection.run("worker_lead");
    if (!answer)
        return drop(answer.error());
    if (!answer->first().boolean("is_leader")) {
        if (!std::exchange(m_wasWaiting, true))
            qInfo("another huellad works; waiting");
        m_retry.start();
        return;
    }
    if (const auto listening = m_connection.listen("huella_worker_wakeup"); !listening)
        return drop(listening.error());
    work();
}

void Worker::work()
{
    m_wasWaiting = false;
    m_hasComplained = false;
    qInfo("at work");
    m_wakeup = std::make_unique<QSocketNotifier>(m_connection.socket(), QSocketNotifier::Read);
    connect(m_wakeup.get(), &QSocketNotifier::activated, this, [this] {
        if (const auto read = m_connection.consume(); !read)
            return drop(read.error());
        if (!m_connection.takeNotifications().isEmpty() &&
            perform("worker_provision", {}, "accounts made"))
            static_cast<void>(perform("worker_lend"));
    });
    for (Duty& duty : m_duties)
        duty.dueAt = 0;
    m_poolDueAt = 0;
    emit leads();
    tick();
}

void Worker::drop(const Error& error)
{
    // Once for each outage: a server that is down for a night is no reason to fill the disk.
    if (!std::exchange(m_hasComplained, true))
        qWarning("no connection: %s", qUtf8Printable(error.detail));
    m_wakeup.reset();
    m_connection.close();
    m_retry.start();
}

bool Worker::perform(const char* query, const database::Parameters& parameters, const char* done)
{
    const auto answer = m_connection.run(query, parameters);
    if (!answer) {
        if (answer.error().code == ErrorCode::LinkLost || !m_connection.isOpen())
            drop(answer.error());
        else // the others go on; this one comes again
            qWarning("%s: %s", query, qUtf8Printable(answer.error().detail));
        return false;
    }
    if (done && answer->first().integer("done") > 0)
        qInfo("%s: %d", done, answer->first().integer("done"));
    return true;
}

void Worker::tick()
{
    readSignIns();
    if (!m_wakeup)
        return;
    lockOut();
    doDuties(m_clock.elapsed());
    if (m_wakeup && m_poolDueAt <= m_clock.elapsed())
        growPool();
}

void Worker::doDuties(qint64 now)
{
    for (Duty& duty : m_duties) {
        if (!m_wakeup || duty.dueAt > now)
            continue;
        duty.dueAt = now + duty.everyMs;
        static_cast<void>(perform(duty.query, {}, duty.done));
    }
}

void Worker::growPool()
{
    int decoys = m_options.decoys;
    int free = m_options.free;
    if (m_poolStage < int(std::size(poolStages))) {
        decoys = std::min(decoys, poolStages[m_poolStage].first);
        free = std::min(free, poolStages[m_poolStage].second);
    }
    const auto grown = m_connection.run("worker_pool_grow", {decoys, free});
    if (!grown) {
        m_poolDueAt = m_clock.elapsed() + poolCheckMs;
        if (!m_connection.isOpen() || grown.error().code == ErrorCode::LinkLost)
            drop(grown.error());
        return;
    }
    const bool isStageFull = grown->first().integer("done") == 0;
    const bool isLastStage = m_poolStage == int(std::size(poolStages));
    if (isStageFull && !isLastStage)
        ++m_poolStage;
    m_poolDueAt = m_clock.elapsed() + (isStageFull && isLastStage ? poolCheckMs : poolStepMs);
}

void Worker::readSignIns()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const FailedSignIn& failure : m_log.readNew())
        if (m_failures.count(failure.roleName, now))
            m_toLock.append(failure);
    m_failures.forget(now);
}

void Worker::lockOut()
{
    while (!m_toLock.isEmpty()) {
        const FailedSignIn failure = m_toLock.constFirst();
        const auto locked =
            m_connection.run("worker_lock_role", {failure.roleName, failure.address});
        if (!locked && !m_connection.isOpen())
            return drop(locked.error()); // still in the list for the next connection
        m_toLock.removeFirst();
        if (locked && locked->first().boolean("is_locked"))
            qInfo("locked %s after failed sign-ins from %s", qUtf8Printable(failure.roleName),
                  qUtf8Printable(failure.address));
    }
}

} // namespace huella::worker
