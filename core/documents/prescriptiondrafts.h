// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/prescription.h"
#include "core/records/draftfolder.h"

#include <optional>

namespace huella::documents {

/// A prescription that was typed and not issued yet.
struct KeptPrescription
{
    PrescriptionId id; ///< the one it will be issued under: a retry issues nothing twice
    RecordId record;
    QDateTime writtenAt;
    PrescriptionText text;
};

/// The prescriptions that outlive a crash: one file a visit, in the folder of the records' drafts.
/// Blocks, but only for a small local file.
class PrescriptionDrafts
{
public:
    explicit PrescriptionDrafts(records::DraftFolder folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Result<void> write(const KeptPrescription& draft) const;
    [[nodiscard]] std::optional<KeptPrescription> read(RecordId record) const;
    void remove(RecordId record) const;

private:
    records::DraftFolder m_folder;
};

} // namespace huella::documents
