// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/accountstore.h"

#include "core/base/background.h"
#include "core/base/chain.h"
#include "core/people/accountrequest.h"
#include "core/people/passwordrule.h"
#include "core/people/secondfactor.h"
#include "core/security/passwordstretch.h"
#include "core/security/recoverycodes.h"
#include "core/security/scramverifier.h"

namespace huella::people {

using database::Row;
using security::PasswordStretch;
using security::ScramVerifier;

namespace {

constexpr int mostPeople = 200;

Person personOf(const Row& row)
{
    return {row.id<PersonId>("id"),         row.text("username"),     row.text("email"),
            row.text("first_name"),         row.text("last_name"),    row.text("phone"),
            roleFromName(row.text("role")), row.boolean("is_active"), row.boolean("is_mfa_enabled"),
            row.text("licence_number")};
}

/// The verifier of a password, and the secret it is for.
struct Stretched
{
    QString secret;
    QString verifier;
};

QFuture<Result<Stretched>> stretched(const QString& password, const QString& role)
{
    return inBackground([password, role]() -> Result<Stretched> {
        const QString secret = PasswordStretch::compute(password, role);
        return Stretched{secret, ScramVerifier::make(secret)};
    });
}

} // namespace

AccountStore::AccountStore(database::Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{}

QFuture<Result<void>> AccountStore::updateMyProfile(const PersonName& firstName,
                                                    const PersonName& lastName,
                                                    const std::optional<Phone>& phone)
{
    return m_session.step(QStringLiteral("my_profile_update"),
                          {firstName.text(), lastName.text(), phone ? phone->text() : QString()});
}

QFuture<Result<void>> AccountStore::changePassword(const QString& current, const QString& next,
                                                   const Person& person)
{
    const QStringList personal = {person.username, person.email, person.firstName, person.lastName};
    if (const auto rule = checkPasswordRule(next, personal); !rule)
        return ready<void>(std::unexpected(rule.error()));
    const QString role = m_session.role();
    const auto reopened =
        PasswordStretch::start(current, role)
            .then(this, [this](const QString& secret) { return m_session.reopen(secret); })
            .unwrap();
    const auto prepared = andThen(reopened, this, [next, role] { return stretched(next, role); });
    return andThen(prepared, this, [this](const Stretched& fresh) {
        const auto changed = m_session.step(QStringLiteral("change_password"), {fresh.verifier});
        return andThen(changed, this, [this, secret = fresh.secret] {
            m_session.replaceSecret(secret);
            return ready(Result<void>());
        });
    });
}

QFuture<Result<QString>> AccountStore::enrolSecondFactor()
{
    return m_session.one(QStringLiteral("mfa_enrol"), {},
                         [](const Row& row) { return row.text("secret"); });
}

QFuture<Result<QStringList>> AccountStore::confirmSecondFactor(const QString& code)
{
    return andThen(showCode(m_session, code, this), this, [this] { return newRecoveryCodes(); });
}

QFuture<Result<QStringList>> AccountStore::newRecoveryCodes()
{
    return m_session.list(QStringLiteral("mfa_recovery_codes"), {}, [](const Row& row) {
        return security::shownRecoveryCode(row.text("code"));
    });
}

QFuture<Result<void>> AccountStore::disableSecondFactor(const QString& code)
{
    return andThen(showCode(m_session, code, this), this,
                   [this] { return m_session.step(QStringLiteral("mfa_disable")); });
}

QFuture<Result<QList<Person>>> AccountStore::people(const QString& search, std::optional<Role> role)
{
    return m_session.list(QStringLiteral("people_list"),
                          {search.trimmed(), role ? roleName(*role) : QString(), mostPeople},
                          personOf);
}

QFuture<Result<AccountState>> AccountStore::create(const AccountDraft& draft)
{
    const std::shared_ptr<database::Session> session(&m_session, [](database::Session*) {});
    auto* request = new AccountRequest(session, QStringLiteral("account_create"), draft, this);
    return request->start();
}

QFuture<Result<QString>> AccountStore::reset(PersonId person, SecondFactor secondFactor)
{
    const QString password = temporaryPassword();
    const auto role = m_session.one(QStringLiteral("account_role_name"), {person},
                                    [](const Row& row) { return row.text("role_name"); });
    const auto fresh =
        andThen(role, this, [password](const QString& name) { return stretched(password, name); });
    const auto done = andThen(fresh, this, [this, person, secondFactor](const Stretched& made) {
        return m_session.step(QStringLiteral("account_reset"),
                              {person, made.verifier, secondFactor == SecondFactor::Clear});
    });
    return andThen(done, this, [password] { return ready(Result<QString>(password)); });
}

QFuture<Result<void>> AccountStore::setActive(PersonId person, Activity activity)
{
    return m_session.step(QStringLiteral("account_set_active"),
                          {person, activity == Activity::Active});
}

QFuture<Result<void>> AccountStore::setRole(PersonId person, Role role)
{
    return m_session.step(QStringLiteral("account_set_role"), {person, roleName(role)});
}

QFuture<Result<void>> AccountStore::setLicence(PersonId vet, const QString& licence)
{
    return m_session.step(QStringLiteral("account_set_licence"), {vet, licence});
}

QFuture<Result<ServiceStatus>> AccountStore::serviceStatus()
{
    return m_session.one(QStringLiteral("service_status"), {}, [](const Row& row) {
        return ServiceStatus{row.timestamp("worker_seen_at"), row.boolean("alive")};
    });
}

} // namespace huella::people
