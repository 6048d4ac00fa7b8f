// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draftfolder.h"

#include "core/settings/keptfile.h"
#include "core/settings/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

namespace huella::records {

namespace {

Q_LOGGING_CATEGORY(logDraftFiles, "huella.records")

} // namespace

DraftFolder DraftFolder::standard()
{
    return DraftFolder(settings::Paths::standard().home() + u"/drafts");
}

DraftFolder DraftFolder::of(PersonId person) const
{
    return DraftFolder(m_path + u'/' + person.text());
}

QString DraftFolder::fileOf(RecordId record) const
{
    return m_path + u'/' + record.text() + u".json";
}

Result<void> DraftFolder::update(RecordId record,
                                 const std::function<void(KeptDraft&)>& change) const
{
    KeptDraft draft = read(record).value_or(KeptDraft{});
    draft.record = record;
    change(draft);
    if (draft.isEmpty()) {
        remove(record);
        return {};
    }
    draft.writtenAt = QDateTime::currentDateTime();
    auto written = settings::writeKeptFile(fileOf(record), draft.toJson());
    if (!written)
        qCWarning(logDraftFiles) << "a draft is not on the disk:" << written.error().detail;
    return written;
}

std::optional<KeptDraft> DraftFolder::read(RecordId record) const
{
    KeptDraft draft = KeptDraft::fromJson(settings::readKeptFile(fileOf(record)));
    if (draft.record.isNull() || draft.record != record || draft.isEmpty())
        return {};
    return draft;
}

QList<KeptDraft> DraftFolder::all() const
{
    QList<KeptDraft> drafts;
    for (const QString& name : QDir(m_path).entryList({QStringLiteral("*.json")}, QDir::Files))
        if (auto draft = read(RecordId::fromText(name.chopped(5))))
            drafts.append(*std::move(draft));
    std::sort(drafts.begin(), drafts.end(), [](const KeptDraft& a, const KeptDraft& b) {
        return a.writtenAt > b.writtenAt;
    });
    return drafts;
}

void DraftFolder::remove(RecordId record) const
{
    QFile::remove(fileOf(record));
}

} // namespace huella::records
