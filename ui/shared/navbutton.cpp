// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/navbutton.h"

#include "ui/shared/icon.h"
#include "ui/shared/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace huella::ui {

NavButton::NavButton(Icons icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_glyph(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? QString::number(count) : QString());
    update();
}

QSize NavButton::sizeHint() const
{
    return {160,
            std::max(int(size::control), ui::font(TextStyle::Body).pixelSize() * 2 + space::m)};
}

void NavButton::keyPressEvent(QKeyEvent* event)
{
    // Arrows belong to the list, not to the button.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return event->ignore();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isChecked())
        paintRounded(painter, rect(), radius::control, color(Token::AccentSoft));
    else if (underMouse())
        paintRounded(painter, rect(), radius::control, color(Token::SurfaceHover));
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control);
    const QColor ink = color(isChecked() ? Token::AccentText : Token::TextMuted);
    paintIcon(painter, QRectF(space::m, (height() - 22) / 2.0, 22, 22), m_glyph, ink);
    painter.setFont(ui::font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(isChecked() ? ink : color(Token::Text));
    const QRect words =
        rect().adjusted(space::m + 22 + space::m, 0, m_badge > 0 ? -44 : -space::s, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (m_badge > 0)
        paintBadge(painter);
}

void NavButton::paintBadge(QPainter& painter)
{
    const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    QFont digits = ui::font(TextStyle::Caption);
    digits.setWeight(QFont::DemiBold);
    painter.setFont(digits);
    const int side = std::max(22, painter.fontMetrics().height() + 4);
    const int wide = std::max(side, painter.fontMetrics().horizontalAdvance(count) + 14);
    const QRectF pill(width() - wide - space::s, (height() - side) / 2.0, wide, side);
    paintRounded(painter, pill, side / 2.0, color(Token::Attention));
    painter.setPen(color(Token::OnAttention));
    painter.drawText(pill, Qt::AlignCenter, count);
}

} // namespace huella::ui
