// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agendastore.h"
#include "core/agenda/boardstore.h"
#include "core/database/session.h"
#include "core/patients/mediastore.h"
#include "core/patients/patientstore.h"
#include "core/payments/paymentstore.h"
#include "core/records/recordstore.h"

namespace huella::ui::owner {

/// What the owner's view reads and writes; all of it outlives the view.
struct OwnerStores
{
    patients::PatientStore& patients;
    patients::MediaStore& media;
    agenda::AgendaStore& agenda;
    agenda::BoardStore& board;
    records::RecordStore& records;
    payments::PaymentStore& payments;
    database::Session& session; ///< for live changes and the link's state only
};

} // namespace huella::ui::owner
