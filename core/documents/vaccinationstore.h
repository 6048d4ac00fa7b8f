// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/vaccination.h"

#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::documents {

/// The vaccination cards. Everybody reads (an owner his own pets'), vets write.
class VaccinationStore
{
public:
    explicit VaccinationStore(database::Session& session) : m_session(session) {}

    /// The newest first; without what was taken off.
    [[nodiscard]] QFuture<Result<QList<Vaccination>>> ofPatient(PatientId patient);
    /// Adds the line or corrects it; answers the new version. InvalidValue of vaccine, product,
    /// lot, given_on or next_due_on; ChangedMeanwhile.
    [[nodiscard]] QFuture<Result<QString>> save(PatientId patient, const Vaccination& it);
    /// Takes it off the card; an empty reason puts it back.
    [[nodiscard]] QFuture<Result<void>> takeOff(VaccinationId id, const QString& reason);
    /// The last two years', the newest first: staff.
    [[nodiscard]] QFuture<Result<QList<KnownVaccine>>> known();

private:
    database::Session& m_session;
};

} // namespace huella::documents
