// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/sessionworker.h"

#include "core/database/livingworkers.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <openssl/crypto.h>

#include <algorithm>

namespace huella::database {

namespace {

void wipe(QByteArray& secret)
{
    if (!secret.isEmpty())
        OPENSSL_cleanse(secret.data(), size_t(secret.size()));
    secret.clear();
}

/// While the second factor is due the server answers nothing else; an empty list in a view would
/// look like a clinic without patients.
bool isAllowedWithoutCode(const QString& query)
{
    return query.startsWith(u"mfa_") || query == u"session_info";
}

} // namespace

SessionWorker::SessionWorker(Session& session)
    : m_session(session), m_timeLimit(Session::statementTimeLimitMs())
{
    // What belongs to the event loop of the thread must end there.
    connect(
        &m_thread, &QThread::finished, this,
        [this] {
            m_notifier.reset();
            m_retry.reset();
            m_connection.close();
        },
        Qt::DirectConnection);
    moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("huella-database"));
    m_thread.start();
    LivingWorkers::add(*this);
}

SessionWorker::~SessionWorker() = default;

// ---- in the session's thread

void SessionWorker::open(Credentials credentials, Finish finish)
{
    close();
    {
        const std::scoped_lock lock(m_mutex);
        m_credentials = std::move(credentials);
        m_phase = Phase::Opening;
    }
    submit(Step::Open, {}, {}, std::move(finish));
}

void SessionWorker::reopen(const QByteArray& secret, Finish finish)
{
    bool isPresent = false;
    {
        const std::scoped_lock lock(m_mutex);
        const QByteArray& present = m_credentials.secret;
        isPresent =
            secret.size() == present.size() &&
            CRYPTO_memcmp(secret.constData(), present.constData(), size_t(present.size())) == 0;
    }
    if (const auto error = refusal(QStringLiteral("session_info")))
        finish(std::unexpected(*error))();
    else if (!isPresent)
        finish(failure(ErrorCode::WrongPassword))();
    else
        submit(Step::Reopen, {}, {}, std::move(finish));
}

void SessionWorker::replaceSecret(const QByteArray& secret)
{
    const std::scoped_lock lock(m_mutex);
    wipe(m_credentials.secret);
    m_credentials.secret = secret;
}

QString SessionWorker::role() const
{
    const std::scoped_lock lock(m_mutex);
    return m_credentials.role;
}

void SessionWorker::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_epoch;
        m_phase = Phase::Closed;
    }
    forgetSecrets();
    drainQueue();
    m_connection.interruption().request(Interruption::Wish::Abort);
    submit(Step::Close, {}, {}, {});
    m_session.setLinkState(LinkState::Closed);
}

void SessionWorker::run(const QString& query, const Parameters& parameters, Finish finish)
{
    if (const auto error = refusal(query)) {
        m_lastStatement = 0;
        finish(std::unexpected(*error))();
        return;
    }
    submit(Step::Run, query, parameters, std::move(finish));
    m_lastStatement = m_statements;
}

void SessionWorker::subscribe(Finish finish)
{
    if (const auto error = refusal(QStringLiteral("subscribe"))) {
        finish(std::unexpected(*error))();
        return;
    }
    submit(Step::Subscribe, {}, {}, std::move(finish));
}

void SessionWorker::acceptSecondFactor(const QString& resumeToken)
{
    {
        const std::scoped_lock lock(m_mutex);
        wipe(m_resumeToken);
        m_resumeToken = resumeToken.toUtf8();
        if (m_phase == Phase::NeedsCode)
            m_phase = Phase::Up;
    }
    submit(Step::SecondFactorAccepted, {}, {}, {});
}

void SessionWorker::retry()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_retry && m_retry->isActive())
                m_retry->start(0);
        },
        Qt::QueuedConnection);
}

void SessionWorker::cancel()
{
    const std::scoped_lock lock(m_mutex);
    if (m_isBusy || !m_queue.empty())
        m_connection.interruption().request(Interruption::Wish::Cancel);
}

