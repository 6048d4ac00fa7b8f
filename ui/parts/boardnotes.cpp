// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/boardnotes.h"

#include "core/records/presencestore.h"
#include "ui/parts/presencelabel.h"

namespace huella::ui {

namespace {

constexpr auto burst = std::chrono::milliseconds(700); // fifty screens need not ask at once
constexpr auto minute = std::chrono::minutes(1);

} // namespace

BoardNotes::BoardNotes(agenda::BoardStore& store, database::Session& session,
                       const records::PresenceStore* presence, QObject* parent)
    : QObject(parent), m_store(store), m_presence(presence)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(burst);
    m_minute.setInterval(minute);
    connect(&m_burst, &QTimer::timeout, this, &BoardNotes::readWaits);
    connect(&m_minute, &QTimer::timeout, this, &BoardNotes::readWaits);
    connect(&session, &database::Session::changed, this, &BoardNotes::follow);
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            read();
    });
    if (presence)
        connect(presence, &records::PresenceStore::changed, this, &BoardNotes::changed);
    m_minute.start();
}

void BoardNotes::read()
{
    readSettings();
    readWaits();
}

void BoardNotes::follow(const database::Change& change)
{
    if (change.topic == u"board")
        m_burst.start();
    else if (change.topic == u"settings")
        readSettings();
}

void BoardNotes::readWaits()
{
    m_store.waits().then(this, [this](const Result<QHash<AttentionId, int>>& waits) {
        // What was known an hour ago is worse than nothing.
        m_waits = waits.value_or(QHash<AttentionId, int>());
        emit changed();
    });
}

void BoardNotes::readSettings()
{
    m_store.settings().then(this, [this](const Result<agenda::BoardSettings>& settings) {
        if (!settings)
            return;
        m_settings = *settings;
        emit changed();
    });
}

QString BoardNotes::waitText(AttentionId id) const
{
    const auto found = m_waits.constFind(id);
    return found == m_waits.constEnd() ? QString() : waitWords(*found);
}

QString BoardNotes::presenceText(PatientId id) const
{
    return m_presence ? ui::presenceText(m_presence->onPatient(id)) : QString();
}

QString waitWords(int minutes)
{
    return minutes == 0 ? BoardNotes::tr("Very soon")
                        : BoardNotes::tr("≈ %n min more", nullptr, minutes);
}

} // namespace huella::ui
