// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/onoffdelegate.h"

#include "ui/shared/icon.h"
#include "ui/shared/tokens.h"

#include <QPainter>

namespace huella::ui::admin {

void OnOffDelegate::paintContent(QPainter& painter, const QRect& area,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isOn = index.data(Qt::UserRole).toBool();
    const QRectF place(area.left(), area.center().y() - size::iconS / 2.0, size::iconS,
                       size::iconS);
    paintIcon(painter, place, isOn ? Icons::CheckCircle : Icons::Minus,
              color(isOn ? Token::SuccessFg : Token::TextMuted));
    RowDelegate::paintContent(painter, area.adjusted(size::iconS + space::s, 0, 0, 0), option,
                              index);
}

int OnOffDelegate::contentWidth(const QModelIndex& index) const
{
    return RowDelegate::contentWidth(index) + size::iconS + space::s;
}

} // namespace huella::ui::admin