void SessionWorker::withdraw(quint64 statement)
{
    Finish finish;
    {
        const std::scoped_lock lock(m_mutex);
        if (statement != 0 && m_running == statement)
            return m_connection.interruption().request(Interruption::Wish::Cancel);
        const auto waiting = std::ranges::find(m_queue, statement, &Job::number);
        if (waiting == m_queue.end())
            return;
        finish = std::move(waiting->finish);
        m_queue.erase(waiting);
    }
    if (finish)
        finish(failure(ErrorCode::Cancelled))();
}

void SessionWorker::shutDown()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_epoch;
        m_phase = Phase::Closed;
    }
    forgetSecrets();
    LivingWorkers::remove(*this);
    endThread();
    drainQueue();
    std::deque<std::function<void()>> left;
    {
        const std::scoped_lock lock(m_mutex);
        left.swap(m_deliveries);
    }
    m_session.blockSignals(true);
    for (const auto& delivery : left)
        delivery();
}

void SessionWorker::endThread()
{
    m_connection.interruption().request(Interruption::Wish::Abort);
    m_thread.quit();
    m_thread.wait();
}

void SessionWorker::drainQueue()
{
    std::deque<Job> left;
    {
        const std::scoped_lock lock(m_mutex);
        left.swap(m_queue);
    }
    for (const Job& job : left) {
        if (job.finish)
            job.finish(failure(ErrorCode::Cancelled, job.query))();
    }
}

void SessionWorker::deliver()
{
    std::deque<std::function<void()>> ready;
    {
        const std::scoped_lock lock(m_mutex);
        ready.swap(m_deliveries);
    }
    // A receiver may destroy the session; what is left here still finishes its futures.
    for (const auto& delivery : ready)
        delivery();
}

// ---- in either thread

std::optional<Error> SessionWorker::refusal(const QString& query) const
{
    const std::scoped_lock lock(m_mutex);
    switch (m_phase) {
    case Phase::Closed:
        return Error{ErrorCode::NotSignedIn, query, {}};
    case Phase::Down:
        return Error{ErrorCode::LinkLost, query, {}};
    case Phase::NeedsCode:
        if (!isAllowedWithoutCode(query))
            return Error{ErrorCode::SecondFactorDue, query, {}};
        break;
    case Phase::Opening:
    case Phase::Up:
        break;
    }
    return std::nullopt;
}

void SessionWorker::submit(Step step, const QString& query, const Parameters& parameters,
                           Finish finish)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back({step, m_epoch, query, parameters, std::move(finish), ++m_statements});
    }
    QMetaObject::invokeMethod(
        this, [this] { work(); }, Qt::QueuedConnection);
}

void SessionWorker::post(std::function<void()> delivery)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_deliveries.push_back(std::move(delivery));
        if (m_deliveries.size() > 1)
            return;
    }
    QMetaObject::invokeMethod(
        &m_session, [this] { deliver(); }, Qt::QueuedConnection);
}

void SessionWorker::postNews(std::function<void()> news)
{
    post([session = QPointer<Session>(&m_session), news = std::move(news)] {
        if (session)
            news();
    });
}

void SessionWorker::forgetSecrets()
{
    const std::scoped_lock lock(m_mutex);
    wipe(m_credentials.secret);
    m_credentials = {};
    wipe(m_resumeToken);
}

bool SessionWorker::setPhase(int epoch, Phase phase)
{
    const std::scoped_lock lock(m_mutex);
    if (epoch != m_epoch)
        return false;
    m_phase = phase;
    return true;
}

// ---- in the connection's thread

void SessionWorker::work()
{
    Job job;
    bool isPresent = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_queue.empty())
            return;
        job = std::move(m_queue.front());
        m_queue.pop_front();
        isPresent = job.epoch == m_epoch || job.step == Step::Close;
        m_isBusy = true;
        m_running = job.number;
    }
    if (isPresent)
        perform(job);
    else if (job.finish)
        post(job.finish(failure(ErrorCode::Cancelled, job.query)));
    {
        const std::scoped_lock lock(m_mutex);
        m_isBusy = false;
        m_running = 0;
        if (m_connection.interruption().wish() == Interruption::Wish::Cancel)
            m_connection.interruption().clear();
    }
    deliverChanges();
    noticeLink();
}

