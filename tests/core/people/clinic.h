// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountstore.h"
#include "core/people/signinstore.h"
#include "tests/support/testserver.h"

namespace huella::tests {

/// A clinic whose accounts have real passwords, and a screen at which somebody sits.
struct Clinic
{
    TestDatabase database;
    database::Session session;
    people::SignInStore signInStore{database.settings(), session};
    people::AccountStore accounts{session};

    Clinic();
    /// An account with the password `password`; the answer is its id.
    PersonId add(const QString& role, const QString& username) const;
    /// What the clinic's service does.
    void provision() const;
    [[nodiscard]] Result<people::SignedIn> signIn(const QString& identifier,
                                                  const QString& typed = password);
    /// The code of a TOTP secret, `steps` after the present one.
    [[nodiscard]] static QString codeOf(const QString& base32Secret, int steps = 0);
    /// Lets codes be used again that have been.
    void forgetUsedCodes() const;

    static const QString password;
};

} // namespace huella::tests
