// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/reloader.h"

#include "core/database/session.h"

#include <QTimer>

namespace huella::ui {

namespace {

constexpr int pauseMs = 100;

} // namespace

Reloader::Reloader(database::Session& session, const QStringList& topics, QObject* parent)
    : QObject(parent), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &Reloader::due);
    connect(&session, &database::Session::changed, this,
            [this, topics](const database::Change& change) {
                if (topics.contains(change.topic))
                    ask();
            });
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            ask();
    });
}

void Reloader::ask()
{
    if (!m_pause->isActive())
        m_pause->start();
}

} // namespace huella::ui
