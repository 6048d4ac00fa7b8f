// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/privateserver.h"
#include "core/database/serverfault.h"

#include <QCoreApplication>

namespace huella::app {

/// The sentences about the private server, for the desktop and the operator's command line.
class ServerFaultText
{
    Q_DECLARE_TR_FUNCTIONS(ServerFaultText)

public:
    /// One sentence or two: what happened, then what to do. Empty for an error that is not one of
    /// the private server's.
    [[nodiscard]] static QString sentence(const Error& error, const settings::Paths& paths);
    /// What is being done now.
    [[nodiscard]] static QString step(database::ServerStep step);
};

} // namespace huella::app
