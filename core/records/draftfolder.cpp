// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draftfolder.h"

#include "core/settings/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace huella::records {

namespace {

constexpr auto ownFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto ownFile = QFile::ReadOwner | QFile::WriteOwner;

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
    if (!QDir().mkpath(m_path) || !QFile::setPermissions(m_path, ownFolder))
        return failure(ErrorCode::BadFile, "cannot make the drafts' folder");
    QSaveFile file(fileOf(draft.record));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownFile))
        return failure(ErrorCode::BadFile, file.errorString());
    file.write(QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return failure(ErrorCode::BadFile, file.errorString());
    return {};
}

std::optional<KeptDraft> DraftFolder::read(RecordId record) const
{
    QFile file(fileOf(record));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const KeptDraft draft = fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (draft.record != record)
        return {};
    return draft;
}

void DraftFolder::remove(RecordId record) const
{
    QFile::remove(fileOf(record));
}

} // namespace huella::records
