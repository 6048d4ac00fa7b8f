// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/sqlstate.h"

#include <QHash>

#include <libpq-fe.h>

namespace huella::database {

namespace {

const QHash<QByteArray, ErrorCode>& codesByState()
{
    static const QHash<QByteArray, ErrorCode> codes = {
        {"HU001", ErrorCode::NotSignedIn},
        {"HU002", ErrorCode::NotAllowed},
        {"HU003", ErrorCode::NotFound},
        {"HU004", ErrorCode::SlotTaken},
        {"HU005", ErrorCode::WrongState},
        {"HU006", ErrorCode::AlreadyExists},
        {"HU007", ErrorCode::InvalidValue},
        {"HU008", ErrorCode::TooLate},
        {"HU009", ErrorCode::OutsideHours},
        {"HU010", ErrorCode::ChangedMeanwhile},
        {"HU011", ErrorCode::LimitReached},
        {"HU012", ErrorCode::SecondFactorDue},
        {"HU013", ErrorCode::SignedReadOnly},
        {"HU014", ErrorCode::NotConfirmed},
        {"HU015", ErrorCode::AlreadyOnBoard},
        {"HU016", ErrorCode::AlreadyPaid},
        {"HU017", ErrorCode::WrongAmount},
        {"HU018", ErrorCode::SlotInPast},
        {"HU019", ErrorCode::OutcomeUnknown},
        {"28P01", ErrorCode::WrongPassword},
        {"28000", ErrorCode::WrongPassword},
        {"42501", ErrorCode::NotAllowed},
        {"57014", ErrorCode::TimedOut},
        {"55P03", ErrorCode::TimedOut}, // lock_timeout of our functions
        {"40001", ErrorCode::ChangedMeanwhile},
        {"40P01", ErrorCode::ChangedMeanwhile},
        // A table or function that this program knows and the database does not.
        {"3F000", ErrorCode::SchemaOlder},
        {"42P01", ErrorCode::SchemaOlder},
        {"42883", ErrorCode::SchemaOlder},
        {"57P01", ErrorCode::LinkLost},
        {"57P02", ErrorCode::LinkLost},
        {"57P05", ErrorCode::LinkLost},
        {"57P03", ErrorCode::ServerUnavailable},
        {"3D000", ErrorCode::ServerUnavailable},
        {"25006", ErrorCode::ServerUnavailable}, // a standby answers
    };
    return codes;
}

QString fieldOf(const pg_result* result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

} // namespace

ErrorCode errorCodeOf(const QByteArray& sqlState)
{
    const auto& codes = codesByState();
    if (const auto found = codes.find(sqlState); found != codes.end())
        return *found;
    if (sqlState.startsWith("08"))
        return ErrorCode::LinkLost;
    if (sqlState.startsWith("53"))
        return ErrorCode::ServerUnavailable;
    return ErrorCode::Internal;
}

Error errorOf(const pg_result* result, const QString& statement)
{
    const QByteArray state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    Error error;
    error.code = errorCodeOf(state);
    error.field = fieldOf(result, PG_DIAG_COLUMN_NAME);
    if (state.startsWith("HU")) {
        error.detail = fieldOf(result, PG_DIAG_MESSAGE_PRIMARY);
        return error;
    }
    error.detail = statement + u": " + QString::fromLatin1(state);
    if (const QString constraint = fieldOf(result, PG_DIAG_CONSTRAINT_NAME); !constraint.isEmpty())
        error.detail += u' ' + constraint;
    // Messages of class 22 quote the value that was refused, which may be anybody's data.
    if (!state.startsWith("22"))
        error.detail += u' ' + fieldOf(result, PG_DIAG_MESSAGE_PRIMARY);
    return error;
}

} // namespace huella::database
