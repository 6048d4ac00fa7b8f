// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/keptdraft.h"

#include <QJsonArray>
#include <QJsonObject>

namespace huella::records {

namespace {

QJsonObject textToJson(const RecordText& text)
{
    QJsonObject object{{"anamnesis", text.anamnesis},
                       {"diagnosis", text.diagnosis},
                       {"treatment", text.treatment},
                       {"internal_notes", text.internalNotes}};
    if (text.weightKg)
        object.insert("weight_kg", *text.weightKg);
    return object;
}

RecordText textFromJson(const QJsonObject& object)
{
    RecordText text{object["anamnesis"].toString(), object["diagnosis"].toString(),
                    object["treatment"].toString(), object["internal_notes"].toString(),
                    std::nullopt};
    if (object["weight_kg"].isDouble())
        text.weightKg = object["weight_kg"].toDouble();
    return text;
}

QJsonObject procedureToJson(const DoneProcedure& procedure)
{
    return {{"id", procedure.id.text()},
            {"procedure", procedure.procedureId.text()},
            {"name", procedure.name},
            {"kind", procedure.kind},
            {"result", procedure.result}};
}

DoneProcedure procedureFromJson(const QJsonObject& object)
{
    return {DoneProcedureId::fromText(object["id"].toString()),
            ProcedureId::fromText(object["procedure"].toString()), object["name"].toString(),
            object["kind"].toString(), object["result"].toString()};
}

QJsonObject alertsToJson(const patients::ClinicalHistory& alerts)
{
    return {{"allergies", alerts.allergies},
            {"chronic_conditions", alerts.chronicConditions},
            {"notes", alerts.notes},
            {"version", alerts.version}};
}

patients::ClinicalHistory alertsFromJson(const QJsonObject& object)
{
    return {object["allergies"].toString(), object["chronic_conditions"].toString(),
            object["notes"].toString(), object["version"].toInt()};
}

} // namespace

bool KeptDraft::isEmpty() const
{
    return !text && procedures.isEmpty() && addendum.isEmpty() && !alerts;
}

QJsonObject KeptDraft::toJson() const
{
    QJsonObject object{{"record", record.text()},
                       {"patient", patient.text()},
                       {"patient_name", patientName},
                       {"written_at", writtenAt.toUTC().toString(Qt::ISODateWithMs)}};
    if (text) {
        object.insert("text", textToJson(text->typed));
        object.insert("base", textToJson(text->base));
        object.insert("version", text->version);
    }
    QJsonArray done;
    for (const DoneProcedure& procedure : procedures)
        done.append(procedureToJson(procedure));
    object.insert("procedures", done);
    if (!addendum.isEmpty())
        object.insert("addendum", addendum);
    if (alerts)
        object.insert("alerts", alertsToJson(*alerts));
    return object;
}

KeptDraft KeptDraft::fromJson(const QJsonObject& object)
{
    KeptDraft draft;
    draft.record = RecordId::fromText(object["record"].toString());
    draft.patient = PatientId::fromText(object["patient"].toString());
    draft.patientName = object["patient_name"].toString();
    draft.writtenAt =
        QDateTime::fromString(object["written_at"].toString(), Qt::ISODateWithMs).toLocalTime();
    if (object["text"].isObject())
        draft.text = KeptText{textFromJson(object["text"].toObject()), object["version"].toInt(),
                              textFromJson(object["base"].toObject())};
    for (const auto done : object["procedures"].toArray())
        draft.procedures.append(procedureFromJson(done.toObject()));
    draft.addendum = object["addendum"].toString();
    if (object["alerts"].isObject())
        draft.alerts = alertsFromJson(object["alerts"].toObject());
    return draft;
}

} // namespace huella::records
