// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/record.h"

#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::records {

/// Attentions: the vet's own draft, its signature, and what was written before.
///
/// The database decides who may: a draft is written by its own vet only (NotAllowed), a signed
/// record by nobody (SignedReadOnly); owners read signed records only, and never internal notes.
/// Every step may be sent again with the same ids after LinkLost.
class RecordStore
{
public:
    explicit RecordStore(database::Session& session) : m_session(session) {}

    /// Any attention, for vets. NotFound when there is none, or for who is no vet.
    [[nodiscard]] QFuture<Result<Record>> record(RecordId id);
    /// My own drafts, the newest first.
    [[nodiscard]] QFuture<Result<QList<OpenRecord>>> myOpenRecords();
    /// A patient's attentions, the newest first; at most 200.
    [[nodiscard]] QFuture<Result<QList<PastRecord>>> historyOf(PatientId patient);
    /// What a patient weighed, the oldest first; an owner's own pets by signed attentions.
    [[nodiscard]] QFuture<Result<QList<WeighIn>>> weightsOf(PatientId patient);
    /// A signed-in owner's own signed records, of one patient or (null) of all.
    [[nodiscard]] QFuture<Result<QList<OwnRecord>>> myRecords(PatientId patient = {});

    /// Answers the new version. ChangedMeanwhile when `version` is not the newest any more;
    /// InvalidValue with anamnesis, diagnosis, treatment, internal_notes or weight_kg.
    [[nodiscard]] QFuture<Result<int>> save(RecordId id, int version, const RecordText& text);
    /// The patient leaves the board; the text stays a draft until it is signed.
    [[nodiscard]] QFuture<Result<void>> finish(RecordId id);
    /// Within the clinic's minutes; later TooLate, once signed SignedReadOnly.
    [[nodiscard]] QFuture<Result<void>> undoFinish(RecordId id);
    /// Closes the text for ever and lets the owner read it; also finishes. `version` is what the
    /// vet has read: ChangedMeanwhile when it is not the newest. InvalidValue with diagnosis when
    /// there is none.
    [[nodiscard]] QFuture<Result<void>> sign(RecordId id, int version);

    /// With what the signed-in vet's drafts are sealed on this workstation's disk.
    [[nodiscard]] QFuture<Result<QByteArray>> draftKey();

    [[nodiscard]] QFuture<Result<QList<Addendum>>> addenda(RecordId id);
    [[nodiscard]] QFuture<Result<void>> addAddendum(AddendumId id, RecordId record,
                                                    const QString& body);

    /// What the clinic does, by name.
    [[nodiscard]] QFuture<Result<QList<Procedure>>> catalogue();
    [[nodiscard]] QFuture<Result<QList<DoneProcedure>>> procedures(RecordId id);
    /// Adds it, or changes its result (the same id).
    [[nodiscard]] QFuture<Result<void>> saveProcedure(RecordId record,
                                                      const DoneProcedure& procedure);
    [[nodiscard]] QFuture<Result<void>> removeProcedure(RecordId record, DoneProcedureId id);

private:
    database::Session& m_session;
};

} // namespace huella::records
