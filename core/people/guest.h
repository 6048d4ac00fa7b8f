// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"

namespace huella::people {

using GuestSession = std::shared_ptr<database::Session>;

/// A session of the guest's, opened, after a look at the database's version: SchemaNewer and
/// SchemaOlder when this program and the database do not fit.
[[nodiscard]] QFuture<Result<GuestSession>> openGuest(const database::ConnectionSettings& settings,
                                                      QObject* context);

} // namespace huella::people
