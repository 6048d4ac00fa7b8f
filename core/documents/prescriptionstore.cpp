// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/prescriptionstore.h"

#include "core/database/session.h"
#include "core/documents/json.h"

#include <QJsonDocument>

namespace huella::documents {

namespace {

using database::Row;

Prescription prescription(const Row& row)
{
    Prescription it;
    it.id = row.id<PrescriptionId>("id");
    it.record = row.id<RecordId>("record_id");
    it.vetName = row.text("vet_name");
    it.issuedAt = row.timestamp("issued_at");
    it.text.items = itemsOf(QJsonDocument::fromJson(row.text("items").toUtf8()).array());
    it.text.notes = row.text("notes");
    it.text.replaces = row.id<PrescriptionId>("replaces_id");
    it.isReplaced = row.boolean("is_replaced");
    it.isMine = row.boolean("is_mine");
    return it;
}

PrescriptionItem knownDrug(const Row& row)
{
    return {{},
            row.text("drug"),
            row.text("presentation"),
            row.text("dose"),
            row.text("route"),
            row.text("frequency"),
            row.text("duration"),
            row.text("quantity"),
            row.text("instructions")};
}

} // namespace

QFuture<Result<QList<Prescription>>> PrescriptionStore::ofPatient(PatientId patient)
{
    return m_session.list(QStringLiteral("prescriptions_of_patient"), {patient}, prescription);
}

QFuture<Result<QList<std::pair<RecordId, PrescriptionId>>>> PrescriptionStore::byVisit()
{
    return m_session.list(QStringLiteral("prescriptions_mine"), {}, [](const Row& row) {
        return std::pair(row.id<RecordId>("record_id"), row.id<PrescriptionId>("id"));
    });
}

QFuture<Result<void>> PrescriptionStore::issue(PrescriptionId id, RecordId record,
                                               const PrescriptionText& text)
{
    const QByteArray items = QJsonDocument(toJson(text.items)).toJson(QJsonDocument::Compact);
    return m_session.step(QStringLiteral("prescriptions_issue"),
                          {id, record, text.replaces, text.notes, QString::fromUtf8(items)});
}

QFuture<Result<QList<PrescriptionItem>>> PrescriptionStore::knownDrugs()
{
    return m_session.list(QStringLiteral("prescriptions_known_drugs"), {}, knownDrug);
}

} // namespace huella::documents
