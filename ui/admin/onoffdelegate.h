// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/rowdelegate.h"

namespace huella::ui::admin {

/// A cell that says yes or no by icon, word and colour; Qt::UserRole holds the bool.
class OnOffDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

} // namespace huella::ui::admin
