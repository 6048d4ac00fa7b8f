// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draftfolder.h"

#include "core/security/sealedbytes.h"
#include "core/settings/keptfile.h"
#include "core/settings/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

namespace huella::records {

namespace {

Q_LOGGING_CATEGORY(logDraftFiles, "huella.records")

const QString sealedField = QStringLiteral("sealed");

} // namespace

DraftFolder DraftFolder::standard()
{
    return DraftFolder(settings::Paths::standard().home() + u"/drafts");
}

DraftFolder DraftFolder::of(PersonId person) const
{
    DraftFolder own = *this;
    own.m_path += u'/' + person.text();
    return own;
}

DraftFolder DraftFolder::sealedBy(std::shared_ptr<const DraftKey> key) const
{
    DraftFolder own = *this;
    own.m_key = std::move(key);
    return own;
}

QString DraftFolder::fileOf(const QString& name) const
{
    return m_path + u'/' + name + u".json";
}

Result<void> DraftFolder::keep(const QString& name, const QJsonObject& object) const
{
    if (object.isEmpty()) {
        QFile::remove(fileOf(name));
        return {};
    }
    if (!m_key)
        return settings::writeKeptFile(fileOf(name), object);
    const QByteArray bytes =
        security::sealed(QJsonDocument(object).toJson(QJsonDocument::Compact), m_key->bytes);
    if (bytes.isEmpty())
        return failure(ErrorCode::Internal, QStringLiteral("the drafts' key is not known"));
    return settings::writeKeptFile(fileOf(name),
                                   {{sealedField, QString::fromLatin1(bytes.toBase64())}});
}

QJsonObject DraftFolder::kept(const QString& name) const
{
    const QJsonObject object = settings::readKeptFile(fileOf(name));
    if (!m_key || !object.contains(sealedField))
        return object;
    const QByteArray bytes = QByteArray::fromBase64(object[sealedField].toString().toLatin1());
    return QJsonDocument::fromJson(
               security::unsealed(bytes, m_key->bytes).value_or(QByteArray()))
        .object();
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
    auto written = keep(record.text(), draft.toJson());
    if (!written)
        qCWarning(logDraftFiles) << "a draft is not on the disk:" << written.error().detail;
    return written;
}

std::optional<KeptDraft> DraftFolder::read(RecordId record) const
{
    KeptDraft draft = KeptDraft::fromJson(kept(record.text()));
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
    QFile::remove(fileOf(record.text()));
}

} // namespace huella::records
