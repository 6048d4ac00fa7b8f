// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paintline.h"

#include <QFontMetrics>
#include <QPainter>

namespace huella::ui {

void paintLine(QPainter& painter, const QRect& area, const QString& text, TextStyle style,
               Token ink, Qt::Alignment side)
{
    painter.setFont(font(style));
    painter.setPen(color(ink));
    painter.drawText(area, int(side | Qt::AlignVCenter),
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace huella::ui
