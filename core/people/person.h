// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/people/role.h"

namespace huella::people {

/// Somebody who may sign in: an owner of pets, or one of the clinic's staff.
struct Person
{
    PersonId id;
    QString username;
    QString email;
    QString firstName;
    QString lastName;
    QString phone; ///< null when none
    Role role = Role::Owner;
    bool isActive = true;
    bool isMfaEnabled = false;
    QString licenceNumber; ///< a vet's; null when none

    [[nodiscard]] QString fullName() const { return firstName + u' ' + lastName; }
    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace huella::people
