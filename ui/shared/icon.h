// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace huella::ui {

/// An icon in a token's colour: crisp at every scale, follows a change of theme by itself, and
/// falls to TextDisabled where the widget is disabled.
[[nodiscard]] QIcon icon(Icons icon, Token token = Token::Text);

/// The same drawn at once, centred in `area`, for delegates and painted widgets.
void paintIcon(QPainter& painter, const QRectF& area, Icons icon, const QColor& ink);

/// The application's own icon: the paw in a rounded square.
[[nodiscard]] QIcon applicationIcon();
void paintMark(QPainter& painter, const QRectF& area);

/// "calendar-check": the file's name in resources/icons.
[[nodiscard]] QString iconFile(Icons icon);
[[nodiscard]] int iconCount();

} // namespace huella::ui
