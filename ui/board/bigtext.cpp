// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/bigtext.h"

#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui::board {

double scaleOf(const QWidget& widget)
{
    return std::clamp(widget.window()->height() / 1080.0, 0.5, 4.0);
}

QFont bigFont(double scale, int pixels)
{
    QFont result = font(TextStyle::Display);
    result.setPixelSize(std::max(12, qRound(pixels * scale)));
    return result;
}

BigText::BigText(int pixels, Token ink, Qt::Alignment alignment, QWidget* parent)
    : QWidget(parent), m_pixels(pixels), m_ink(ink), m_alignment(alignment)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BigText::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void BigText::setBand(Token band)
{
    m_band = band;
    m_hasBand = true;
    updateGeometry();
}

int BigText::margin() const
{
    return m_hasBand ? qRound(space::l * scaleOf(*this)) : 0;
}

QSize BigText::sizeHint() const
{
    const QFontMetrics metrics(bigFont(scaleOf(*this), m_pixels));
    return {metrics.horizontalAdvance(m_text) + 2 * margin() + 2, metrics.height() + 2 * margin()};
}

void BigText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hasBand)
        paintRounded(painter, rect(), radius::card, color(m_band));
    const QRect area = rect().adjusted(margin(), 0, -margin(), 0);
    painter.setFont(bigFont(scaleOf(*this), m_pixels));
    painter.setPen(color(m_ink));
    painter.drawText(area, int(m_alignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, area.width()));
}

} // namespace huella::ui::board
