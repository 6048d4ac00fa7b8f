// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

namespace huella::ui {

/// Only Theme sets these.
void setTokenState(Palette palette, double textScale, int leastPixels);

} // namespace huella::ui
