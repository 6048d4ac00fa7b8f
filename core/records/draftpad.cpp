// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draftpad.h"

namespace huella::records {

DraftPad::DraftPad(DraftFolder folder, QObject* parent, int delayMs)
    : QObject(parent), m_folder(std::move(folder))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &DraftPad::flush);
}

DraftPad::~DraftPad()
{
    if (m_delay.isActive())
        flush();
}

void DraftPad::open(const Record& record)
{
    if (m_delay.isActive())
        flush();
    m_record = record;
    const KeptDraft kept = m_folder.read(record.id).value_or(KeptDraft{});
    m_procedures = kept.procedures;
    m_addendum = kept.addendum;
    m_alerts = kept.alerts;
}

void DraftPad::typeProcedure(const DoneProcedure& procedure)
{
    const auto same = [&](const DoneProcedure& kept) { return kept.id == procedure.id; };
    m_procedures.removeIf(same);
    m_procedures.append(procedure);
    later();
}

void DraftPad::dropProcedure(DoneProcedureId id)
{
    if (m_procedures.removeIf([id](const DoneProcedure& kept) { return kept.id == id; }) > 0)
        flush();
}

void DraftPad::typeAddendum(const QString& text)
{
    if (m_addendum == text)
        return;
    m_addendum = text;
    text.isEmpty() ? flush() : later();
}

void DraftPad::typeAlerts(const patients::ClinicalHistory& alerts)
{
    m_alerts = alerts;
    later();
}

void DraftPad::dropAlerts()
{
    if (!m_alerts)
        return;
    m_alerts.reset();
    flush();
}

void DraftPad::later()
{
    if (!m_delay.isActive())
        m_delay.start();
}

void DraftPad::flush()
{
    m_delay.stop();
    if (m_record.id.isNull())
        return;
    // A failure is in the log; the text is in its field, and the next key tries again.
    (void)m_folder.update(m_record.id, [this](KeptDraft& draft) {
        draft.patient = m_record.patientId;
        draft.patientName = m_record.patientName;
        draft.procedures = m_procedures;
        draft.addendum = m_addendum;
        draft.alerts = m_alerts;
    });
}

} // namespace huella::records
