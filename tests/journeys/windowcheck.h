// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

// What may be said of any window without knowing what it is for. Each answers what is wrong, a
// line each; nothing where all is well.

namespace huella::tests {

/// What takes the keyboard and is not reached by Tab from the window's first part.
[[nodiscard]] QStringList missedByTab(QWidget& window);
/// Where Tab goes back up or to the left of what it leaves.
[[nodiscard]] QStringList againstReadingOrder(QWidget& window);
/// Buttons in sight without a shortcut or a letter of their own while Alt is held, and letters that
/// two of them share.
[[nodiscard]] QStringList withoutKey(QWidget& window);
/// Words that do not fit into their place, and parts of one layout that lie on each other.
[[nodiscard]] QStringList cutOrOverlapping(const QWidget& window);
/// Pages that are wider than their place in the window.
[[nodiscard]] QStringList wideParts(const QWidget& window);
/// What takes the keyboard and has no role or no name for a screen reader.
[[nodiscard]] QStringList nameless(const QWidget& window);

} // namespace huella::tests
