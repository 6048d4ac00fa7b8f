// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/servicestore.h"
#include "ui/models/valuetablemodel.h"

namespace huella::ui {

template <>
struct RowKey<agenda::OfferedService>
{
    [[nodiscard]] static ServiceId of(const agenda::OfferedService& offered)
    {
        return offered.service.id;
    }
};

/// What the clinic sells, also what it no longer does. `OnRole` says whether it is offered.
class ServicesModel : public ValueTableModel<agenda::OfferedService>
{
    Q_OBJECT

public:
    enum Column { Name, Duration, Price, Offered };
    static constexpr int OnRole = Qt::UserRole;

    explicit ServicesModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const agenda::OfferedService& offered, int column,
                                int role) const override;
};

} // namespace huella::ui
