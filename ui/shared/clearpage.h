// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace huella::ui {

/// Puts `page` into `scroll`, which takes it. What the area stands on shows through it:
/// QScrollArea would fill it with the window's colour, a stain on every card.
void setClearPage(QScrollArea& scroll, QWidget* page);

} // namespace huella::ui
