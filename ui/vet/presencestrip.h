// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/presencestore.h"

#include <QTimer>
#include <QWidget>

namespace huella::ui {
class PresenceLabel;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

/// Who else has the record open, above it, before a key is pressed; and tells the others what
/// this window does. Hidden while nobody else is there.
class PresenceStrip : public QWidget
{
    Q_OBJECT

public:
    PresenceStrip(records::PresenceStore& store, PersonId self, QWidget* parent = nullptr);

    void open(PatientId patient, RecordId record);
    /// A key was pressed: this window writes, until it has been still for a minute.
    void typed();
    void leave();
    /// Whether another window has the record open.
    [[nodiscard]] bool isShared() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    static constexpr int stillMs = 60000;

    records::PresenceStore& m_store;
    PatientId m_patient;
    RecordId m_record;
    QTimer m_still;
    PresenceLabel* m_who;
    TextLabel* m_hint;
};

} // namespace huella::ui::vet
