// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/prescriptiondrafts.h"

#include "core/documents/json.h"

#include <QJsonObject>

namespace huella::documents {

namespace {

QString nameOf(RecordId record)
{
    return u"prescription-" + record.text();
}

} // namespace

Result<void> PrescriptionDrafts::write(const KeptPrescription& draft) const
{
    return m_folder.keep(
        nameOf(draft.record), {{"id", draft.id.text()},
                               {"record", draft.record.text()},
                               {"written_at", draft.writtenAt.toUTC().toString(Qt::ISODateWithMs)},
                               {"notes", draft.text.notes},
                               {"replaces", draft.text.replaces.text()},
                               {"items", toJson(draft.text.items)}});
}

std::optional<KeptPrescription> PrescriptionDrafts::read(RecordId record) const
{
    const QJsonObject object = m_folder.kept(nameOf(record));
    KeptPrescription draft;
    draft.id = PrescriptionId::fromText(object["id"].toString());
    draft.record = RecordId::fromText(object["record"].toString());
    if (draft.id.isNull() || draft.record != record)
        return {};
    draft.writtenAt =
        QDateTime::fromString(object["written_at"].toString(), Qt::ISODateWithMs).toLocalTime();
    draft.text.items = itemsOf(object["items"].toArray());
    draft.text.notes = object["notes"].toString();
    draft.text.replaces = PrescriptionId::fromText(object["replaces"].toString());
    return draft;
}

void PrescriptionDrafts::remove(RecordId record) const
{
    (void)m_folder.keep(nameOf(record), {});
}

} // namespace huella::documents
