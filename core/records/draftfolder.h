// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/record.h"

#include <optional>

namespace huella::records {

/// What a vet typed and the database does not have yet.
struct KeptDraft
{
    RecordId record;
    int version = 1; ///< of the record that it was typed into
    QDateTime writtenAt;
    RecordText text;
};

/// The drafts that outlive a crash: one file a record, written whole or not at all, readable by
/// its user alone. Blocks, but only for a small local file.
class DraftFolder
{
public:
    explicit DraftFolder(QString path) : m_path(std::move(path)) {}
    /// In this workstation's own data folder.
    [[nodiscard]] static DraftFolder standard();

    [[nodiscard]] Result<void> write(const KeptDraft& draft) const;
    /// Nothing when there is none, or when what is there is no draft.
    [[nodiscard]] std::optional<KeptDraft> read(RecordId record) const;
    void remove(RecordId record) const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    [[nodiscard]] QString fileOf(RecordId record) const;

    QString m_path;
};

} // namespace huella::records
