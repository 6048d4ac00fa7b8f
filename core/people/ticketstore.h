// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"

#include <QDateTime>

namespace huella::people {

/// With what an owner may sign in at the kiosk besides his password.
struct TicketState
{
    bool hasCode = false;   ///< without the short code a ticket opens nothing
    bool hasTicket = false; ///< one that is good still
    QDateTime expiresAt;    ///< of the ticket
};

/// The ticket of the last visit (a QR) and the owner's short code. The text of a ticket exists only
/// where it was made: the database keeps a digest.
class TicketStore : public QObject
{
    Q_OBJECT

public:
    explicit TicketStore(database::Session& session, QObject* parent = nullptr);

    /// One's own, or for the staff any owner's who has an account; else NotFound.
    [[nodiscard]] QFuture<Result<TicketState>> of(PersonId owner);
    /// A new one, for six months; the text for the QR. The one before is void. WrongState: the
    /// owner has chosen no short code. NotAllowed in a session that came in by ticket.
    [[nodiscard]] QFuture<Result<QString>> make(PersonId owner);
    /// For one that was lost.
    [[nodiscard]] QFuture<Result<void>> voidTicket(PersonId owner);

    /// An owner's own code of four to six digits. WrongPassword when `current` is not the present
    /// one. InvalidValue of field "short_code": bad_format, too_easy. NotAllowed in a session that
    /// came in by ticket.
    [[nodiscard]] QFuture<Result<void>> setCode(const QString& current, const QString& code);
    /// The code is gone, and the ticket with it.
    [[nodiscard]] QFuture<Result<void>> removeCode();

private:
    database::Session& m_session;
};

} // namespace huella::people
