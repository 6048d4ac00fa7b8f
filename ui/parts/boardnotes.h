// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardstore.h"
#include "core/database/session.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace huella::records {
class PresenceStore;
}

namespace huella::ui {

/// What stands beside a board's rows and is nobody's row: the estimate of each wait, from when on
/// a wait is too long here, and who has a patient's record open. Reads by itself: a moment after
/// the board moved, every minute, and after a broken link.
class BoardNotes : public QObject
{
    Q_OBJECT

public:
    /// `presence` may be null.
    BoardNotes(agenda::BoardStore& store, database::Session& session,
               const records::PresenceStore* presence, QObject* parent = nullptr);

    void read();
    /// "About 20 min more", "very soon"; empty while nothing is known.
    [[nodiscard]] QString waitText(AttentionId id) const;
    /// "Dra. Paz is writing"; empty when nobody has it open.
    [[nodiscard]] QString presenceText(PatientId id) const;
    [[nodiscard]] int overdueMinutes() const { return m_settings.overdueMinutes; }

signals:
    void changed();

private:
    void readWaits();
    void readSettings();
    void follow(const database::Change& change);

    agenda::BoardStore& m_store;
    const records::PresenceStore* m_presence;
    QHash<AttentionId, int> m_waits;
    agenda::BoardSettings m_settings;
    QTimer m_burst;
    QTimer m_minute;
};

/// What is said of an estimate: "Very soon", "About 20 min more".
[[nodiscard]] QString waitWords(int minutes);

} // namespace huella::ui
