// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agendafilter.h"

#include "ui/models/agendamodel.h"

namespace huella::ui {

using agenda::Appointment;
using agenda::AppointmentStatus;

namespace {

bool isAt(AgendaFilter::Stage stage, const Appointment& it)
{
    switch (stage) {
    case AgendaFilter::Stage::All:
        return true;
    case AgendaFilter::Stage::ToCome:
        return !it.presence && !isDropped(it) && it.status != AppointmentStatus::Attended;
    case AgendaFilter::Stage::InClinic:
        return it.presence.has_value();
    case AgendaFilter::Stage::Attended:
        return it.status == AppointmentStatus::Attended;
    case AgendaFilter::Stage::Dropped:
        return isDropped(it);
    case AgendaFilter::Stage::Unpaid:
        return !it.isPaid && !isDropped(it);
    }
    return true;
}

} // namespace

bool isDropped(const Appointment& appointment)
{
    return appointment.status == AppointmentStatus::Cancelled ||
           appointment.status == AppointmentStatus::Absent;
}

void AgendaFilter::setVet(PersonId vet)
{
    m_vet = vet;
    invalidateFilter();
}

void AgendaFilter::setStage(Stage stage)
{
    m_stage = stage;
    invalidateFilter();
}

bool AgendaFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto it = sourceModel()
                        ->index(row, 0, parent)
                        .data(AgendaModel::AppointmentRole)
                        .value<Appointment>();
    return (m_vet.isNull() || it.vet == m_vet) && isAt(m_stage, it);
}

} // namespace huella::ui
