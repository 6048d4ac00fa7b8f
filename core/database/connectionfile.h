// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/connectionsettings.h"

namespace huella::database {

/// The file that tells a workstation where its clinic's database is: an INI file with one section
/// [connection], made by `huellactl connection export` and copied to each PC. It opens no data by
/// itself: it carries no person's password.
class ConnectionFile
{
public:
    /// BadFile when the file is missing, is not such a file, or leaves a value out that is needed;
    /// Error::field names the key.
    [[nodiscard]] static Result<ConnectionSettings> read(const QString& file);
    /// Replaces the file at once or not at all.
    [[nodiscard]] static Result<void> write(const ConnectionSettings& settings,
                                            const QString& file);
};

} // namespace huella::database
