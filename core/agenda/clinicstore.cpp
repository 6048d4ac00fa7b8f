// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/clinicstore.h"

#include "core/database/session.h"

namespace huella::agenda {

namespace {

using database::Row;

ClinicDetails clinicDetails(const Row& row)
{
    return {row.text("clinic_name"),
            row.text("address"),
            row.text("phone"),
            row.text("time_zone"),
            row.text("currency"),
            row.integer("slot_minutes"),
            row.integer("undo_minutes"),
            row.integer("booking_days_ahead"),
            row.integer("cancel_hours_before")};
}

} // namespace

QFuture<Result<ClinicDetails>> ClinicStore::details()
{
    return m_session.one(QStringLiteral("clinic_details"), {}, clinicDetails);
}

QFuture<Result<void>> ClinicStore::save(const ClinicDetails& it)
{
    return m_session.step(QStringLiteral("clinic_save"),
                          {it.name, it.address, it.phone, it.timeZone, it.currency, it.slotMinutes,
                           it.undoMinutes, it.bookingDaysAhead, it.cancelHoursBefore});
}

QFuture<Result<int>> ClinicStore::schemaVersion()
{
    return m_session.one(QStringLiteral("schema_version"), {},
                         [](const Row& row) { return row.integer("version"); });
}

} // namespace huella::agenda
