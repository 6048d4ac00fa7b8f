// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/vaccinationstore.h"

#include "core/database/session.h"

namespace huella::documents {

namespace {

using database::Row;

Vaccination vaccination(const Row& row)
{
    Vaccination it;
    it.id = row.id<VaccinationId>("id");
    it.record = row.id<RecordId>("record_id");
    it.vaccine = row.text("vaccine");
    it.product = row.text("product");
    it.lot = row.text("lot");
    it.givenOn = row.date("given_on");
    it.nextDueOn = row.date("next_due_on");
    it.givenByName = row.text("given_by_name");
    it.isOurs = !it.givenByName.isEmpty();
    it.version = row.text("version");
    return it;
}

} // namespace

QFuture<Result<QList<Vaccination>>> VaccinationStore::ofPatient(PatientId patient)
{
    return m_session.list(QStringLiteral("vaccinations_of_patient"), {patient}, vaccination);
}

QFuture<Result<QString>> VaccinationStore::save(PatientId patient, const Vaccination& it)
{
    return m_session.one(QStringLiteral("vaccinations_save"),
                         {it.id, patient, it.record, it.vaccine, it.product, it.lot, it.givenOn,
                          it.isOurs, it.nextDueOn, it.version},
                         [](const Row& row) { return row.text("version"); });
}

QFuture<Result<void>> VaccinationStore::takeOff(VaccinationId id, const QString& reason)
{
    return m_session.step(QStringLiteral("vaccinations_void"), {id, reason});
}

QFuture<Result<QList<KnownVaccine>>> VaccinationStore::known()
{
    return m_session.list(QStringLiteral("vaccinations_known"), {}, [](const Row& row) {
        return KnownVaccine{row.text("vaccine"), row.text("product"), row.text("lot")};
    });
}

} // namespace huella::documents
