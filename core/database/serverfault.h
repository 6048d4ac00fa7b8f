// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace huella::database {

/// Why the private server is not there. Travels in an Error of code ServerUnavailable, as a word in
/// Error::field; each has its own sentence for people (app/common/serverfaulttext).
enum class ServerFault {
    None,         ///< the error is not one of the private server's
    NoPostgres,   ///< the programs of this version are not installed
    OtherVersion, ///< the data were made by another major version
    DiskFull,
    NotWritable,   ///< a folder that cannot be written: read-only disk, somebody else's
    Untraversable, ///< the server's user may not pass through a folder above the home
    ForeignLock,   ///< postmaster.pid names another living PostgreSQL
    NoServerUser,  ///< root, but there is no user postgres to run the server as
    Busy,          ///< somebody else has been starting or stopping it for too long
    WillNotStart,  ///< PostgreSQL said something else; Error::detail has its last words
    WillNotStop,
};

[[nodiscard]] std::unexpected<Error> serverFailure(ServerFault fault, const QString& detail);
[[nodiscard]] ServerFault serverFaultOf(const Error& error);
/// What PostgreSQL's own words (in English) mean; WillNotStart when they are not known.
[[nodiscard]] ServerFault serverFaultInText(const QString& text);

} // namespace huella::database
