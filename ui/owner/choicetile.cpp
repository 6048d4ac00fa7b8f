// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/choicetile.h"

#include "ui/shared/avatar.h"
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"
#include "ui/shared/touch.h"

#include <QKeyEvent>
#include <QPainter>

namespace huella::ui::owner {

namespace {

constexpr int tilePortrait = 44;
constexpr double markSide = size::icon;

} // namespace

ChoiceTile::ChoiceTile(const Choice& choice, QWidget* parent)
    : QAbstractButton(parent), m_choice(choice)
{
    setCheckable(true);
    setProperty("title", choice.title);
    QStringList words{choice.title, choice.caption, choice.trailing};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceTile::sizeHint() const
{
    const int words = QFontMetrics(ui::font(TextStyle::BodyStrong)).height() +
                      QFontMetrics(ui::font(TextStyle::Caption)).height();
    return {160, std::max(touch::isOn(this) ? 88 : 72, words + 2 * space::l)};
}

bool ChoiceTile::hasPortrait() const
{
    return m_choice.glyph || !m_choice.photo.isNull();
}

int ChoiceTile::wordsWidth() const
{
    const QFontMetrics strong(ui::font(TextStyle::BodyStrong));
    const QFontMetrics caption(ui::font(TextStyle::Caption));
    int width = std::max(strong.horizontalAdvance(m_choice.title),
                         caption.horizontalAdvance(m_choice.caption));
    if (!m_choice.trailing.isEmpty())
        width += strong.horizontalAdvance(m_choice.trailing) + 2 + space::s;
    width += hasPortrait() ? 2 * space::m + int(tilePortrait) + space::s : space::l + space::m;
    return width + int(markSide) + space::l + 2;
}

void ChoiceTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(3, 3, -3, -3);
    const Token fill = isChecked()    ? Token::AccentSoft
                       : underMouse() ? Token::SurfaceHover
                                      : Token::Surface;
    paintRounded(painter, body, radius::control, color(fill),
                 color(isChecked() ? Token::Accent : Token::BorderControl), isChecked() ? 2 : 1);
    // The mark is at the side that has nothing else: with a portrait at the right, else at the
    // left.
    const double markTop = (height() - markSide) / 2.0;
    QRect words = rect().adjusted(space::l, space::s, -space::l, -space::s);
    if (hasPortrait()) {
        const QRectF area(space::m, (height() - tilePortrait) / 2.0, tilePortrait, tilePortrait);
        paintPortrait(painter, area);
        paintMark(painter, {width() - space::l - markSide, markTop, markSide, markSide});
        words.setLeft(int(area.right()) + space::m);
        words.setRight(words.right() - int(markSide) - space::s);
    } else {
        paintMark(painter, {space::l, markTop, markSide, markSide});
        words.setLeft(space::l + int(markSide) + space::m);
    }
    paintWords(painter, words);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control + 3);
}

void ChoiceTile::paintPortrait(QPainter& painter, const QRectF& area)
{
    if (!m_choice.photo.isNull())
        return paintAvatar(painter, area, m_choice.photo, m_choice.glyph, m_choice.title);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(isChecked() ? Token::Surface : Token::AccentSoft));
    painter.drawEllipse(area);
    paintIcon(painter, area.adjusted(11, 11, -11, -11), *m_choice.glyph, color(Token::AccentText));
}

void ChoiceTile::paintMark(QPainter& painter, const QRectF& area)
{
    if (isChecked())
        return paintIcon(painter, area, Icons::CheckCircle, color(Token::AccentText));
    painter.setPen(QPen(color(Token::BorderControl), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(area.adjusted(2, 2, -2, -2));
}

void ChoiceTile::paintWords(QPainter& painter, QRect area)
{
    const auto write = [&](QRect place, TextStyle style, Token ink, const QString& text,
                           Qt::Alignment alignment) {
        painter.setFont(ui::font(style));
        painter.setPen(color(ink));
        painter.drawText(place, int(alignment) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    if (!m_choice.trailing.isEmpty()) {
        const int room =
            QFontMetrics(ui::font(TextStyle::BodyStrong)).horizontalAdvance(m_choice.trailing) + 2;
        write(area.adjusted(area.width() - room, 0, 0, 0), TextStyle::BodyStrong, Token::Text,
              m_choice.trailing, Qt::AlignRight | Qt::AlignVCenter);
        area.setRight(area.right() - room - space::s);
    }
    if (m_choice.caption.isEmpty())
        return write(area, TextStyle::BodyStrong, Token::Text, m_choice.title,
                     Qt::AlignLeft | Qt::AlignVCenter);
    const int middle = area.center().y();
    write({area.left(), area.top(), area.width(), middle - area.top()}, TextStyle::BodyStrong,
          Token::Text, m_choice.title, Qt::AlignLeft | Qt::AlignBottom);
    write({area.left(), middle + 1, area.width(), area.bottom() - middle}, TextStyle::Caption,
          Token::TextMuted, m_choice.caption, Qt::AlignLeft | Qt::AlignTop);
}

void ChoiceTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace huella::ui::owner
