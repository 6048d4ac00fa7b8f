// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/registrationstore.h"

#include "core/base/chain.h"
#include "core/people/accountrequest.h"
#include "core/people/guest.h"

namespace huella::people {

RegistrationStore::RegistrationStore(database::ConnectionSettings settings, QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_waitLimit(AccountRequest::waitLimitMs)
{}

QFuture<Result<AccountState>> RegistrationStore::registerOwner(const AccountDraft& draft)
{
    if (const auto rule = draft.checkPassword(); !rule)
        return ready<AccountState>(std::unexpected(rule.error()));
    const QString query = draft.claimCode.isEmpty() ? QStringLiteral("register")
                                                    : QStringLiteral("register_with_code");
    return andThen(openGuest(m_settings, this), this,
                   [this, draft, query](const GuestSession& guest) {
                       auto* request = new AccountRequest(guest, query, draft, this);
                       return request->start(m_waitLimit);
                   });
}

} // namespace huella::people
