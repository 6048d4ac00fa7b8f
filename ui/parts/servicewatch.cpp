// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/servicewatch.h"

#include "core/database/session.h"

#include <QTimer>

namespace huella::ui {

using namespace std::chrono_literals;

ServiceWatch::ServiceWatch(database::Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ServiceWatch::ask);
    timer->start(10s);
    QTimer::singleShot(0, this, &ServiceWatch::ask);
}

void ServiceWatch::ask()
{
    if (m_session.linkState() != database::LinkState::Up)
        return;
    const auto isAlive = [](const database::Row& row) { return row.boolean("alive"); };
    m_session.one(QStringLiteral("service_status"), {}, isAlive)
        .then(this, [this](const Result<bool>& alive) {
            if (alive)
                emit told(*alive);
        });
}

} // namespace huella::ui
