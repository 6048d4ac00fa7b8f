// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huellactl/command.h"

#include <QList>

namespace huella::ctl {

/// Every command there is, in the order in which help lists them.
[[nodiscard]] QList<Command> commands();

// Each group, from its own file.
[[nodiscard]] QList<Command> serverCommands();
[[nodiscard]] QList<Command> databaseCommands();
[[nodiscard]] QList<Command> connectionCommands();
[[nodiscard]] QList<Command> accountCommands();
[[nodiscard]] QList<Command> demoCommands();
[[nodiscard]] QList<Command> doctorCommands();
[[nodiscard]] QList<Command> mercadoPagoCommands();

} // namespace huella::ctl
