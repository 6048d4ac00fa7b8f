// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/people/person.h"

#include <optional>

namespace huella::people {

/// What the program knows after a sign-in.
struct SignedIn
{
    Person person;
    bool isCodeDue = false; ///< nothing else works before `submitCode()`
    bool mustChangePassword = false;
    bool isByTicket = false; ///< for 15 minutes; nothing with which he signs in may be changed
    QString clinicName;      ///< null when the clinic has not said it
    QString currency;        ///< ISO; null while a code is due
};

/// Lets a person in: finds his role as the guest, stretches the password, opens the session.
/// Nothing about a person stays on the workstation after `signOut()`.
class SignInStore : public QObject
{
    Q_OBJECT

public:
    /// `session` is the one that everything else works on; it outlives this.
    SignInStore(database::ConnectionSettings settings, database::Session& session,
                QObject* parent = nullptr);

    /// By username, e-mail or phone. WrongPassword is also the answer for somebody who does not
    /// exist, is shut out for a while after failures, whose account is switched off, or whose phone
    /// is another person's too. LimitReached: this computer asked too often within the hour.
    /// SchemaNewer, SchemaOlder: program and database do not fit, nothing was touched.
    [[nodiscard]] QFuture<Result<SignedIn>> signIn(const QString& identifier,
                                                   const QString& password);
    /// By the ticket of the last visit (as a scanner types it) and its owner's short code.
    /// WrongPassword: they are not good (any more). LimitReached: too many tries. ServerUnavailable
    /// also while the clinic's service stands still: the password opens then.
    [[nodiscard]] QFuture<Result<SignedIn>> signInWithTicket(const QString& ticket,
                                                             const QString& code);
    /// A code of the authenticator or a recovery code, as typed; also when the link state is
    /// NeedsCode. InvalidValue of field "code" when it is wrong or used; LimitReached after too
    /// many.
    [[nodiscard]] QFuture<Result<SignedIn>> submitCode(const QString& code);
    /// Reads again who is signed in (after a changed profile or password).
    [[nodiscard]] QFuture<Result<SignedIn>> refresh();
    void signOut();

    [[nodiscard]] const std::optional<SignedIn>& signedIn() const { return m_signedIn; }
    [[nodiscard]] const database::ConnectionSettings& settings() const { return m_settings; }

private:
    [[nodiscard]] QFuture<Result<QString>> roleOf(const QString& identifier);
    [[nodiscard]] QFuture<Result<void>> openAs(const QString& role, const QString& password);

    database::ConnectionSettings m_settings;
    database::Session& m_session;
    std::optional<SignedIn> m_signedIn;
    bool m_isByTicket = false;
};

} // namespace huella::people
