// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

class QApplication;

namespace huella::ui {

enum class ThemeMode { Light, Dark, HighContrast, System };

/// Makes the whole application look like Huella: font, palette and style, all from the tokens. No
/// style sheet: with one, Qt styles a whole subtree again whenever a widget gets a parent. May be
/// applied again at any time; every widget of ui/shared follows.
class Theme
{
public:
    /// `textScale` 0.8 to 2; anything else is brought inside. System means what the desktop's own
    /// palette says (high contrast too), and Light where it says nothing. No step of the type scale
    /// is smaller than `leastPixels`.
    static void apply(QApplication& application, ThemeMode mode, double textScale = 1.0,
                      int leastPixels = 0);
    [[nodiscard]] static ThemeMode mode();
};

} // namespace huella::ui
