// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QTimer>

namespace huella::database {
class Session;
}

namespace huella::ui::vet {

/// Tells when the database told of one record, or of its patient: a moment after, once for a burst.
class RecordWatch : public QObject
{
    Q_OBJECT

public:
    RecordWatch(database::Session& session, QObject* parent);

    void follow(RecordId record, PatientId patient = {});

signals:
    void changed();
    void patientChanged();
    /// The link is back: what was told meanwhile is gone.
    void relinked();

private:
    RecordId m_record;
    PatientId m_patient;
    QTimer m_pause;
    QTimer m_patientPause;
};

} // namespace huella::ui::vet
