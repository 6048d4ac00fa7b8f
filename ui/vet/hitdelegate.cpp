// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/hitdelegate.h"

#include "ui/shared/avatar.h"
#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui::vet {

namespace {

constexpr int portrait = 36;

} // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const QRect area = option.rect.adjusted(0, 2, 0, -2);
    if (option.state & QStyle::State_Selected)
        paintRounded(*painter, area, radius::control, color(Token::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(*painter, area, radius::control, color(Token::SurfaceHover));
    const QRectF disc(area.left() + space::s, area.center().y() - portrait / 2.0, portrait,
                      portrait);
    const QString name = index.data(Qt::DisplayRole).toString();
    paintAvatar(*painter, disc, {}, silhouetteOf(index.data(SpeciesRole).toString()), name);
    const QRect words =
        area.adjusted(portrait + 2 * space::s + space::xs, space::s, -space::s, -space::s);
    painter->setFont(ui::font(TextStyle::BodyStrong));
    painter->setPen(color(Token::Text));
    painter->drawText(words, Qt::AlignTop | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    painter->setFont(ui::font(TextStyle::Caption));
    painter->setPen(color(Token::TextMuted));
    painter->drawText(words, Qt::AlignBottom | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data(LineRole).toString(),
                                                        Qt::ElideRight, words.width()));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
        paintFocusRing(*painter, area, radius::control);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines = QFontMetrics(ui::font(TextStyle::BodyStrong)).height() +
                      QFontMetrics(ui::font(TextStyle::Caption)).height();
    return {200, std::max(lines, portrait) + 2 * space::s + 6};
}

} // namespace huella::ui::vet
