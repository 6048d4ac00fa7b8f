// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/cataloguestore.h"

#include "core/database/session.h"

namespace huella::records {

namespace {

CatalogueEntry catalogueEntry(const database::Row& row)
{
    CatalogueEntry entry;
    entry.procedure = {row.id<ProcedureId>("id"), row.text("name"), row.text("kind")};
    if (const auto price = Money::fromDecimal(row.text("price"), row.text("currency")))
        entry.price = *price;
    entry.isActive = row.boolean("is_active");
    return entry;
}

} // namespace

QStringList CatalogueStore::kinds()
{
    return {QStringLiteral("rayos_x"), QStringLiteral("ecografia"), QStringLiteral("sangre"),
            QStringLiteral("orina"),   QStringLiteral("vacuna"),    QStringLiteral("cirugia"),
            QStringLiteral("otro")};
}

QFuture<Result<QList<CatalogueEntry>>> CatalogueStore::all()
{
    return m_session.list(QStringLiteral("procedures_all"), {}, catalogueEntry);
}

QFuture<Result<void>> CatalogueStore::save(const CatalogueEntry& entry)
{
    const Procedure& it = entry.procedure;
    return m_session.step(QStringLiteral("procedures_save"),
                          {it.id, it.name, it.kind,
                           entry.price ? entry.price->toDecimal() : QString(), entry.isActive});
}

} // namespace huella::records
