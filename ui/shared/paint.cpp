// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui {

void paintRounded(QPainter& painter, const QRectF& area, double cornerRadius, const QColor& fill,
                  const QColor& edge, double edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    if (edge.alpha() == 0) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(area, cornerRadius, cornerRadius);
    } else {
        const double half = edgeWidth / 2;
        painter.setPen(QPen(edge, edgeWidth));
        painter.drawRoundedRect(area.adjusted(half, half, -half, -half), cornerRadius - half,
                                cornerRadius - half);
    }
    painter.restore();
}

void paintField(QPainter& painter, const QRectF& area, FieldState state)
{
    const QColor fill =
        color(state == FieldState::Disabled ? Token::SurfaceSunken : Token::Surface);
    switch (state) {
    case FieldState::Rest:
        return paintRounded(painter, area, radius::control, fill, color(Token::BorderControl));
    case FieldState::Hovered:
        return paintRounded(painter, area, radius::control, fill, color(Token::TextMuted));
    case FieldState::Focused:
        return paintRounded(painter, area, radius::control, fill, color(Token::Accent), size::ring);
    case FieldState::Invalid:
        return paintRounded(painter, area, radius::control, fill, color(Token::ErrorEdge), 1.5);
    case FieldState::InvalidFocused:
        return paintRounded(painter, area, radius::control, fill, color(Token::ErrorFg),
                            size::ring);
    case FieldState::Disabled:
        return paintRounded(painter, area, radius::control, fill, color(Token::Border));
    }
}

void paintFocusRing(QPainter& painter, const QRectF& area, double cornerRadius)
{
    paintRounded(painter, area, cornerRadius, Qt::transparent, color(Token::Focus), size::ring);
}

void paintSurface(QPainter& painter, const QRectF& area, double cornerRadius, Token fill)
{
    const QRectF body = area.adjusted(0, 0, 0, -4);
    QColor shadow = color(Token::Shadow);
    shadow.setAlphaF(shadow.alphaF() / 3);
    for (int i = 1; i <= 3; ++i)
        paintRounded(painter, body.adjusted(i, i + 4, -i, i), cornerRadius + i, shadow);
    paintRounded(painter, body, cornerRadius, color(fill), color(Token::Border));
}

void paintSpinner(QPainter& painter, const QRectF& area, const QColor& ink, double turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::max(2.0, area.width() / 9);
    const QRectF ring = area.adjusted(width, width, -width, -width);
    QColor track = ink;
    track.setAlphaF(0.22f);
    painter.setPen(QPen(track, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, qRound(-turn * 360 * 16), 100 * 16);
    painter.restore();
}

} // namespace huella::ui
