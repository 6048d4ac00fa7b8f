// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/iconlabel.h"

#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui {

IconLabel::IconLabel(Icons icon, Token ink, int side, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_ink(ink), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icons icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void IconLabel::setPlate(Token plate)
{
    m_plate = plate;
    m_hasPlate = true;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = m_hasPlate ? m_side * 2 : m_side;
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRectF plate(0, 0, sizeHint().width(), sizeHint().height());
    plate.moveCenter(QRectF(rect()).center());
    if (m_hasPlate)
        paintRounded(painter, plate, plate.width() / 2, color(m_plate));
    QRectF box(0, 0, m_side, m_side);
    box.moveCenter(plate.center());
    paintIcon(painter, box, m_icon, color(isEnabled() ? m_ink : Token::TextDisabled));
}

} // namespace huella::ui
