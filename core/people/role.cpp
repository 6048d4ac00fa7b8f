// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/role.h"

namespace huella::people {

QString roleName(Role role)
{
    switch (role) {
    case Role::Owner:
        return QStringLiteral("owner");
    case Role::Reception:
        return QStringLiteral("reception");
    case Role::Vet:
        return QStringLiteral("vet");
    case Role::Admin:
        return QStringLiteral("admin");
    }
    return {};
}

Role roleFromName(const QString& name)
{
    for (const Role role : {Role::Reception, Role::Vet, Role::Admin}) {
        if (roleName(role) == name)
            return role;
    }
    return Role::Owner;
}

} // namespace huella::people
