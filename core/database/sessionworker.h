// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/database/session.h"

#include <QThread>

#include <deque>
#include <mutex>

class QSocketNotifier;
class QTimer;

namespace huella::database {

/// What a session signs in with. The secret is overwritten when it is forgotten.
struct Credentials
{
    ConnectionSettings settings;
    QString role;
    QByteArray secret;
};

/// The half of a Session that lives in the connection's thread. Its public functions are called
/// in the session's thread and do not wait; its jobs run one after the other in its own.
class SessionWorker : public QObject
{
    Q_OBJECT

public:
    using Finish = Session::Finish;

    explicit SessionWorker(Session& session);
    ~SessionWorker() override;

    void open(Credentials credentials, Finish finish);
    void reopen(const QByteArray& secret, Finish finish);
    void replaceSecret(const QByteArray& secret);
    [[nodiscard]] QString role() const;
    void close();
    void run(const QString& query, const Parameters& parameters, Finish finish);
    void subscribe(Finish finish);
    void acceptSecondFactor(const QString& resumeToken);
    void retry();
    void cancel();
    [[nodiscard]] quint64 lastStatement() const { return m_lastStatement; }
    void withdraw(quint64 statement);
    void setTimeLimit(int milliseconds) { m_timeLimit = milliseconds; }
    /// Ends the thread and finishes what is left.
    void shutDown();
    /// Only the thread: what it was doing is given up, and nobody is told.
    void endThread();

private:
    enum class Phase { Closed, Opening, Up, Down, NeedsCode };
    enum class Step { Open, Reopen, Close, Run, Subscribe, SecondFactorAccepted };
    struct Job
    {
        Step step;
        int epoch;
        QString query;
        Parameters parameters;
        Finish finish;
        quint64 number;
    };

    // In either thread.
    [[nodiscard]] std::optional<Error> refusal(const QString& query) const;
    void submit(Step step, const QString& query, const Parameters& parameters, Finish finish);
    void post(std::function<void()> delivery);
    /// News are not told to a session that is gone; what finishes a future is always run.
    void postNews(std::function<void()> news);
    void forgetSecrets();
    [[nodiscard]] bool setPhase(int epoch, Phase phase);

    // In the session's thread.
    void deliver();
    void drainQueue();

    // In the connection's thread.
    void work();
    void perform(const Job& job);
    [[nodiscard]] Result<Rows> performOpen(int epoch);
    [[nodiscard]] Result<Rows> performReopen(int epoch);
    [[nodiscard]] Result<void> connectOnce();
    [[nodiscard]] Result<Phase> resume();
    [[nodiscard]] Result<Rows> performSubscribe();
    void performClose();
    void announce(int epoch, Phase phase);
    void noticeLink();
    void watchSocket();
    void readSocket();
    void deliverChanges();
    void retryLater();
    void reconnect();

    Session& m_session;
    QThread m_thread;
    std::atomic<int> m_timeLimit;

    mutable std::mutex m_mutex; ///< guards what follows
    std::deque<Job> m_queue;
    std::deque<std::function<void()>> m_deliveries;
    Credentials m_credentials;
    QByteArray m_resumeToken;
    Phase m_phase = Phase::Closed;
    int m_epoch = 0; ///< counts open and close, so that news of an earlier one are dropped
    bool m_isBusy = false;
    quint64 m_running = 0; ///< the statement's number while it is busy

    quint64 m_statements = 0;    ///< counts them; only in the session's thread, as the next one
    quint64 m_lastStatement = 0; ///< 0 where it was refused

    // Only in the connection's thread.
    Connection m_connection;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<QTimer> m_retry;
    int m_pause = 0;
    bool m_isSubscribed = false;
    int m_linkEpoch = 0;
};

} // namespace huella::database
