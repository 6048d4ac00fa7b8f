// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellactl/commands.h"

namespace huella::ctl {

QList<Command> commands()
{
    QList<Command> all;
    all += serverCommands();
    all += databaseCommands();
    all += connectionCommands();
    all += accountCommands();
    all += demoCommands();
    all += doctorCommands();
    all += mercadoPagoCommands();
    return all;
}

} // namespace huella::ctl
