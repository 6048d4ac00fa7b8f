// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draftfolder.h"

#include "core/settings/keptfile.h"
#include "core/settings/paths.h"

#include <QFile>
#include <QJsonObject>

namespace huella::records {

namespace {

QJsonObject toJson(const KeptDraft& draft)
{
    QJsonObject object{{"record", draft.record.text()},
                       {"version", draft.version},
                       {"written_at", draft.writtenAt.toUTC().toString(Qt::ISODateWithMs)},
                       {"anamnesis", draft.text.anamnesis},
                       {"diagnosis", draft.text.diagnosis},
                       {"treatment", draft.text.treatment},
                       {"internal_notes", draft.text.internalNotes}};
    if (draft.text.weightKg)
        object.insert("weight_kg", *draft.text.weightKg);
    return object;
}

KeptDraft fromJson(const QJsonObject& object)
{
    KeptDraft draft;
    draft.record = RecordId::fromText(object["record"].toString());
    draft.version = object["version"].toInt();
    draft.writtenAt =
        QDateTime::fromString(object["written_at"].toString(), Qt::ISODateWithMs).toLocalTime();
    draft.text = {object["anamnesis"].toString(),
                  object["diagnosis"].toString(),
                  object["treatment"].toString(),
                  object["internal_notes"].toString(),
                  {}};
    if (object["weight_kg"].isDouble())
        draft.text.weightKg = object["weight_kg"].toDouble();
    return draft;
}

} // namespace

DraftFolder DraftFolder::standard()
{
    return DraftFolder(settings::Paths::standard().home() + u"/drafts");
}

QString DraftFolder::fileOf(RecordId record) const
{
    return m_path + u'/' + record.text() + u".json";
}

Result<void> DraftFolder::write(const KeptDraft& draft) const
{
    return settings::writeKeptFile(fileOf(draft.record), toJson(draft));
}

std::optional<KeptDraft> DraftFolder::read(RecordId record) const
{
    const KeptDraft draft = fromJson(settings::readKeptFile(fileOf(record)));
    if (draft.record.isNull() || draft.record != record)
        return {};
    return draft;
}

void DraftFolder::remove(RecordId record) const
{
    QFile::remove(fileOf(record));
}

} // namespace huella::records
