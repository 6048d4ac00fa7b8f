// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella::security {

/// Words that people here put into passwords, the likeliest first: lower case, no accents,
/// ended by a null pointer.
extern const char* const spanishWords[];

} // namespace huella::security
