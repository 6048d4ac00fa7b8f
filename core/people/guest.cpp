// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/guest.h"

#include "core/base/chain.h"
#include "core/database/migration.h"

namespace huella::people {

using database::Row;

namespace {

int knownVersion()
{
    const auto migrations = database::Migration::inFolder();
    return migrations && !migrations->isEmpty() ? migrations->last().number : 0;
}

Result<GuestSession> fitting(const GuestSession& guest, int version)
{
    const int known = knownVersion();
    const QString detail = QStringLiteral("database %1, program %2").arg(version).arg(known);
    if (version > known)
        return failure(ErrorCode::SchemaNewer, detail);
    if (version < known)
        return failure(ErrorCode::SchemaOlder, detail);
    return guest;
}

} // namespace

QFuture<Result<GuestSession>> openGuest(const database::ConnectionSettings& settings,
                                        QObject* context)
{
    // The last owner may be one of the session's own continuations.
    const GuestSession guest(new database::Session,
                             [](QObject* session) { session->deleteLater(); });
    const auto opened = guest->open(settings, settings.guestUser, settings.guestPassword);
    const auto version = andThen(opened, context, [guest] {
        return guest->one(QStringLiteral("schema_version"), {},
                          [](const Row& row) { return row.integer("version"); });
    });
    return andThen(version, context, [guest](int found) { return ready(fitting(guest, found)); });
}

} // namespace huella::people
