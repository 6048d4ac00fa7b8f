// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/presence.h"

#include <QList>
#include <QWidget>

namespace huella::records {
class PresenceStore;
}

namespace huella::ui {

class IconLabel;
class TextLabel;

/// "Paz Rojas is writing", "José Núñez is looking"; of `self`: "You, on another computer".
[[nodiscard]] QString presenceText(const records::Presence& presence, PersonId self = {});
/// All of them in one line, who writes first; empty when there are none.
[[nodiscard]] QString presenceText(QList<records::Presence> there, PersonId self = {});

/// Who else has a record or a patient open now, by icon and words; hidden when nobody has.
class PresenceLabel : public QWidget
{
    Q_OBJECT

public:
    /// `self` is who looks at this window.
    PresenceLabel(const records::PresenceStore& store, PersonId self, QWidget* parent = nullptr);

    void followRecord(RecordId record);
    void followPatient(PatientId patient);
    [[nodiscard]] QString text() const;
    /// Whether one of them writes.
    [[nodiscard]] bool isSomebodyWriting() const;

signals:
    void changed();

private:
    void refresh();
    [[nodiscard]] QList<records::Presence> there() const;

    const records::PresenceStore& m_store;
    PersonId m_self;
    RecordId m_record;
    PatientId m_patient;
    IconLabel* m_icon;
    TextLabel* m_text;
};

} // namespace huella::ui
