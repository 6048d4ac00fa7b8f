// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "ui/models/valuelistmodel.h"

namespace huella::ui {

/// By hour, then vet.
[[nodiscard]] bool isEarlier(const agenda::Appointment& a, const agenda::Appointment& b);

/// Appointments in the order of the day. `AppointmentRole` is the agenda::Appointment.
class AgendaModel : public ValueListModel<agenda::Appointment, isEarlier>
{
    Q_OBJECT

public:
    enum Role { AppointmentRole = Qt::UserRole };

    using ValueListModel::ValueListModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace huella::ui
