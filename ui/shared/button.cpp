// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/button.h"

#include "ui/shared/mnemonics.h"
#include "ui/shared/paint.h"
#include "ui/shared/touch.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace huella::ui {

namespace {

int heightOf(Button::Size size, bool isTouch)
{
    if (isTouch)
        return size == Button::Size::Compact ? touch::target : touch::main;
    switch (size) {
    case Button::Size::Compact:
        return 36;
    case Button::Size::Touch:
        return size::touch;
    case Button::Size::Normal:
        break;
    }
    return size::control;
}

/// The letter at `mark`, as somebody sees who holds Alt.
void underline(QPainter& painter, const QRectF& words, const QString& text, int mark)
{
    const QFontMetricsF metrics(painter.font());
    const double left = words.left() + metrics.horizontalAdvance(text.left(mark));
    const double right = words.left() + metrics.horizontalAdvance(text.left(mark + 1));
    const double base = words.center().y() + metrics.height() / 2 - metrics.descent() + 3;
    painter.drawLine(QPointF(left, base), QPointF(right, base));
}

/// The same of a button without words: the letter in its corner.
void paintLetter(QPainter& painter, const QRect& area, const Button& button)
{
    const QChar letter = Mnemonics::letterOf(button);
    if (letter.isNull())
        return;
    painter.setFont(ui::font(TextStyle::Caption));
    const QRect corner(area.right() - 15, area.bottom() - 17, 15, 17);
    paintRounded(painter, corner, 4, color(Token::Text));
    painter.setPen(color(Token::Surface));
    painter.drawText(corner, Qt::AlignCenter, letter);
}

} // namespace

Button::Button(const QString& text, Kind kind, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setFont(ui::font(TextStyle::BodyStrong));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Button::Button(Icons icon, const QString& text, Kind kind, QWidget* parent)
    : Button(text, kind, parent)
{
    m_glyph = icon;
}

Button* Button::iconOnly(Icons icon, const QString& name, QWidget* parent)
{
    auto* button = new Button(icon, {}, Kind::Quiet, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setButtonSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void Button::setGlyph(Icons icon)
{
    m_glyph = icon;
    updateGeometry();
    update();
}

void Button::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    if (!m_spin) {
        m_spin = new QTimer(this);
        m_spin->setInterval(40);
        connect(m_spin, &QTimer::timeout, this, [this] {
            m_turn += 0.05;
            update();
        });
    }
    isBusy ? m_spin->start() : m_spin->stop();
    setProperty("busy", isBusy);
    update();
}

int Button::glyphSide() const
{
    return std::max(int(size::icon), fontMetrics().ascent());
}

QSize Button::sizeHint() const
{
    const int height =
        std::max(heightOf(m_size, touch::isOn(this)), fontMetrics().height() + space::m);
    if (text().isEmpty())
        return {height, height};
    int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    width += m_glyph ? glyphSide() + space::s : 0;
    const int side =
        m_size == Size::Compact || m_kind == Kind::Quiet ? space::m : space::l + space::xs;
    const int least = touch::isOn(this) ? touch::target : 0;
    return {std::max(width + 2 * side, least), height};
}

Button::Colors Button::filled(Token rest, Token hover, Token pressed, Token ink) const
{
    return {color(isDown() ? pressed : underMouse() ? hover : rest), Qt::transparent, color(ink)};
}

Button::Colors Button::colors() const
{
    if (!isEnabled())
        return {m_kind == Kind::Quiet ? QColor(Qt::transparent) : color(Token::SurfaceSunken),
                m_kind == Kind::Secondary ? color(Token::Border) : QColor(Qt::transparent),
                color(Token::TextDisabled)};
    const QColor over = isDown() ? color(Token::AccentSoft) : color(Token::SurfaceHover);
    switch (m_kind) {
    case Kind::Primary:
        return filled(Token::Accent, Token::AccentHover, Token::AccentPressed, Token::OnAccent);
    case Kind::Danger:
        return filled(Token::Danger, Token::DangerHover, Token::DangerHover, Token::OnDanger);
    case Kind::Secondary:
        return {underMouse() || isDown() ? over : color(Token::Surface),
                color(Token::BorderControl), color(Token::Text)};
    case Kind::Quiet:
        break;
    }
    QColor fill = underMouse() || isDown() || isChecked() ? color(Token::AccentSoft)
                                                          : QColor(Qt::transparent);
    return {fill, Qt::transparent, color(Token::AccentText)};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors c = colors();
    // The ring stands outside the fill, so the fill keeps its room for it at all times.
    const QRectF body = QRectF(rect()).adjusted(3, 3, -3, -3);
    paintRounded(painter, hasFocus() ? body : QRectF(rect()), radius::control, c.fill, c.edge);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control + 1);
    paintContents(painter, c.ink);
}

void Button::paintContents(QPainter& painter, const QColor& ink)
{
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const bool hasMark = m_glyph || m_isBusy;
    const int gap = hasMark && !text().isEmpty() ? space::s : 0;
    const int mark = hasMark ? glyphSide() : 0;
    const double left = (width() - (mark + gap + (text().isEmpty() ? 0 : textWidth))) / 2.0;
    QRectF box(std::max(left, 4.0), (height() - mark) / 2.0, mark, mark);
    if (m_isBusy)
        paintSpinner(painter, box, ink, m_turn);
    else if (m_glyph)
        paintIcon(painter, box, *m_glyph, ink);
    if (text().isEmpty())
        return paintLetter(painter, rect(), *this);
    painter.setPen(ink);
    painter.setFont(font());
    const QRectF words(box.right() + gap, 0, width() - box.right() - gap - 4, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    if (const int mark = Mnemonics::markOf(*this); mark >= 0)
        underline(painter, words, text(), mark);
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(ui::font(TextStyle::BodyStrong));
        updateGeometry();
    }
}

bool Button::hitButton(const QPoint& position) const
{
    return !m_isBusy && QPushButton::hitButton(position);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (m_isBusy)
        return event->accept();
    QPushButton::keyPressEvent(event);
}

} // namespace huella::ui
