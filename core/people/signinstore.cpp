// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/signinstore.h"

#include "core/base/chain.h"
#include "core/people/guest.h"
#include "core/people/secondfactor.h"
#include "core/people/ticketclaim.h"
#include "core/security/passwordstretch.h"

namespace huella::people {

using database::Row;

namespace {

SignedIn signedInOf(const Row& row)
{
    SignedIn signedIn;
    Person& person = signedIn.person;
    person.id = row.id<PersonId>("person_id");
    person.username = row.text("username");
    person.email = row.text("email");
    person.firstName = row.text("first_name");
    person.lastName = row.text("last_name");
    person.phone = row.text("phone");
    person.role = roleFromName(row.text("role"));
    person.isMfaEnabled = row.boolean("is_mfa_enabled");
    signedIn.isCodeDue = row.boolean("mfa_due");
    signedIn.mustChangePassword = row.boolean("must_change_password");
    signedIn.clinicName = row.text("clinic_name");
    signedIn.currency = row.text("currency");
    return signedIn;
}

} // namespace

SignInStore::SignInStore(database::ConnectionSettings settings, database::Session& session,
                         QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_session(session)
{}

QFuture<Result<SignedIn>> SignInStore::signIn(const QString& identifier, const QString& password)
{
    signOut();
    const auto opened = andThen(roleOf(identifier), this, [this, password](const QString& role) {
        return openAs(role, password);
    });
    return andThen(opened, this, [this] { return refresh(); });
}

QFuture<Result<SignedIn>> SignInStore::signInWithTicket(const QString& ticket, const QString& code)
{
    signOut();
    const auto borrowed =
        andThen(openGuest(m_settings, this), this, [this, ticket, code](const GuestSession& guest) {
            return (new TicketClaim(guest, this))->start(ticket, code);
        });
    const auto opened = andThen(borrowed, this, [this](const BorrowedRole& role) {
        m_isByTicket = true;
        return m_session.open(m_settings, role.name, role.secret);
    });
    return andThen(opened, this, [this] { return refresh(); });
}

QFuture<Result<QString>> SignInStore::roleOf(const QString& identifier)
{
    return andThen(openGuest(m_settings, this), this, [identifier](const GuestSession& guest) {
        auto role = guest->one(QStringLiteral("login_role"), {identifier},
                               [](const Row& row) { return row.text("role_name"); });
        return role.then([guest](Result<QString> found) {
            // No roles were made yet: the clinic's service has never run.
            if (!found && found.error().detail.contains(u"pool_is_empty"))
                found.error().code = ErrorCode::ServerUnavailable;
            return found;
        });
    });
}

QFuture<Result<void>> SignInStore::openAs(const QString& role, const QString& password)
{
    return security::PasswordStretch::start(password, role)
        .then(this, [this, role](
                        const QString& secret) { return m_session.open(m_settings, role, secret); })
        .unwrap();
}

QFuture<Result<SignedIn>> SignInStore::submitCode(const QString& code)
{
    return andThen(showCode(m_session, code, this), this, [this] { return refresh(); });
}

QFuture<Result<SignedIn>> SignInStore::refresh()
{
    return m_session.one(QStringLiteral("session_info"), {}, signedInOf)
        .then(this, [this](Result<SignedIn> info) -> Result<SignedIn> {
            if (info) {
                info->isByTicket = m_isByTicket;
                m_signedIn = *info;
            } else if (info.error().code == ErrorCode::NotFound) {
                // The password is right, the account is not (any more).
                signOut();
                return failure(ErrorCode::WrongPassword);
            }
            return info;
        });
}

void SignInStore::signOut()
{
    m_signedIn.reset();
    m_isByTicket = false;
    m_session.close();
}

} // namespace huella::people
