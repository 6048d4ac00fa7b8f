// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/recordwatch.h"

#include "core/database/session.h"

namespace huella::ui::vet {

namespace {

constexpr int burstMs = 150;

}

RecordWatch::RecordWatch(database::Session& session, QObject* parent) : QObject(parent)
{
    for (QTimer* pause : {&m_pause, &m_patientPause}) {
        pause->setSingleShot(true);
        pause->setInterval(burstMs);
    }
    connect(&m_pause, &QTimer::timeout, this, &RecordWatch::changed);
    connect(&m_patientPause, &QTimer::timeout, this, &RecordWatch::patientChanged);
    connect(&session, &database::Session::changed, this, [this](const database::Change& change) {
        if (change.topic == u"records" && !m_record.isNull() && change.id == m_record.text())
            m_pause.start();
        if (change.topic == u"patients" && !m_patient.isNull() && change.id == m_patient.text())
            m_patientPause.start();
    });
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up && !m_record.isNull())
            emit relinked();
    });
}

void RecordWatch::follow(RecordId record, PatientId patient)
{
    m_record = record;
    m_patient = patient;
}

} // namespace huella::ui::vet
