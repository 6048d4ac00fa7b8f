// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agendastore.h"
#include "core/agenda/clinicstore.h"
#include "core/agenda/schedulestore.h"
#include "core/agenda/servicestore.h"
#include "core/database/session.h"
#include "core/patients/patientstore.h"
#include "core/people/accountstore.h"
#include "core/people/auditstore.h"
#include "core/records/cataloguestore.h"

namespace huella::ui::admin {

/// What the administrator's view reads and writes; all of it outlives the view.
struct AdminStores
{
    people::AccountStore& accounts;
    people::AuditStore& audit;
    agenda::AgendaStore& agenda;
    agenda::ScheduleStore& schedules;
    agenda::ServiceStore& services;
    records::CatalogueStore& catalogue;
    agenda::ClinicStore& clinic;
    patients::PatientStore& patients;
    database::Session& session; ///< for live changes and the link's state only
};

} // namespace huella::ui::admin
