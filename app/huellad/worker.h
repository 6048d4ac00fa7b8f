// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huellad/failurecounter.h"
#include "app/huellad/options.h"
#include "app/huellad/signinlog.h"
#include "core/database/connection.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace huella::worker {

/// What huellad does: holds one connection to the clinic's database for ever, and does its duties
/// there while it is the one that leads. A second worker waits and takes over when the first goes.
/// Whatever a step leaves undone is still queued in the database for the next.
///
/// Thread: lives in one that is not the main one; its statements wait for the server.
class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(const Options& options);
    ~Worker() override;

    void start();
    /// Lets go of the connection and of the lead; in the worker's own thread.
    void stop();
    /// Ends a wait for the server at once; from any thread.
    void interrupt();

signals:
    void leads(); ///< this one works from now on

private:
    void connectOrWait();
    void lead();
    void work();
    void tick();
    void drop(const Error& error);
    [[nodiscard]] bool perform(const char* query, const database::Parameters& parameters = {},
                               const char* done = nullptr);
    void doDuties(qint64 now);
    void growPool();
    void readSignIns();
    void lockOut();

    /// One thing that is done again and again.
    struct Duty
    {
        const char* query;
        int everyMs;
        const char* done; ///< what to log with the count that it answers
        qint64 dueAt = 0;
    };

    Options m_options;
    database::Connection m_connection;
    SignInLog m_log;
    FailureCounter m_failures;
    QList<FailedSignIn> m_toLock;
    QList<Duty> m_duties;
    QTimer m_retry;
    QTimer m_tick;
    QElapsedTimer m_clock;
    std::unique_ptr<QSocketNotifier> m_wakeup;
    qint64 m_poolDueAt = 0;
    int m_poolStage = 0;
    bool m_wasWaiting = false;
    bool m_hasComplained = false;
};

} // namespace huella::worker
