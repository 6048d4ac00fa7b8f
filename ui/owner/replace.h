// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace huella::ui::owner {

/// Puts `widgets` into `layout` in place of those that are there. Those go later: one of them may
/// be the sender of the signal that led here.
inline void replaceWidgets(QLayout& layout, const QList<QWidget*>& widgets)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (QWidget* widget : widgets) {
        layout.addWidget(widget);
        widget->show();
    }
}

} // namespace huella::ui::owner
