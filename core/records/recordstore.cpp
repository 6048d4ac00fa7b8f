// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/recordstore.h"

#include "core/database/session.h"

namespace huella::records {

using database::Row;

namespace {

Record toRecord(const Row& row)
{
    Record record;
    record.id = row.id<RecordId>("id");
    record.patientId = row.id<PatientId>("patient_id");
    record.vetId = row.id<PersonId>("vet_id");
    record.appointmentId = row.id<AppointmentId>("appointment_id");
    record.attentionId = row.id<AttentionId>("attention_id");
    record.patientName = row.text("patient_name");
    record.vetName = row.text("vet_name");
    record.ownerName = row.text("owner_name");
    record.ownerPhone = row.text("owner_phone");
    record.attendedOn = row.date("attended_on");
    record.visitReason = row.text("visit_reason");
    record.text = {row.text("anamnesis"), row.text("diagnosis"), row.text("treatment"),
                   row.text("internal_notes"), row.real("weight_kg")};
    record.version = row.integer("version");
    record.calledAt = row.timestamp("called_at");
    record.updatedAt = row.timestamp("updated_at");
    record.finishedAt = row.timestamp("finished_at");
    record.signedAt = row.timestamp("signed_at");
    return record;
}

PastRecord toPastRecord(const Row& row)
{
    return {toRecord(row), row.textArray("procedures"), row.integer("addenda"),
            row.integer("images")};
}

OpenRecord toOpenRecord(const Row& row)
{
    return {row.id<RecordId>("id"),          row.id<AttentionId>("attention_id"),
            row.id<PatientId>("patient_id"), row.text("patient_name"),
            row.timestamp("called_at"),      row.timestamp("finished_at")};
}

WeighIn toWeighIn(const Row& row)
{
    return {row.date("weighed_on"), row.real("weight_kg").value_or(0)};
}

Procedure toProcedure(const Row& row)
{
    return {row.id<ProcedureId>("id"), row.text("name"), row.text("kind")};
}

DoneProcedure toDoneProcedure(const Row& row)
{
    return {row.id<DoneProcedureId>("id"), row.id<ProcedureId>("procedure_id"), row.text("name"),
            row.text("kind"), row.text("result")};
}

Addendum toAddendum(const Row& row)
{
    return {row.id<AddendumId>("id"), row.text("body"), row.text("author"),
            row.timestamp("created_at")};
}

OwnRecord toOwnRecord(const Row& row)
{
    OwnRecord record;
    record.id = row.id<RecordId>("id");
    record.patientId = row.id<PatientId>("patient_id");
    record.patientName = row.text("patient_name");
    record.patientName = row.text("patient_name");
    record.vetName = row.text("vet_name");
    record.attendedOn = row.date("attended_on");
    record.visitReason = row.text("visit_reason");
    record.diagnosis = row.text("diagnosis");
    record.treatment = row.text("treatment");
    record.weightKg = row.real("weight_kg");
    record.procedures = row.textArray("procedures");
    record.addenda = row.textArray("addenda");
    for (const QString& id : row.textArray("media_ids"))
        record.media.append(MediaId::fromText(id));
    return record;
}

} // namespace

QFuture<Result<Record>> RecordStore::record(RecordId id)
{
    return m_session.one("records_one", {id}, toRecord);
}

QFuture<Result<QList<OpenRecord>>> RecordStore::myOpenRecords()
{
    return m_session.list("records_my_open", {}, toOpenRecord);
}

QFuture<Result<QList<PastRecord>>> RecordStore::historyOf(PatientId patient)
{
    return m_session.list("records_history", {patient}, toPastRecord);
}

QFuture<Result<QList<WeighIn>>> RecordStore::weightsOf(PatientId patient)
{
    return m_session.list("records_weights", {patient}, toWeighIn);
}

QFuture<Result<QList<OwnRecord>>> RecordStore::myRecords(PatientId patient)
{
    return m_session.list("records_my_records", {patient}, toOwnRecord);
}

QFuture<Result<int>> RecordStore::save(RecordId id, int version, const RecordText& text)
{
    return m_session.one("records_save",
                         {id, version, text.anamnesis, text.diagnosis, text.treatment,
                          text.internalNotes, text.weightKg},
                         [](const Row& row) { return row.integer("version"); });
}

QFuture<Result<void>> RecordStore::finish(RecordId id)
{
    return m_session.step("records_finish", {id});
}

QFuture<Result<void>> RecordStore::undoFinish(RecordId id)
{
    return m_session.step("records_undo_finish", {id});
}

QFuture<Result<void>> RecordStore::sign(RecordId id, int version)
{
    return m_session.step("records_sign", {id, version});
}

QFuture<Result<QByteArray>> RecordStore::draftKey()
{
    return m_session.one("records_draft_key", {}, [](const Row& row) { return row.bytes("key"); });
}

QFuture<Result<QList<Addendum>>> RecordStore::addenda(RecordId id)
{
    return m_session.list("records_addenda", {id}, toAddendum);
}

QFuture<Result<void>> RecordStore::addAddendum(AddendumId id, RecordId record, const QString& body)
{
    return m_session.step("records_add_addendum", {id, record, body});
}

QFuture<Result<QList<Procedure>>> RecordStore::catalogue()
{
    return m_session.list("records_catalogue", {}, toProcedure);
}

QFuture<Result<QList<DoneProcedure>>> RecordStore::procedures(RecordId id)
{
    return m_session.list("records_procedures", {id}, toDoneProcedure);
}

QFuture<Result<void>> RecordStore::saveProcedure(RecordId record, const DoneProcedure& procedure)
{
    return m_session.step("records_save_procedure",
                          {procedure.id, record, procedure.procedureId, procedure.result});
}

QFuture<Result<void>> RecordStore::removeProcedure(RecordId record, DoneProcedureId id)
{
    return m_session.step("records_remove_procedure", {id, record});
}

} // namespace huella::records
