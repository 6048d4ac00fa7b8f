// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/illustration.h"

#include "ui/shared/icon.h"
#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui {

namespace {

void paintPrint(QPainter& painter, QPointF center, double angle, double side, double strength,
                Token ink = Token::Accent)
{
    painter.save();
    painter.translate(center);
    painter.rotate(angle);
    painter.setOpacity(strength);
    paintIcon(painter, QRectF(-side / 2, -side / 2, side, side), Icons::PawSolid, color(ink));
    painter.restore();
}

} // namespace

Illustration::Illustration(Icons icon, QWidget* parent) : QWidget(parent), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Illustration::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF disc(50, 14, 100, 100);
    paintRounded(painter, disc, 50, color(Token::AccentSoft));
    paintIcon(painter, disc.adjusted(28, 28, -28, -28), m_icon, color(Token::AccentText));
    paintPrint(painter, {22, 104}, 38, 20, 0.16);
    paintPrint(painter, {36, 82}, 22, 18, 0.10);
    paintPrint(painter, {164, 42}, 32, 18, 0.22);
    paintPrint(painter, {184, 22}, 48, 21, 0.85, Token::Attention);
}

} // namespace huella::ui
