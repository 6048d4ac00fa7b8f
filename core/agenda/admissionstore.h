// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "core/database/session.h"

namespace huella::agenda {

/// An owner and a new animal, as the desk writes them down. With the same ids it is done once.
struct Admission
{
    PersonId owner = PersonId::create(); ///< of a known owner: the fields that follow are ignored
    QString firstName;
    QString lastName;
    QString phone;
    QString email; ///< may be empty
    PatientId patient = PatientId::create();
    QString patientName;
    QString species;
    AttentionId attention; ///< null: not into the queue
    QString reason;
};

/// An owner who may be meant already. Of somebody who may not be chosen (staff, shut out) the id
/// is null and the name only hints that there is one.
struct LikelyOwner
{
    PersonId id;
    QString name;
    QString phone;
    QString email;
    QString pets;        ///< their names
    bool isEmail = true; ///< what is the same: the e-mail, else the phone

    [[nodiscard]] bool isChoosable() const { return !id.isNull(); }
};

/// The code with which an owner makes his account at the kiosk.
struct ClaimCode
{
    QString code;
    QDateTime expiresAt;
};

/// New owners at the desk: staff only.
class AdmissionStore
{
public:
    explicit AdmissionStore(database::Session& session) : m_session(session) {}

    /// The board's row when it went into the queue. InvalidValue and AlreadyExists name the field:
    /// first_name, last_name, phone, email (the owner's), name, species (the animal's).
    [[nodiscard]] QFuture<Result<std::optional<BoardRow>>> admit(const Admission& admission);
    /// Owners of the same phone, however it is written, or the same e-mail.
    [[nodiscard]] QFuture<Result<QList<LikelyOwner>>> ownersLike(const QString& phone,
                                                                 const QString& email);
    [[nodiscard]] QFuture<Result<bool>> hasAccount(PersonId owner);
    /// WrongState for an owner who has an account. A former code is void.
    [[nodiscard]] QFuture<Result<ClaimCode>> claimCode(PersonId owner);

private:
    database::Session& m_session;
};

} // namespace huella::agenda
