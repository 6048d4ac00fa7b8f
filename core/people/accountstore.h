// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/people/accountdraft.h"
#include "core/people/person.h"

namespace huella::people {

/// Whether the clinic's service (`huellad`) runs; while it does not, registrations wait and
/// tampered accounts are not healed.
struct ServiceStatus
{
    QDateTime seenAt; ///< invalid when it never ran
    bool isAlive = false;
};

enum class Activity { Active, Inactive };
enum class SecondFactor { Keep, Clear };

/// What people change about their own account, and the admin about everybody's.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    explicit AccountStore(database::Session& session, QObject* parent = nullptr);

    // One's own account.
    [[nodiscard]] QFuture<Result<void>> updateMyProfile(const PersonName& firstName,
                                                        const PersonName& lastName,
                                                        const std::optional<Phone>& phone);
    /// WrongPassword when `current` is not the present one. InvalidValue of field "password" when
    /// `next` is too weak. Ends the person's sessions on other screens.
    [[nodiscard]] QFuture<Result<void>> changePassword(const QString& current, const QString& next,
                                                       const Person& person);
    /// A new secret in base32, for the QR; nothing changes before `confirmSecondFactor()`.
    [[nodiscard]] QFuture<Result<QString>> enrolSecondFactor();
    /// The first code; answers ten recovery codes, to be shown once.
    [[nodiscard]] QFuture<Result<QStringList>> confirmSecondFactor(const QString& code);
    [[nodiscard]] QFuture<Result<QStringList>> newRecoveryCodes();
    /// Wants one more code, so that a screen left open is not enough.
    [[nodiscard]] QFuture<Result<void>> disableSecondFactor(const QString& code);

    // The admin's.
    /// By name, the first 200; `search` is a part of a name, username or e-mail.
    [[nodiscard]] QFuture<Result<QList<Person>>> people(const QString& search = {},
                                                        std::optional<Role> role = {});
    /// The password of the draft is to be changed at the first sign-in.
    [[nodiscard]] QFuture<Result<AccountState>> create(const AccountDraft& draft);
    /// A new temporary password, which the admin hands over. NotFound, NotAllowed.
    [[nodiscard]] QFuture<Result<QString>> reset(PersonId person, SecondFactor secondFactor);
    /// WrongState: oneself, or the last admin.
    [[nodiscard]] QFuture<Result<void>> setActive(PersonId person, Activity activity);
    [[nodiscard]] QFuture<Result<void>> setRole(PersonId person, Role role);
    /// Under which a vet signs prescriptions from now on; empty: none. NotFound for who is no vet.
    [[nodiscard]] QFuture<Result<void>> setLicence(PersonId vet, const QString& licence);

    // Staff's.
    [[nodiscard]] QFuture<Result<ServiceStatus>> serviceStatus();

private:
    database::Session& m_session;
};

} // namespace huella::people