void SessionWorker::perform(const Job& job)
{
    Result<Rows> answer;
    m_connection.setTimeLimit(m_timeLimit);
    switch (job.step) {
    case Step::Open:
        answer = performOpen(job.epoch);
        break;
    case Step::Reopen:
        answer = performReopen(job.epoch);
        break;
    case Step::Close:
        performClose();
        break;
    case Step::Run:
        if (const auto error = refusal(job.query))
            answer = std::unexpected(*error);
        else
            answer = m_connection.run(job.query, job.parameters);
        break;
    case Step::Subscribe:
        answer = performSubscribe();
        break;
    case Step::SecondFactorAccepted:
        if (m_isSubscribed)
            std::ignore = performSubscribe();
        if (m_connection.isOpen())
            announce(job.epoch, Phase::Up);
        break;
    }
    if (job.finish)
        post(job.finish(std::move(answer)));
}

Result<Rows> SessionWorker::performOpen(int epoch)
{
    m_linkEpoch = epoch;
    const auto connected = connectOnce();
    if (!connected) {
        announce(epoch, Phase::Closed);
        forgetSecrets();
        return std::unexpected(connected.error());
    }
    const auto phase = resume();
    if (!phase) {
        m_connection.close();
        announce(epoch, Phase::Closed);
        forgetSecrets();
        return std::unexpected(phase.error());
    }
    announce(epoch, *phase);
    return {};
}

/// Where it fails, the link is down and the usual retries follow.
Result<Rows> SessionWorker::performReopen(int epoch)
{
    m_notifier.reset();
    m_connection.close();
    if (const auto connected = connectOnce(); !connected)
        return std::unexpected(connected.error());
    const auto phase = resume();
    if (!phase) {
        m_connection.close();
        return std::unexpected(phase.error());
    }
    if (*phase == Phase::Up && m_isSubscribed)
        std::ignore = performSubscribe();
    announce(epoch, *phase);
    return {};
}

Result<void> SessionWorker::connectOnce()
{
    Credentials credentials;
    {
        const std::scoped_lock lock(m_mutex);
        credentials = m_credentials;
    }
    auto connected = m_connection.open(credentials.settings, credentials.role, credentials.secret);
    wipe(credentials.secret);
    if (connected)
        watchSocket();
    return connected;
}

/// What the server thinks of this connection: Up, or the second factor is due.
Result<SessionWorker::Phase> SessionWorker::resume()
{
    QByteArray token;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_credentials.role == m_credentials.settings.guestUser)
            return Phase::Up;
        token = m_resumeToken;
    }
    const auto info = m_connection.run(QStringLiteral("session_info"));
    if (!info)
        return std::unexpected(info.error());
    if (info->isEmpty() || !info->first().boolean("mfa_due"))
        return Phase::Up;
    if (token.isEmpty())
        return Phase::NeedsCode;
    const auto resumed =
        m_connection.run(QStringLiteral("mfa_resume"), {Parameter(token.constData())});
    wipe(token);
    if (!resumed && resumed.error().code == ErrorCode::LinkLost)
        return std::unexpected(resumed.error());
    return resumed && !resumed->isEmpty() && resumed->first().boolean("ok") ? Phase::Up
                                                                            : Phase::NeedsCode;
}

Result<Rows> SessionWorker::performSubscribe()
{
    const auto channel = m_connection.run(QStringLiteral("subscribe"));
    if (!channel)
        return channel;
    const auto listening = m_connection.listen(channel->first().text("channel"));
    if (!listening)
        return std::unexpected(listening.error());
    m_isSubscribed = true;
    return {};
}

void SessionWorker::performClose()
{
    m_connection.interruption().clear();
    m_notifier.reset();
    m_retry.reset();
    m_connection.close();
    m_isSubscribed = false;
    m_pause = 0;
}

} // namespace huella::database
