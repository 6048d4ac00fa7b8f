// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ticketstore.h"

#include "core/base/chain.h"
#include "core/security/passwordstretch.h"

namespace huella::people {

using database::Row;

TicketStore::TicketStore(database::Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{}

QFuture<Result<TicketState>> TicketStore::of(PersonId owner)
{
    return m_session.one(QStringLiteral("ticket_of"), {owner}, [](const Row& row) {
        return TicketState{row.boolean("has_code"), row.boolean("has_ticket"),
                           row.timestamp("expires_at")};
    });
}

QFuture<Result<QString>> TicketStore::make(PersonId owner)
{
    return m_session.one(QStringLiteral("ticket_make"), {owner},
                         [](const Row& row) { return row.text("ticket"); });
}

QFuture<Result<void>> TicketStore::voidTicket(PersonId owner)
{
    return m_session.step(QStringLiteral("ticket_void"), {owner});
}

QFuture<Result<void>> TicketStore::setCode(const QString& current, const QString& code)
{
    const auto reopened =
        security::PasswordStretch::start(current, m_session.role())
            .then(this, [this](const QString& secret) { return m_session.reopen(secret); })
            .unwrap();
    return andThen(reopened, this, [this, code] {
        return m_session.step(QStringLiteral("short_code_set"), {code});
    });
}

QFuture<Result<void>> TicketStore::removeCode()
{
    return m_session.step(QStringLiteral("short_code_remove"));
}

} // namespace huella::people
