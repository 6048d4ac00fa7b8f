// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/records/presence.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace huella::records {

/// Who has which record open on the clinic's PCs, as it is now; and what this one has open, said
/// to the others. Staff only: an owner's session gets nothing.
///
/// Kept by what the database tells. Who leaves without a word (a crash, a cable) is forgotten
/// within 45 s, three beats. One store a session; the session must be subscribed.
class PresenceStore : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Reading, Writing };

    static constexpr int beatMs = 15000;

    explicit PresenceStore(database::Session& session, QObject* parent = nullptr);
    ~PresenceStore() override;

    /// Reads everything; `changed` follows where something did. From the first call on every new
    /// link reads again by itself.
    void read();

    /// This PC has `record` of `patient` open (null: the patient's history), until leave().
    void announce(PatientId patient, RecordId record, Mode mode);
    /// It was closed.
    void leave();
    /// Whose presence this PC announces; never among the others'.
    [[nodiscard]] PresenceId ownId() const { return m_own.id; }

    /// The other windows, who came first before.
    [[nodiscard]] QList<Presence> others() const;
    [[nodiscard]] QList<Presence> onRecord(RecordId record) const;
    [[nodiscard]] QList<Presence> onPatient(PatientId patient) const;

signals:
    /// Somebody else came, went, or began or ceased to write.
    void changed();

private:
    void follow(const database::Change& change);
    void setAll(const QList<Result<Presence>>& rows);
    void say();

    database::Session& m_session;
    QHash<PresenceId, Presence> m_others;
    Presence m_own;
    QTimer m_beat;             ///< mine, while something is open
    QTimer m_count;            ///< of the others, whether they are still there
    bool m_isFollowed = false; ///< read() was asked for
    bool m_isReading = false;
    bool m_isStale = false; ///< asked for, or told of, while reading
};

} // namespace huella::records
