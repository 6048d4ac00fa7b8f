// SPDX-License-Identifier: GPL-3.0-or-later
// The link itself: what is heard on it, that it is gone, and how it comes back.
#include "core/database/sessionworker.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QTimer>

namespace huella::database {

namespace {

Q_LOGGING_CATEGORY(log, "huella.database", QtWarningMsg) // QT_LOGGING_RULES shows more

constexpr int firstPauseMs = 250;
constexpr int longestPauseMs = 5000;

Change changeOf(const QString& payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload.toUtf8()).object();
    return {object[u"topic"].toString(), object[u"op"].toString(), object[u"id"].toString(),
            object[u"row"].toObject()};
}

} // namespace

void SessionWorker::announce(int epoch, Phase phase)
{
    if (!setPhase(epoch, phase))
        return;
    static const QHash<Phase, LinkState> states = {{Phase::Closed, LinkState::Closed},
                                                   {Phase::Up, LinkState::Up},
                                                   {Phase::Down, LinkState::Down},
                                                   {Phase::NeedsCode, LinkState::NeedsCode}};
    const LinkState state = states[phase];
    qCInfo(log) << "link" << int(state);
    postNews([this, epoch, state] {
        bool isPresent = false;
        {
            const std::scoped_lock lock(m_mutex);
            isPresent = epoch == m_epoch;
        }
        if (isPresent)
            m_session.setLinkState(state);
    });
}

/// After anything that may have met the end of the link.
void SessionWorker::noticeLink()
{
    if (m_connection.isOpen())
        return;
    m_notifier.reset();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_linkEpoch != m_epoch || (m_phase != Phase::Up && m_phase != Phase::NeedsCode))
            return;
    }
    announce(m_linkEpoch, Phase::Down);
    m_pause = 0;
    retryLater();
}

void SessionWorker::watchSocket()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_connection.socket(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { readSocket(); });
}

void SessionWorker::readSocket()
{
    if (m_connection.consume())
        deliverChanges();
    noticeLink();
}

void SessionWorker::deliverChanges()
{
    for (const Notification& notification : m_connection.takeNotifications()) {
        postNews(
            [this, change = changeOf(notification.payload)] { emit m_session.changed(change); });
    }
}

void SessionWorker::retryLater()
{
    m_pause = m_pause == 0 ? firstPauseMs : qMin(m_pause * 2, longestPauseMs);
    if (!m_retry) {
        m_retry = std::make_unique<QTimer>();
        m_retry->setSingleShot(true);
        connect(m_retry.get(), &QTimer::timeout, this, [this] { reconnect(); });
    }
    m_retry->start(m_pause);
}

void SessionWorker::reconnect()
{
    const int epoch = m_linkEpoch;
    {
        const std::scoped_lock lock(m_mutex);
        if (epoch != m_epoch)
            return;
    }
    const auto connected = connectOnce();
    if (!connected && connected.error().code == ErrorCode::WrongPassword) {
        // Trying again would only count as a failed sign-in.
        announce(epoch, Phase::Closed);
        forgetSecrets();
        return;
    }
    if (!connected)
        return retryLater();
    const auto phase = resume();
    if (!phase || (*phase == Phase::Up && m_isSubscribed && !performSubscribe())) {
        m_notifier.reset();
        m_connection.close();
        return retryLater();
    }
    announce(epoch, *phase);
}

} // namespace huella::database
