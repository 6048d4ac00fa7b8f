// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/operatoraccounts.h"

#include "core/database/connection.h"
#include "core/people/passwordrule.h"
#include "core/security/passwordstretch.h"
#include "core/security/scramverifier.h"

namespace huella::people {

namespace {

QString verifierFor(const QString& password, const QString& role)
{
    return security::ScramVerifier::make(security::PasswordStretch::compute(password, role));
}

} // namespace

Result<PersonId> OperatorAccounts::create(const AccountDraft& draft) const
{
    if (const auto rule = draft.checkPassword(); !rule)
        return std::unexpected(rule.error());
    database::Connection connection;
    if (const auto opened = connection.open(m_dsn); !opened)
        return std::unexpected(opened.error());
    const PersonId id(draft.id.value());
    const QString role = u"p_" + QUuid::createUuid().toString(QUuid::Id128);
    const auto made = connection.run(
        QStringLiteral("bootstrap_account"),
        {id, role, draft.username.text(), draft.email.text(), draft.firstName.text(),
         draft.lastName.text(), draft.phone ? draft.phone->text() : QString(), roleName(draft.role),
         verifierFor(draft.password, role), draft.licenceNumber});
    if (!made)
        return std::unexpected(made.error());
    return id;
}

Result<void> OperatorAccounts::reset(const QString& identifier, const QString& password,
                                     SecondFactor secondFactor) const
{
    if (const auto rule = checkPasswordRule(password, {identifier}); !rule)
        return std::unexpected(rule.error());
    database::Connection connection;
    if (const auto opened = connection.open(m_dsn); !opened)
        return std::unexpected(opened.error());
    const auto found = connection.run(QStringLiteral("operator_account"), {identifier.trimmed()});
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, identifier);
    const QString role = found->first().text("role_name");
    const auto done =
        connection.run(QStringLiteral("operator_reset"),
                       {role, verifierFor(password, role), secondFactor == SecondFactor::Clear});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace huella::people
