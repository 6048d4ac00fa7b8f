// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/accountrequest.h"

#include "core/base/background.h"
#include "core/base/chain.h"
#include "core/security/passwordstretch.h"
#include "core/security/scramverifier.h"

#include <QTimer>

namespace huella::people {

using database::Row;

namespace {

constexpr int lookEveryMs = 200;
/// Another registration may take the same free role a moment earlier.
constexpr int mostAttempts = 3;

std::unexpected<Error> refused(const QString& field)
{
    if (field == u"code")
        return failure(ErrorCode::InvalidValue, QStringLiteral("bad_format"),
                       QStringLiteral("claim_code"));
    return failure(ErrorCode::AlreadyExists, {}, field);
}

} // namespace

AccountRequest::AccountRequest(std::shared_ptr<database::Session> session, QString query,
                               AccountDraft draft, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_query(std::move(query))
    , m_draft(std::move(draft))
{
    m_promise.start();
}

QFuture<Result<AccountState>> AccountRequest::start(int waitLimit)
{
    m_waitLimit = waitLimit;
    auto future = m_promise.future();
    if (const auto rule = m_draft.checkPassword(); !rule)
        finish(std::unexpected(rule.error()));
    else
        queue();
    return future;
}

void AccountRequest::queue()
{
    ++m_attempts;
    queueOnce().then(this, [this](const Result<void>& answer) { queued(answer); });
}

QFuture<Result<void>> AccountRequest::queueOnce()
{
    const auto role = m_session->one(QStringLiteral("registration_role"), {},
                                     [](const Row& row) { return row.text("role_name"); });
    return andThen(role, this, [this](const QString& name) {
        const QString password = m_draft.password;
        return inBackground([password, name] {
                   return security::ScramVerifier::make(
                       security::PasswordStretch::compute(password, name));
               })
            .then(this,
                  [this, name](const QString& verifier) {
                      return m_session->step(m_query, parametersFor(name, verifier));
                  })
            .unwrap();
    });
}

database::Parameters AccountRequest::parametersFor(const QString& role,
                                                   const QString& verifier) const
{
    const QString phone = m_draft.phone ? m_draft.phone->text() : QString();
    database::Parameters parameters = {m_draft.id,
                                       role,
                                       m_draft.username.text(),
                                       m_draft.email.text(),
                                       m_draft.firstName.text(),
                                       m_draft.lastName.text(),
                                       phone};
    if (m_query == u"account_create")
        parameters += {roleName(m_draft.role), verifier, m_draft.licenceNumber};
    else if (m_query == u"register_with_code")
        parameters += {verifier, m_draft.claimCode};
    else
        parameters += verifier;
    return parameters;
}

void AccountRequest::queued(const Result<void>& answer)
{
    if (answer) {
        m_deadline.setRemainingTime(m_waitLimit); // a slow PC's hashing is not the service's time
        return look();
    }
    const bool wasTaken = answer.error().code == ErrorCode::ChangedMeanwhile;
    if (wasTaken && m_attempts < mostAttempts)
        return queue();
    finish(std::unexpected(answer.error()));
}

void AccountRequest::look()
{
    m_session
        ->one(QStringLiteral("registration_status"), {m_draft.id},
              [](const Row& row) { return row.text("status"); })
        .then(this, [this](const Result<QString>& status) { seen(status); });
}

void AccountRequest::seen(const Result<QString>& status)
{
    const QString refusal = QStringLiteral("rechazada:");
    // The request is in the queue by now: a broken link only means to look again.
    const bool isKnown = status || status.error().code != ErrorCode::LinkLost;
    if (!status && isKnown)
        finish(std::unexpected(status.error()));
    else if (isKnown && *status == u"lista")
        finish(AccountState::Made);
    else if (isKnown && status->startsWith(refusal))
        finish(refused(status->mid(refusal.size())));
    else if (m_deadline.hasExpired())
        finish(AccountState::Waiting);
    else
        QTimer::singleShot(lookEveryMs, this, [this] { look(); });
}

void AccountRequest::finish(const Result<AccountState>& result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace huella::people
