// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/refresher.h"

#include "core/database/session.h"

namespace huella::ui {

Refresher::Refresher(database::Session& session, const QStringList& topics, QObject* parent)
    : QObject(parent)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(burstMs);
    connect(&m_burst, &QTimer::timeout, this, &Refresher::due);
    connect(&session, &database::Session::changed, this,
            [this, topics](const database::Change& change) {
                if (topics.contains(change.topic) && !m_burst.isActive())
                    m_burst.start();
            });
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            emit due();
    });
}

} // namespace huella::ui
