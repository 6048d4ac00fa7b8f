// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agendastore.h"
#include "core/agenda/boardstore.h"
#include "core/agenda/clinicstore.h"
#include "core/agenda/schedulestore.h"
#include "core/database/session.h"
#include "core/patients/mediastore.h"
#include "core/patients/patientstore.h"
#include "core/payments/paymentstore.h"
#include "core/records/presencestore.h"

namespace huella::ui::desk {

/// What the front desk reads and writes; all of it outlives the view.
struct DeskStores
{
    agenda::AgendaStore& agenda;
    agenda::BoardStore& board;
    patients::PatientStore& patients;
    patients::MediaStore& media;
    payments::PaymentStore& payments;
    records::PresenceStore& presence;
    agenda::ScheduleStore& schedules;
    agenda::ClinicStore& clinic;
    database::Session& session; ///< for live changes and the link's state only
};

} // namespace huella::ui::desk
