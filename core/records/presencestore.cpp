// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/presencestore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace huella::records {

namespace {

Result<Presence> toPresence(const database::Row& row)
{
    return Presence::fromJson(QJsonDocument::fromJson(row.text("content").toUtf8()).object());
}

} // namespace

PresenceStore::PresenceStore(database::Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    m_own.id = PresenceId::create();
    m_beat.setInterval(beatMs);
    m_count.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &PresenceStore::say);
    connect(&m_count, &QTimer::timeout, this, &PresenceStore::read);
    connect(&session, &database::Session::changed, this, &PresenceStore::follow);
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state != database::LinkState::Up)
            return;
        say();
        if (m_isFollowed)
            read();
    });
}

PresenceStore::~PresenceStore()
{
    leave();
}

void PresenceStore::announce(PatientId patient, RecordId record, Mode mode)
{
    const bool isWriting = mode == Mode::Writing;
    if (m_own.patient == patient && m_own.record == record && m_own.isWriting == isWriting)
        return;
    m_own.patient = patient;
    m_own.record = record;
    m_own.isWriting = isWriting;
    say();
}

void PresenceStore::say()
{
    if (m_own.patient.isNull())
        return;
    m_beat.start();
    // A refusal or a lost link needs no answer: the next beat, or the new link, says it again.
    (void)m_session.step(QStringLiteral("presence_announce"),
                         {m_own.id, m_own.patient, m_own.record, m_own.isWriting});
}

void PresenceStore::leave()
{
    m_beat.stop();
    if (m_own.patient.isNull())
        return;
    m_own.patient = {};
    m_own.record = {};
    (void)m_session.step(QStringLiteral("presence_leave"), {m_own.id});
}

void PresenceStore::read()
{
    m_isFollowed = true;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_session.list(QStringLiteral("presence_all"), {}, toPresence)
        .then(this, [this](const Result<QList<Result<Presence>>>& rows) {
            m_isReading = false;
            if (std::exchange(m_isStale, false))
                return read(); // the answer may be older than what was told meanwhile
            if (rows)
                setAll(*rows);
        });
}

void PresenceStore::setAll(const QList<Result<Presence>>& rows)
{
    QHash<PresenceId, Presence> others;
    for (const Result<Presence>& row : rows)
        if (row && row->id != m_own.id)
            others.insert(row->id, *row);
    if (others.isEmpty())
        m_count.stop();
    else
        m_count.start();
    if (std::exchange(m_others, others) != others)
        emit changed();
}

void PresenceStore::follow(const database::Change& change)
{
    if (change.topic != u"presence" || PresenceId::fromText(change.id) == m_own.id)
        return;
    m_isStale = m_isReading;
    if (change.operation == u"delete") {
        if (m_others.remove(PresenceId::fromText(change.id)) > 0)
            emit changed();
        return;
    }
    const auto presence = Presence::fromJson(change.row);
    if (!presence)
        return read();
    m_others.insert(presence->id, *presence);
    if (!m_count.isActive())
        m_count.start();
    emit changed();
}

QList<Presence> PresenceStore::others() const
{
    QList<Presence> others = m_others.values();
    std::sort(others.begin(), others.end(), [](const Presence& a, const Presence& b) {
        return std::pair(a.since, a.id.text()) < std::pair(b.since, b.id.text());
    });
    return others;
}

QList<Presence> PresenceStore::onRecord(RecordId record) const
{
    QList<Presence> there = others();
    there.removeIf([record](const Presence& other) { return other.record != record; });
    return there;
}

QList<Presence> PresenceStore::onPatient(PatientId patient) const
{
    QList<Presence> there = others();
    there.removeIf([patient](const Presence& other) { return other.patient != patient; });
    return there;
}

} // namespace huella::records
