// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/appointmentrules.h"

#include "ui/desk/agendadelegate.h"
#include "ui/models/agendafilter.h"

namespace huella::ui::desk {

using agenda::Appointment;
using agenda::AppointmentStatus;
using agenda::BoardState;

bool isOpen(const Appointment& it)
{
    return nextStepOf(it) != NextStep::None;
}

bool mayArrive(const Appointment& it, const QDateTime&)
{
    return nextStepOf(it) == NextStep::CheckIn;
}

bool mayConfirm(const Appointment& it, const QDateTime&)
{
    return nextStepOf(it) == NextStep::Confirm;
}

bool mayBeCharged(const Appointment& it, const QDateTime&)
{
    return !it.isPaid && it.status != AppointmentStatus::Cancelled && it.price.minorUnits() > 0;
}

bool isPaid(const Appointment& it, const QDateTime&)
{
    return it.isPaid;
}

bool mayBeAbsent(const Appointment& it, const QDateTime& now)
{
    return isOpen(it) && it.startsAt <= now;
}

bool mayBeCancelled(const Appointment& it, const QDateTime&)
{
    return isOpen(it);
}

bool mayBeMoved(const Appointment& it, const QDateTime&)
{
    return isOpen(it);
}

bool mayBeEdited(const Appointment& it, const QDateTime&)
{
    return it.status == AppointmentStatus::Scheduled || it.status == AppointmentStatus::Confirmed;
}

bool mayComeBack(const Appointment& it, const QDateTime&)
{
    return isDropped(it);
}

bool mayLeaveQueue(const Appointment& it, const QDateTime&)
{
    return it.presence && it.presence->state == BoardState::Waiting;
}

} // namespace huella::ui::desk
