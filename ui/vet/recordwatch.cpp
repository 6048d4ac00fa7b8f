// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/recordwatch.h"

#include "core/database/session.h"

namespace huella::ui::vet {

namespace {

constexpr int burstMs = 150;

}

RecordWatch::RecordWatch(database::Session& session, QObject* parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(burstMs);
    connect(&m_pause, &QTimer::timeout, this, &RecordWatch::changed);
    connect(&session, &database::Session::changed, this, [this](const database::Change& change) {
        if (change.topic == u"records" && !m_record.isNull() && change.id == m_record.text())
            m_pause.start();
    });
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up && !m_record.isNull())
            emit relinked();
    });
}

} // namespace huella::ui::vet
