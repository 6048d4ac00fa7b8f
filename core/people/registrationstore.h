// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connectionsettings.h"
#include "core/people/accountdraft.h"

#include <QFuture>
#include <QObject>

namespace huella::people {

/// Lets an owner register by himself, as the clinic's guest.
class RegistrationStore : public QObject
{
    Q_OBJECT

public:
    explicit RegistrationStore(database::ConnectionSettings settings, QObject* parent = nullptr);

    /// Made: he may sign in. Waiting: the clinic's service does not run; the registration is kept
    /// and is made when it does (`registerOwner` with the same draft looks again).
    /// AlreadyExists says by its field (username, email) what is taken; InvalidValue what is
    /// wrong (of field "claim_code": the desk's code is not good, or no longer); LimitReached: too
    /// many registrations at once. After AlreadyExists or a wrong code give the draft a new id.
    [[nodiscard]] QFuture<Result<AccountState>> registerOwner(const AccountDraft& draft);

    /// For tests: how long to wait for the service.
    void setWaitLimit(int milliseconds) { m_waitLimit = milliseconds; }

private:
    database::ConnectionSettings m_settings;
    int m_waitLimit;
};

} // namespace huella::people
