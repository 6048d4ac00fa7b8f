// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/serveruser.h"
#include "core/settings/paths.h"

#include <QStringList>

namespace huella::database {

/// What differs between the clinic's private server and a test's.
struct ServerOptions
{
    int majorVersion = 15;
    QString postgresRoot = QStringLiteral("/usr/lib/postgresql");
    /// The one database that people may reach, or "all" (tests make many).
    QString database = QStringLiteral("huella");
    /// More lines for postgresql.conf.
    QStringList settings;
};

/// Writes <home>/etc: postgresql.conf (which takes in what initdb found out about this machine and
/// then sets what is ours), pg_hba.conf and pg_ident.conf. Files that say the same stay untouched.
/// The folder belongs to whoever starts the server, not to the server's user.
[[nodiscard]] Result<void> writeServerConfiguration(const settings::Paths& paths,
                                                    const ServerOptions& options,
                                                    const ServerUser& user);

} // namespace huella::database
