// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/patients/patient.h"

namespace huella::patients {

/// The animals in the database, as far as the signed-in person may see them.
///
/// Every step may be sent again with the same id after LinkLost: it is done once.
class PatientStore
{
public:
    explicit PatientStore(database::Session& session) : m_session(session) {}

    /// An owner's own pets, living ones first, with their photos' thumbnails.
    [[nodiscard]] QFuture<Result<QList<Patient>>> mine();
    /// One owner's pets, for the staff.
    [[nodiscard]] QFuture<Result<QList<Patient>>> ofOwner(PersonId owner);
    [[nodiscard]] QFuture<Result<Patient>> patient(PatientId id);

    /// Makes the patient or changes the one with this id; answers the new version. With a version
    /// the row must not have changed since (ChangedMeanwhile). A null owner is the caller.
    [[nodiscard]] QFuture<Result<QString>> save(const Patient& patient);
    /// Takes it out of the daily lists or back; a valid date says when it died.
    [[nodiscard]] QFuture<Result<void>> archive(PatientId id, bool isArchived,
                                                QDate deceasedOn = {});
    /// A null medium takes the photo away.
    [[nodiscard]] QFuture<Result<void>> setPhoto(PatientId id, MediaId photo);

    [[nodiscard]] QFuture<Result<ClinicalHistory>> history(PatientId id);
    /// The same with the clinic's own notes: vets only.
    [[nodiscard]] QFuture<Result<ClinicalHistory>> historyWithNotes(PatientId id);
    /// Answers the new version; ChangedMeanwhile when `history.version` is not the newest any more.
    [[nodiscard]] QFuture<Result<int>> saveHistory(PatientId id, const ClinicalHistory& history);

    /// Patients and owners whose words begin with every word of `text`: staff only.
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> search(const QString& text, int limit = 30);
    /// The same for names in whose middle the words stand, or that are spelt nearly so; slower.
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> searchSimilar(const QString& text,
                                                                  int limit = 10);
    /// What `search` or `searchSimilar` asked last, and its end before it is answered.
    [[nodiscard]] quint64 lastStatement() const;
    void withdraw(quint64 statement);

    /// The first of every `step` patients in the order of their names: staff only.
    [[nodiscard]] QFuture<Result<QList<PatientMark>>> marks(int step);
    /// The patients from a mark on, in that order.
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> from(const PatientMark& mark, int count);

private:
    database::Session& m_session;
};

} // namespace huella::patients
