// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/auditentry.h"
#include "ui/models/valuetablemodel.h"

namespace huella::ui {

template <>
struct RowKey<people::AuditEntry>
{
    [[nodiscard]] static qint64 of(const people::AuditEntry& entry) { return entry.id; }
};

/// The audit log in sentences (ui/models/auditwords.h), as far as it was read.
class AuditModel : public ValueTableModel<people::AuditEntry>
{
    Q_OBJECT

public:
    enum Column { When, Who, What };

    explicit AuditModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const people::AuditEntry& entry, int column,
                                int role) const override;
};

} // namespace huella::ui
