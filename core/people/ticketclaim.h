// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/guest.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPromise>
#include <QUuid>

namespace huella::people {

/// What a good ticket opens: a role for some minutes, and the password that this program made.
struct BorrowedRole
{
    QString name;
    QString secret;
};

/// One ticket on its way: handed in with the verifier of a password made at random, answered in a
/// later transaction, then looked at until the clinic's service has lent a role. Deletes itself
/// when its future is finished.
class TicketClaim : public QObject
{
    Q_OBJECT

public:
    static constexpr int waitLimitMs = 8000;

    TicketClaim(GuestSession guest, QObject* parent);

    /// WrongPassword: the ticket or the code is not good (any more). LimitReached: too many tries
    /// from here. ServerUnavailable: the clinic's service does not run.
    [[nodiscard]] QFuture<Result<BorrowedRole>> start(const QString& ticket, const QString& code,
                                                      int waitLimit = waitLimitMs);

private:
    [[nodiscard]] QFuture<Result<bool>> ask(const QString& ticket, const QString& code);
    void look();
    void seen(const Result<QString>& role);
    void finish(const Result<BorrowedRole>& result);

    GuestSession m_guest;
    QUuid m_id = QUuid::createUuid();
    QString m_secret;
    QPromise<Result<BorrowedRole>> m_promise;
    QDeadlineTimer m_deadline;
};

} // namespace huella::people
