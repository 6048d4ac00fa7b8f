// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/words.h"

#include <QCoreApplication>

namespace huella::ui {

Status statusOf(const agenda::Appointment& appointment)
{
    return appointment.presence ? statusOf(appointment.presence->state)
                                : statusOf(appointment.status);
}

Status statusOf(agenda::AppointmentStatus status)
{
    switch (status) {
    case agenda::AppointmentStatus::Scheduled:
        return Status::Programada;
    case agenda::AppointmentStatus::Confirmed:
        return Status::Confirmada;
    case agenda::AppointmentStatus::Cancelled:
        return Status::Cancelada;
    case agenda::AppointmentStatus::Attended:
        return Status::Atendida;
    case agenda::AppointmentStatus::Absent:
        return Status::Ausente;
    }
    return Status::Programada;
}

Status statusOf(agenda::BoardState state)
{
    return state == agenda::BoardState::Waiting ? Status::EnCola : Status::Atendiendo;
}

QString wordOf(payments::PaymentMethod method)
{
    switch (method) {
    case payments::PaymentMethod::Cash:
        return QCoreApplication::translate("PaymentMethod", "Cash");
    case payments::PaymentMethod::Card:
        return QCoreApplication::translate("PaymentMethod", "Card");
    case payments::PaymentMethod::Transfer:
        return QCoreApplication::translate("PaymentMethod", "Transfer");
    case payments::PaymentMethod::MercadoPago:
        return QCoreApplication::translate("PaymentMethod", "Mercado Pago");
    }
    return {};
}

} // namespace huella::ui
