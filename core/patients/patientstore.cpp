// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/patientstore.h"

namespace huella::patients {

using database::Parameter;
using database::Parameters;
using database::Row;

namespace {

// As clinic.patients writes it: macho, hembra, desconocido.
Sex sexOf(const QString& letter)
{
    return letter == u"M" ? Sex::Male : letter == u"H" ? Sex::Female : Sex::Unknown;
}

QString letterOf(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return QStringLiteral("M");
    case Sex::Female:
        return QStringLiteral("H");
    case Sex::Unknown:
        break;
    }
    return QStringLiteral("D");
}

/// The digits the person typed, not the double nearest to them.
Parameter weight(const std::optional<double>& kilograms)
{
    return kilograms ? Parameter(QString::number(*kilograms, 'f', 2)) : Parameter(nullptr);
}

Parameter orNull(const QString& text)
{
    return text.trimmed().isEmpty() ? Parameter(nullptr) : Parameter(text);
}

Patient patientOf(const Row& row)
{
    return {.id = row.id<PatientId>("id"),
            .ownerId = row.id<PersonId>("owner_id"),
            .name = row.text("name"),
            .familyName = row.text("family_name"),
            .sex = sexOf(row.text("sex")),
            .species = row.text("species"),
            .breed = row.text("breed"),
            .colour = row.text("colour"),
            .isNeutered = row.boolean("is_neutered"),
            .weightKg = row.real("weight_kg"),
            .birthDate = row.date("birth_date"),
            .phone = row.text("phone"),
            .email = row.text("email"),
            .microchip = row.text("microchip"),
            .photo = row.id<MediaId>("photo"),
            .photoThumbnail = row.bytes("photo_thumbnail"),
            .deceasedOn = row.date("deceased_on"),
            .isArchived = row.boolean("is_archived"),
            .version = row.text("version")};
}

ClinicalHistory historyOf(const Row& row)
{
    return {row.text("allergies"), row.text("chronic_conditions"), row.text("notes")};
}

ClinicalHistory wholeHistoryOf(const Row& row)
{
    ClinicalHistory history = historyOf(row);
    history.version = row.integer("version");
    history.changedBy = row.text("updated_by");
    history.changedAt = row.timestamp("updated_at");
    return history;
}

SearchHit hitOf(const Row& row)
{
    return {row.id<PatientId>("patient_id"),
            row.text("patient_name"),
            row.text("species"),
            row.text("breed"),
            row.id<MediaId>("photo"),
            row.id<PersonId>("owner_id"),
            row.text("owner_name"),
            row.text("owner_phone"),
            row.boolean("is_archived"),
            row.text("owner_email"),
            row.text("microchip"),
            row.text("alert")};
}

} // namespace

QFuture<Result<QList<Patient>>> PatientStore::mine()
{
    return m_session.list(QStringLiteral("patients_mine"), {}, patientOf);
}

QFuture<Result<QList<Patient>>> PatientStore::ofOwner(PersonId owner)
{
    return m_session.list(QStringLiteral("patients_of_owner"), {owner}, patientOf);
}

QFuture<Result<Patient>> PatientStore::patient(PatientId id)
{
    return m_session.one(QStringLiteral("patients_one"), {id}, patientOf);
}

QFuture<Result<QString>> PatientStore::save(const Patient& patient)
{
    return m_session.one(QStringLiteral("patients_save"),
                         {patient.id, patient.ownerId, patient.name, orNull(patient.familyName),
                          letterOf(patient.sex), patient.species, patient.breed, patient.colour,
                          patient.isNeutered, weight(patient.weightKg), patient.birthDate,
                          orNull(patient.phone), orNull(patient.email), orNull(patient.microchip),
                          orNull(patient.version)},
                         [](const Row& row) { return row.text("version"); });
}

QFuture<Result<void>> PatientStore::archive(PatientId id, bool isArchived, QDate deceasedOn)
{
    return m_session.step(QStringLiteral("patients_archive"), {id, isArchived, deceasedOn});
}

QFuture<Result<void>> PatientStore::setPhoto(PatientId id, MediaId photo)
{
    return m_session.step(QStringLiteral("patients_set_photo"), {id, photo});
}

QFuture<Result<ClinicalHistory>> PatientStore::history(PatientId id)
{
    return m_session.one(QStringLiteral("patients_history"), {id}, historyOf);
}

QFuture<Result<ClinicalHistory>> PatientStore::historyWithNotes(PatientId id)
{
    return m_session.one(QStringLiteral("patients_history_with_notes"), {id},
                         wholeHistoryOf);
}

QFuture<Result<int>> PatientStore::saveHistory(PatientId id, const ClinicalHistory& history)
{
    return m_session.one(QStringLiteral("patients_save_history"),
                         {id, history.version, history.allergies, history.chronicConditions,
                          history.notes},
                         [](const Row& row) { return row.integer("version"); });
}

QFuture<Result<QList<SearchHit>>> PatientStore::search(const QString& text, int limit)
{
    return m_session.list(QStringLiteral("patients_search"), {text, limit}, hitOf);
}

QFuture<Result<QList<PatientMark>>> PatientStore::marks(int step)
{
    return m_session.list(QStringLiteral("patients_marks"), {step}, [](const Row& row) {
        return PatientMark{row.text("name_key"), row.id<PatientId>("patient_id"),
                           row.integer("total")};
    });
}

QFuture<Result<QList<SearchHit>>> PatientStore::from(const PatientMark& mark, int count)
{
    return m_session.list(QStringLiteral("patients_from"), {mark.key, mark.id, count}, hitOf);
}

QFuture<Result<QList<SearchHit>>> PatientStore::searchSimilar(const QString& text, int limit)
{
    return m_session.list(QStringLiteral("patients_search_similar"), {text, limit},
                          [](const Row& row) {
                              SearchHit hit = hitOf(row);
                              hit.isSimilar = true;
                              return hit;
                          });
}

quint64 PatientStore::lastStatement() const
{
    return m_session.lastStatement();
}

void PatientStore::withdraw(quint64 statement)
{
    m_session.withdraw(statement);
}

} // namespace huella::patients
