// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/draftfolder.h"

#include <QObject>
#include <QTimer>

namespace huella::records {

/// Keeps on this disk what is typed around a record's text (results, an addendum, alerts) until
/// the database has it: within a second of the key, and nothing that was saved.
class DraftPad : public QObject
{
    Q_OBJECT

public:
    explicit DraftPad(DraftFolder folder, QObject* parent = nullptr, int delayMs = 1000);
    ~DraftPad() override;

    /// Keeps for this record from now on; what is kept of it already stays.
    void open(const Record& record);

    void typeProcedure(const DoneProcedure& procedure);
    /// The database has this result, or the procedure is gone.
    void dropProcedure(DoneProcedureId id);
    void typeAddendum(const QString& text); ///< empty: it was saved or thrown away
    void typeAlerts(const patients::ClinicalHistory& alerts);
    void dropAlerts();

    /// Writes what waits, at once.
    void flush();

private:
    void later();

    DraftFolder m_folder;
    QTimer m_delay;
    Record m_record;
    QList<DoneProcedure> m_procedures;
    QString m_addendum;
    std::optional<patients::ClinicalHistory> m_alerts;
};

} // namespace huella::records
