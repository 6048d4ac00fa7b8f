// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/textlabel.h"

#include <QEvent>

namespace huella::ui {

TextLabel::TextLabel(const QString& text, TextStyle style, Token ink, QWidget* parent)
    : QLabel(text, parent), m_style(style), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    dress();
}

void TextLabel::setInk(Token ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void TextLabel::dress()
{
    setFont(ui::font(m_style));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(m_ink));
    setPalette(colors);
}

} // namespace huella::ui
