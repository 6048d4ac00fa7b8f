// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/keptdraft.h"

#include <functional>
#include <memory>
#include <optional>

namespace huella::records {

/// What a vet's drafts are sealed with; empty until the database has told it.
struct DraftKey
{
    QByteArray bytes;
};

/// The drafts that outlive a crash: one file a record, written whole or not at all, readable by
/// its user alone, and sealed where a key was given. Blocks, but only for a small local file.
class DraftFolder
{
public:
    explicit DraftFolder(QString path) : m_path(std::move(path)) {}
    /// In this workstation's own data folder.
    [[nodiscard]] static DraftFolder standard();
    /// Those of one person among several who use this workstation.
    [[nodiscard]] DraftFolder of(PersonId person) const;
    /// From now on nothing is written or read but with `key`, which may become known later.
    [[nodiscard]] DraftFolder sealedBy(std::shared_ptr<const DraftKey> key) const;

    /// Changes what is kept of a record; with nothing left to keep its file goes.
    [[nodiscard]] Result<void> update(RecordId record,
                                      const std::function<void(KeptDraft&)>& change) const;
    /// Nothing when there is none, or when what is there is no draft.
    [[nodiscard]] std::optional<KeptDraft> read(RecordId record) const;
    /// Every draft, the newest first.
    [[nodiscard]] QList<KeptDraft> all() const;
    void remove(RecordId record) const;

    /// Another small thing that outlives a crash, under a name of its own; empty removes it.
    [[nodiscard]] Result<void> keep(const QString& name, const QJsonObject& object) const;
    [[nodiscard]] QJsonObject kept(const QString& name) const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    [[nodiscard]] QString fileOf(const QString& name) const;

    QString m_path;
    std::shared_ptr<const DraftKey> m_key; ///< null: nothing is sealed
};

} // namespace huella::records
