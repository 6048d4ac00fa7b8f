// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::people {

enum class Role { Owner, Reception, Vet, Admin };

/// As the database writes it: owner, reception, vet, admin.
[[nodiscard]] QString roleName(Role role);
/// Owner for a name that is unknown: the least right.
[[nodiscard]] Role roleFromName(const QString& name);

} // namespace huella::people
