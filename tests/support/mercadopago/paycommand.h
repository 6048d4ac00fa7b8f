// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace huella::standin {

/// `mercadopago-standin pay PREFERENCE_ID [--outcome WORD] --server URL`: pays like somebody at the
/// page, and says what came of it. Ends the program with 0, 1 (refused, unreachable) or 2 (written
/// wrongly). Runs the application's event loop.
[[nodiscard]] int runPay(const QStringList& arguments);

} // namespace huella::standin
