// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace/options.h"
#include "core/base/result.h"
#include "core/database/connectionsettings.h"
#include "core/database/privateserver.h"
#include "core/people/accountdraft.h"

namespace huella::app {

/// Where the clinic was found.
struct ClinicPlace
{
    database::ConnectionSettings settings;
    QString superuserDsn; ///< only for the private server of this computer
    bool isEmpty = false; ///< nobody has an account yet
    bool isDemo = false;  ///< the demonstration's people live here
};

/// Finds the clinic: the connection file's, or the private server, which it starts. Loads the demo
/// data into an empty one where the options say so. Blocks: not on the GUI's thread.
[[nodiscard]] Result<ClinicPlace> findClinic(const Options& options,
                                             const database::ServerProgress& progress);

/// Loads the demo clinic into an empty database of the private server. Blocks.
[[nodiscard]] Result<void> loadDemo(const ClinicPlace& place);

/// Makes the first administrator, who makes everybody else. Blocks.
[[nodiscard]] Result<void> makeFirstAdmin(const ClinicPlace& place,
                                          const people::AccountDraft& draft);

} // namespace huella::app
