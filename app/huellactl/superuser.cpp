// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellactl/superuser.h"

#include "core/database/privateserver.h"

namespace huella::ctl {

using database::SuperuserLink;

bool areSuperuserWords(const QStringList& words)
{
    return words.isEmpty() || (words.size() == 2 && words.first() == "--dsn");
}

Result<SuperuserLink> openSuperuser(const QStringList& words)
{
    if (words.size() == 2)
        return SuperuserLink::open(words.last());
    const auto server = database::PrivateServer(settings::Paths::standard()).start();
    if (!server)
        return std::unexpected(server.error());
    return SuperuserLink::open(server->superuserDsn());
}

Result<QStringList> brokenRules(SuperuserLink& link)
{
    const auto rows = link.run(SuperuserLink::statement("doctor_rules"));
    if (!rows)
        return std::unexpected(rows.error());
    QStringList violations;
    for (const QStringList& row : *rows)
        violations.append(row.first());
    return violations;
}

} // namespace huella::ctl
