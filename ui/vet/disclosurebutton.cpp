// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/disclosurebutton.h"

#include "ui/shared/icon.h"
#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui::vet {

DisclosureButton::DisclosureButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DisclosureButton::setWords(const QString& caption, const QString& line)
{
    m_caption = caption;
    setText(line);
    setAccessibleName(caption + QStringLiteral(", ") + line);
    setToolTip(line);
    update();
}

QSize DisclosureButton::sizeHint() const
{
    const int lines = QFontMetrics(ui::font(TextStyle::Caption)).height() +
                      QFontMetrics(ui::font(TextStyle::BodyStrong)).height();
    return {240, lines + 2 * space::s};
}

void DisclosureButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        paintRounded(painter, rect(), radius::control, color(Token::SurfaceHover));
    const QRect arrow(space::xs, 0, size::icon, height());
    paintIcon(painter,
              QRectF(arrow.left(), (height() - size::iconS) / 2.0, size::iconS, size::iconS),
              isChecked() ? Icons::ChevronDown : Icons::ChevronRight, color(Token::TextMuted));
    const QRect words = rect().adjusted(space::xxl, space::s, -space::s, -space::s);
    painter.setFont(ui::font(TextStyle::Caption));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, m_caption);
    painter.setFont(ui::font(TextStyle::BodyStrong));
    painter.setPen(color(Token::Text));
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control);
}

} // namespace huella::ui::vet
