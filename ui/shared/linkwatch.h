// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"

#include <QDateTime>
#include <QObject>

namespace huella::ui {

/// What widgets need to know of the connection: its state and since when. Fed by `follow()` in
/// the program and by hand in tests.
class LinkWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setState(database::LinkState state, const QDateTime& since)
    {
        m_since = since;
        if (m_state == state)
            return;
        m_state = state;
        emit changed(state);
    }
    [[nodiscard]] database::LinkState state() const { return m_state; }
    [[nodiscard]] QDateTime since() const { return m_since; }
    [[nodiscard]] bool isUp() const { return m_state == database::LinkState::Up; }
    /// Somebody does not want to wait for the next attempt.
    void retry() { emit retryWanted(); }
    /// Somebody does not want to wait for the statement that runs.
    void cancel() { emit cancelWanted(); }

signals:
    void changed(huella::database::LinkState state);
    void retryWanted();
    void cancelWanted();

private:
    database::LinkState m_state = database::LinkState::Closed;
    QDateTime m_since;
};

/// Lets `watch` say what `session` says, from now on.
inline void follow(LinkWatch& watch, database::Session& session)
{
    const auto copy = [&watch, &session] {
        watch.setState(session.linkState(), session.linkStateSince());
    };
    QObject::connect(&session, &database::Session::linkChanged, &watch, copy);
    QObject::connect(&watch, &LinkWatch::retryWanted, &session, [&session] { session.retry(); });
    QObject::connect(&watch, &LinkWatch::cancelWanted, &session, [&session] { session.cancel(); });
    copy();
}

} // namespace huella::ui
