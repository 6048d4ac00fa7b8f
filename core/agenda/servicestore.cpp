// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/servicestore.h"

#include "core/database/session.h"

namespace huella::agenda {

namespace {

OfferedService offeredService(const database::Row& row)
{
    const auto price = Money::fromDecimal(row.text("price"), row.text("currency"));
    return {{row.id<ServiceId>("id"), row.text("name"), row.text("description"),
             row.integer("duration_minutes"), price.value_or(Money())},
            row.boolean("is_active")};
}

} // namespace

QFuture<Result<QList<OfferedService>>> ServiceStore::all()
{
    return m_session.list(QStringLiteral("services_all"), {}, offeredService);
}

QFuture<Result<void>> ServiceStore::save(const OfferedService& offered)
{
    const Service& it = offered.service;
    return m_session.step(QStringLiteral("services_save"),
                          {it.id, it.name, it.description, it.durationMinutes, it.price.toDecimal(),
                           offered.isActive});
}

} // namespace huella::agenda
