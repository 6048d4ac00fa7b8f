// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"
#include "ui/shared/style_p.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace huella::ui::styling {

namespace {

/// Around an item's words.
constexpr int roomBefore = 12, roomAfter = 28, roomAbove = 9;
constexpr int separatorRoom = 6;

/// The room for icons and marks, the same for every line of a menu that has one of them.
int markRoom(const QStyleOptionMenuItem& option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems ? size::icon + space::s : 0;
}

QRect mirrored(const QStyleOptionMenuItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintItemMark(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& ink)
{
    const QRect row = option.rect;
    const QRect box =
        mirrored(option, QRect(row.left() + roomBefore - 4, row.center().y() - size::icon / 2 + 1,
                               size::icon, size::icon));
    if (!option.icon.isNull())
        option.icon.paint(&painter, box, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    else if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, QRectF(box).adjusted(2, 2, -2, -2), Icons::Check, ink);
}

void paintItemWords(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const QRect row = option.rect;
    const QRect words = row.adjusted(roomBefore + markRoom(option), 0, -roomAfter, 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const int how = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.setFont(option.font);
    painter.drawText(mirrored(option, words), leading | how, option.text.left(tab));
    if (tab < 0)
        return;
    const QRect keys = words.adjusted(words.width() - option.reservedShortcutWidth, 0, 0, 0);
    painter.drawText(mirrored(option, keys), leading | how, option.text.mid(tab + 1));
}

} // namespace

QRegion roundedRegion(const QRect& area, int cornerRadius)
{
    QPainterPath path;
    path.addRoundedRect(area, cornerRadius, cornerRadius);
    return QRegion(path.toFillPolygon().toPolygon());
}

void paintPopupPanel(QPainter& painter, const QRect& area)
{
    painter.fillRect(area, color(Token::Surface));
    paintRounded(painter, area, radius::s, color(Token::Surface), color(Token::Border));
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(row.left() + space::xs, row.center().y(), row.width() - 2 * space::xs, 1);
        return painter.fillRect(line, color(Token::Border));
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor ink = color(isEnabled ? Token::Text : Token::TextDisabled);
    painter.save();
    if (isEnabled && option.state & QStyle::State_Selected)
        paintRounded(painter, row, radius::s, color(Token::AccentSoft));
    painter.setPen(ink);
    paintItemMark(painter, option, ink);
    paintItemWords(painter, option);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRect box(row.right() - size::iconS - space::xs, row.center().y() - 7, size::iconS,
                        size::iconS);
        paintIcon(painter, mirrored(option, box),
                  isMirrored ? Icons::ChevronLeft : Icons::ChevronRight, arrowColor(option));
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& words)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {words.width(), 2 * separatorRoom + 1};
    const int gap = option.text.contains(u'\t') ? space::xl : 0;
    return {words.width() + roomBefore + markRoom(option) + gap + roomAfter,
            words.height() + 2 * roomAbove};
}

} // namespace huella::ui::styling
