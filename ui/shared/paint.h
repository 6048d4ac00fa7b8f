// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QRectF>

class QPainter;

namespace huella::ui {

enum class FieldState { Rest, Hovered, Focused, Invalid, InvalidFocused, Disabled };

/// The strokes every painted part shares, so that edges and rings are the same everywhere.
void paintField(QPainter& painter, const QRectF& area, FieldState state);
/// The ring around `area`, drawn inside it: `size::ring` wide with a gap of one pixel.
void paintFocusRing(QPainter& painter, const QRectF& area, double cornerRadius);
void paintRounded(QPainter& painter, const QRectF& area, double cornerRadius, const QColor& fill,
                  const QColor& edge = Qt::transparent, double edgeWidth = 1);
/// A soft surface with a hairline and a low shadow; `area` includes the shadow's room.
void paintSurface(QPainter& painter, const QRectF& area, double cornerRadius,
                  Token fill = Token::Surface);
/// A turning arc; `turn` from 0 to 1.
void paintSpinner(QPainter& painter, const QRectF& area, const QColor& ink, double turn);

} // namespace huella::ui
