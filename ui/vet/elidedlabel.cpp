// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/elidedlabel.h"

#include <QPainter>

namespace huella::ui::vet {

void ElidedLabel::setWhole(const QString& text)
{
    setText(text.simplified());
    setToolTip(text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, TextLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace huella::ui::vet
