// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/database/session.h"
#include "tests/support/testserver.h"

#include <QTime>

#include <memory>

namespace huella::tests {

/// Somebody who can sign in to a TestDatabase, without the account functions' detours.
struct TestPerson
{
    PersonId id;
    QString roleName; ///< the PostgreSQL role
    QString secret;   ///< what SCRAM is spoken with: no stretching in tests
    QString role;     ///< owner, reception, vet, admin
    QString firstName;
    QString lastName;
};

/// Makes a person and the PostgreSQL role that belongs to it; throws when that fails.
[[nodiscard]] TestPerson addPerson(const TestDatabase& database, const QString& role,
                                   const QString& firstName, const QString& lastName);

/// The person's own connection, open and listening; throws when that fails.
[[nodiscard]] std::unique_ptr<database::Session> signIn(const TestDatabase& database,
                                                        const TestPerson& person);

/// Working hours for every day of the week, from yesterday on.
void addHours(const TestDatabase& database, const TestPerson& vet, QTime from = {0, 0},
              QTime to = {23, 59});

[[nodiscard]] ServiceId addService(const TestDatabase& database, const QString& name,
                                   int minutes = 30, const QString& price = "80.00");

} // namespace huella::tests
