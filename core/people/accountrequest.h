// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/people/accountdraft.h"

#include <QDeadlineTimer>

namespace huella::people {

/// One account on its way: a free role, the verifier for it, into the queue, and a look at the
/// queue until the clinic's service has made it. Deletes itself when its future is finished.
class AccountRequest : public QObject
{
    Q_OBJECT

public:
    static constexpr int waitLimitMs = 20000;

    /// `query` is register, register_with_code or account_create. The session is kept until the
    /// end.
    AccountRequest(std::shared_ptr<database::Session> session, QString query, AccountDraft draft,
                   QObject* parent);

    /// `waitLimit`: milliseconds for the service, from when the request is in its queue.
    [[nodiscard]] QFuture<Result<AccountState>> start(int waitLimit = waitLimitMs);

private:
    [[nodiscard]] QFuture<Result<void>> queueOnce();
    [[nodiscard]] database::Parameters parametersFor(const QString& role,
                                                     const QString& verifier) const;
    void queue();
    void queued(const Result<void>& answer);
    void look();
    void seen(const Result<QString>& status);
    void finish(const Result<AccountState>& result);

    std::shared_ptr<database::Session> m_session;
    QString m_query;
    AccountDraft m_draft;
    QPromise<Result<AccountState>> m_promise;
    QDeadlineTimer m_deadline;
    int m_waitLimit = waitLimitMs;
    int m_attempts = 0;
};

} // namespace huella::people
