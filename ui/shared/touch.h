// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// The measures of a window that is worked with a finger. Whoever makes it says so once on its
/// root; the style, the controls and the pages below read it. Lengths in logical pixels.
namespace huella::ui::touch {

inline constexpr int target = 48; ///< the least side of whatever can be pressed
inline constexpr int main = 64;   ///< of what most people came to press
inline constexpr int gap = 8;     ///< the least between two of them

/// Everything in `root`, now and later, is for a finger (or is not). Each widget below hears a
/// StyleChange, at which it may read the measures again.
void set(QWidget* root, bool isOn);

/// Whether `widget`, or what it stands in, is for a finger. Not known in a constructor, before
/// there is a parent: ask when shown or at a StyleChange.
[[nodiscard]] bool isOn(const QWidget* widget);

/// The least height of fields and buttons there: `size::control` for a mouse.
[[nodiscard]] int control(const QWidget* widget);

} // namespace huella::ui::touch
