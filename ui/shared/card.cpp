// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace huella::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setPadding(space::xl);
    m_body->setSpacing(space::l);
    if (title.isEmpty())
        return;
    auto* heading = new TextLabel(title, TextStyle::Title);
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_body->addWidget(heading);
}

void Card::setPadding(int pixels)
{
    m_body->setContentsMargins(pixels, pixels, pixels, pixels + 4);
}

void Card::setStripe(Token stripe)
{
    m_stripe = stripe;
    m_hasStripe = true;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSurface(painter, rect(), radius::card);
    if (!m_hasStripe)
        return;
    const QRectF body = QRectF(rect()).adjusted(0, 0, 0, -4);
    paintRounded(painter, QRectF(body.left() + 8, body.top() + 14, 4, body.height() - 28), 2,
                 color(m_stripe));
}

} // namespace huella::ui
