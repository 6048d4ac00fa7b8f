// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/choicebutton.h"

#include "ui/shared/paint.h"
#include "ui/shared/touch.h"

#include <QKeyEvent>
#include <QPainter>

namespace huella::ui {

ChoiceButton::ChoiceButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceButton::setCaption(const QString& caption)
{
    m_caption = caption;
    updateGeometry();
}

void ChoiceButton::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    update();
}

void ChoiceButton::setFlat(bool isFlat)
{
    m_isFlat = isFlat;
    update();
}

void ChoiceButton::setStrong(bool isStrong)
{
    m_isStrong = isStrong;
    update();
}

void ChoiceButton::setTaken(bool isTaken)
{
    m_isTaken = isTaken;
    setEnabled(!isTaken);
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics words(ui::font(TextStyle::BodyStrong));
    const int wide = words.horizontalAdvance(text()) + 2 * space::l;
    return {std::max(wide, 56), m_caption.isEmpty()
                                    ? std::max(touch::control(this), words.height() + int(space::l))
                                    : words.height() * 2 + space::xl};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const QFontMetrics words(ui::font(TextStyle::BodyStrong));
    return {words.horizontalAdvance(text()) + 2 * space::s, sizeHint().height()};
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return event->ignore();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

QColor ChoiceButton::ink() const
{
    if (!isEnabled())
        return color(Token::TextDisabled);
    if (isChecked())
        return color(m_isStrong ? Token::OnAccent : Token::AccentText);
    return color(Token::Text);
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBody(painter);
    paintWords(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control);
}

void ChoiceButton::paintBody(QPainter& painter)
{
    const QRectF body = QRectF(rect()).adjusted(3, 3, -3, -3);
    const double corner = radius::control - 2;
    if (isChecked())
        return paintRounded(painter, body, corner,
                            color(m_isStrong ? Token::Accent : Token::AccentSoft),
                            m_isStrong ? QColor(Qt::transparent) : color(Token::Accent), 1.5);
    if (!isEnabled())
        return m_isFlat ? void() : paintRounded(painter, body, corner, color(Token::SurfaceSunken));
    const QColor fill = underMouse() ? color(Token::AccentSoft)
                        : m_isFlat   ? QColor(Qt::transparent)
                                     : color(Token::Surface);
    paintRounded(painter, body, corner, fill,
                 m_isFlat ? QColor(Qt::transparent) : color(Token::BorderControl));
}

void ChoiceButton::paintWords(QPainter& painter)
{
    QRectF area = QRectF(rect()).adjusted(4, 4, -4, -4);
    painter.setPen(m_caption.isEmpty() || isChecked() || !isEnabled() ? ink()
                                                                      : color(Token::TextMuted));
    if (!m_caption.isEmpty()) {
        painter.setFont(ui::font(TextStyle::Caption));
        painter.drawText(area.adjusted(0, 7, 0, 0), Qt::AlignTop | Qt::AlignHCenter, m_caption);
        area.adjust(0, area.height() * 0.38, 0, -6);
    }
    QFont words =
        ui::font(isChecked() || !m_caption.isEmpty() ? TextStyle::BodyStrong : TextStyle::Body);
    words.setStrikeOut(m_isTaken);
    painter.setFont(words);
    painter.setPen(ink());
    painter.drawText(area, Qt::AlignCenter, text());
    if (m_isMarked)
        paintRounded(painter, QRectF(width() / 2.0 - 2.5, height() - 11.0, 5, 5), 2.5,
                     isChecked() && m_isStrong ? ink() : color(Token::Attention));
}

} // namespace huella::ui
