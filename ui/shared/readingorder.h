// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace huella::ui {

/// What Tab reaches in `root` now, as one reads: row by row from the left, each part whole before
/// the next. Worked out from where things stand, so that what was made last may stand first.
[[nodiscard]] QList<QWidget*> readingOrder(const QWidget& root);

enum class TabStep { Next, Previous };

/// Gives the keyboard to the next part of `root`, from the last on to the first; false where
/// nothing takes it.
bool focusByReading(const QWidget& root, TabStep step);

} // namespace huella::ui
