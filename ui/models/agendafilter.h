// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"

#include <QSortFilterProxyModel>

namespace huella::ui {

/// Shows of an AgendaModel one vet's appointments, or those at one point of the visit.
class AgendaFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Stage { All, ToCome, InClinic, Attended, Dropped, Unpaid };
    Q_ENUM(Stage)

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// A null vet shows all.
    void setVet(PersonId vet);
    void setStage(Stage stage);
    [[nodiscard]] bool isFiltering() const { return !m_vet.isNull() || m_stage != Stage::All; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    PersonId m_vet;
    Stage m_stage = Stage::All;
};

/// Cancelled or absent.
[[nodiscard]] bool isDropped(const agenda::Appointment& appointment);

} // namespace huella::ui
