// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/picture.h"
#include "core/patients/medium.h"

namespace huella::ui {

/// "Radiografía (DX)".
[[nodiscard]] QString kindText(const patients::Medium& medium);
/// "Radiografía (DX) · Tórax lateral · 03/11/2026".
[[nodiscard]] QString headline(const patients::Medium& medium);
/// "0,25 mm por píxel", "medidas en el detector", or that the spacing is not known.
[[nodiscard]] QString spacingText(const media::Picture& facts);

} // namespace huella::ui
