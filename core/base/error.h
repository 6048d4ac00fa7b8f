// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella {

/// What went wrong, for the program. HU codes come from our own SQL, one to one (docs/security.md).
enum class ErrorCode {
    NotSignedIn,      ///< HU001
    NotAllowed,       ///< HU002
    NotFound,         ///< HU003, also for what the person may not see
    SlotTaken,        ///< HU004
    WrongState,       ///< HU005
    AlreadyExists,    ///< HU006, Error::field says which
    InvalidValue,     ///< HU007, Error::field says which, Error::detail the rule
    TooLate,          ///< HU008
    OutsideHours,     ///< HU009
    ChangedMeanwhile, ///< HU010
    LimitReached,     ///< HU011
    SecondFactorDue,  ///< HU012
    SignedReadOnly,   ///< HU013
    NotConfirmed,     ///< HU014
    AlreadyOnBoard,   ///< HU015
    AlreadyPaid,      ///< HU016
    WrongAmount,      ///< HU017
    SlotInPast,       ///< HU018
    OutcomeUnknown,   ///< HU019, of an earlier payment: nobody is asked to pay twice
    WrongPassword,    ///< the server refused the credentials
    LinkLost,         ///< the connection is gone; the step may be sent again with the same id
    TimedOut,
    Cancelled,
    ServerUnavailable,  ///< nothing answers, or it is starting up
    SchemaNewer,        ///< the database is newer than this program
    SchemaOlder,        ///< the database has not been migrated yet
    BadFile,            ///< a file that cannot be read as what it claims to be
    KeyringLocked,      ///< the secret store exists but is locked; not the same as empty
    KeyringUnavailable, ///< this desktop has no secret store, or it refuses to keep anything
    Internal,           ///< a defect, or an SQLSTATE nobody mapped
};

/// An error is a code for the program, a field where one is to blame, and a detail for the log.
/// `detail` is technical English, never shown to people and never holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QString field;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace huella
