// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::ctl {

/// The first line of standard input.
[[nodiscard]] QString passwordFromInput();

/// Asks twice on the terminal, without showing what is typed; empty when the two differ.
[[nodiscard]] QString askPassword();

} // namespace huella::ctl
