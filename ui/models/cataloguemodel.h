// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/cataloguestore.h"
#include "ui/models/valuetablemodel.h"

namespace huella::ui {

template <>
struct RowKey<records::CatalogueEntry>
{
    [[nodiscard]] static ProcedureId of(const records::CatalogueEntry& entry)
    {
        return entry.procedure.id;
    }
};

/// The procedures that vets choose from. `OnRole` says whether one is still done.
class CatalogueModel : public ValueTableModel<records::CatalogueEntry>
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Price, Done };
    static constexpr int OnRole = Qt::UserRole;

    explicit CatalogueModel(QObject* parent = nullptr);

    /// "Rayos X": a kind as people read it.
    [[nodiscard]] static QString kindText(const QString& kind);

protected:
    [[nodiscard]] QVariant cell(const records::CatalogueEntry& entry, int column,
                                int role) const override;
};

} // namespace huella::ui
