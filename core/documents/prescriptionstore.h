// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/prescription.h"

#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::documents {

/// Prescriptions of the clinic. Issued once and never changed; what is wrong is replaced.
class PrescriptionStore
{
public:
    explicit PrescriptionStore(database::Session& session) : m_session(session) {}

    /// Owner (his own pets), vet, admin: the newest first.
    [[nodiscard]] QFuture<Result<QList<Prescription>>> ofPatient(PatientId patient);
    /// Those that count, of every visit that one may read, the oldest first.
    [[nodiscard]] QFuture<Result<QList<std::pair<RecordId, PrescriptionId>>>> byVisit();
    /// Vet, in his own visit. The id is kept for a retry. InvalidValue of notes, items or
    /// `items.<place from 1>.<column>`; ChangedMeanwhile when it was replaced by another already.
    [[nodiscard]] QFuture<Result<void>> issue(PrescriptionId id, RecordId record,
                                              const PrescriptionText& text);
    /// What the clinic's vets ordered lately, by drug, each as it was ordered last.
    [[nodiscard]] QFuture<Result<QList<PrescriptionItem>>> knownDrugs();

private:
    database::Session& m_session;
};

} // namespace huella::documents
