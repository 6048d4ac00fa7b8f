// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/publicboard.h"

#include "core/database/session.h"

namespace huella::agenda {

namespace {

using database::Row;

PublicBoardRow publicRow(const Row& row)
{
    PublicBoardRow it{row.id<AttentionId>("id"), row.integer("place"),
                      row.integer("turn"),       boardStateOf(row.text("state")),
                      row.text("patient_name"),  row.text("species"),
                      row.text("vet_name"),      {},
                      row.boolean("has_photo")};
    // Seconds and not a moment: a screen on a wall may have any hour.
    if (!row.isNull("seconds_inside"))
        it.calledAt = QDateTime::currentDateTime().addSecs(-row.integer("seconds_inside"));
    return it;
}

} // namespace

QFuture<Result<QString>> PublicBoardStore::clinicName()
{
    return m_session.one(QStringLiteral("public_clinic"), {},
                         [](const Row& row) { return row.text("clinic_name"); });
}

QFuture<Result<QList<PublicBoardRow>>> PublicBoardStore::board()
{
    return m_session.list(QStringLiteral("public_board"), {}, publicRow);
}

QFuture<Result<QByteArray>> PublicBoardStore::photo(AttentionId id)
{
    return m_session.one(QStringLiteral("public_photo"), {id},
                         [](const Row& row) { return row.bytes("thumbnail"); });
}

} // namespace huella::agenda
