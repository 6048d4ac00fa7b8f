// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/people/email.h"
#include "core/people/personname.h"
#include "core/people/phone.h"
#include "core/people/role.h"
#include "core/people/username.h"

#include <QStringList>

#include <optional>

namespace huella::people {

/// An account to be made. Sent again with the same id after a broken link it is made once.
struct AccountDraft
{
    RequestId id = RequestId::create();
    Username username;
    Email email;
    PersonName firstName;
    PersonName lastName;
    std::optional<Phone> phone;
    QString password;
    Role role = Role::Owner;    ///< registrations are always an owner's
    QString licenceNumber = {}; ///< a vet's
    /// What the desk gave an owner whom it wrote down; the account is then his, with his pets.
    QString claimCode = {};

    /// What somebody who knows the person tries first as a password.
    [[nodiscard]] QStringList personalWords() const;
    /// InvalidValue of field "password" (too_short, too_long, too_easy) when it is too weak.
    [[nodiscard]] Result<void> checkPassword() const;
};

/// How far an account has come.
enum class AccountState {
    Made,
    Waiting, ///< queued, but the clinic's service does not run; it will be made when it does
};

} // namespace huella::people
