// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountdraft.h"
#include "core/people/accountstore.h"

namespace huella::people {

/// Accounts made and mended by the clinic's operator, as PostgreSQL's superuser: the first admin,
/// and the admin who forgot the password. At once, without the clinic's service. Blocks, so not
/// on a GUI's thread.
class OperatorAccounts
{
public:
    /// `superuserDsn` is a libpq connection string.
    explicit OperatorAccounts(QString superuserDsn) : m_dsn(std::move(superuserDsn)) {}

    /// AlreadyExists of field username or email; InvalidValue of field "password".
    [[nodiscard]] Result<PersonId> create(const AccountDraft& draft) const;
    /// By username or e-mail. The password is to be changed at the next sign-in, open sessions
    /// end. NotFound when there is nobody.
    [[nodiscard]] Result<void> reset(const QString& identifier, const QString& password,
                                     SecondFactor secondFactor) const;

private:
    QString m_dsn;
};

} // namespace huella::people
