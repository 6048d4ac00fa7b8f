// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/superuserlink.h"

namespace huella::ctl {

/// Whether the words behind a command are none, or `--dsn DSN`.
[[nodiscard]] bool areSuperuserWords(const QStringList& words);
/// The private server's superuser, or whoever `--dsn` names (a clinic's own PostgreSQL).
[[nodiscard]] Result<database::SuperuserLink> openSuperuser(const QStringList& words);
/// The rules of the house that the database breaks, one sentence each.
[[nodiscard]] Result<QStringList> brokenRules(database::SuperuserLink& link);

} // namespace huella::ctl
