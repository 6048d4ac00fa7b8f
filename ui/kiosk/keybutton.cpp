// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/keybutton.h"

#include "ui/shared/icon.h"
#include "ui/shared/paint.h"
#include "ui/shared/touch.h"

#include <QMouseEvent>
#include <QPainter>

namespace huella::ui::kiosk {

namespace {

constexpr int holdMs = 500, repeatMs = 90;

} // namespace

KeyButton::KeyButton(KeyRole role, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_role(role)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdMs);
    m_repeat.setInterval(repeatMs);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        m_wasHeld = true;
        if (m_role == KeyRole::Backspace)
            m_repeat.start();
        emit held();
    });
    connect(&m_repeat, &QTimer::timeout, this, &KeyButton::tapped);
}

void KeyButton::setGlyph(Icons icon, const QString& name)
{
    m_glyph = icon;
    setAccessibleName(name);
    update();
}

void KeyButton::setLit(bool isLit)
{
    m_isLit = isLit;
    update();
}

QSize KeyButton::sizeHint() const
{
    return {touch::target, touch::target};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isMain = m_role == KeyRole::Enter || m_isLit;
    const bool isPlain = m_role == KeyRole::Text;
    const Token fill = isDown()   ? Token::AccentSoft
                       : isMain   ? Token::Accent
                       : isPlain  ? Token::Surface
                                  : Token::SurfaceHover;
    const QColor ink = color(isDown() ? Token::AccentText : isMain ? Token::OnAccent : Token::Text);
    paintRounded(painter, rect(), radius::control, color(fill), color(Token::BorderControl));
    if (m_glyph) {
        const double side = std::min({height() * 0.5, width() * 0.5, 36.0});
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect()).center());
        return paintIcon(painter, box, *m_glyph, ink);
    }
    QFont letters = ui::font(text().size() > 1 ? TextStyle::BodyStrong : TextStyle::Title);
    letters.setPixelSize(std::min(letters.pixelSize(), height() * 6 / 10));
    painter.setFont(letters);
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void KeyButton::mousePressEvent(QMouseEvent* event)
{
    m_wasHeld = false;
    if (event->button() == Qt::LeftButton)
        m_hold.start();
    QAbstractButton::mousePressEvent(event);
}

void KeyButton::mouseReleaseEvent(QMouseEvent* event)
{
    m_hold.stop();
    m_repeat.stop();
    const bool isTap = isDown() && !m_wasHeld && rect().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (isTap)
        emit tapped();
}

} // namespace huella::ui::kiosk
