// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"
#include "ui/shared/touch.h"

#include <QLineEdit>
#include <QWidget>

namespace huella::test {

/// What of `root` a finger cannot press well, as it stands: less than 48 wide or high, a main
/// button of less than 64, or two with less than 8 between them.
inline QStringList badTargets(const QWidget& root)
{
    QList<QWidget*> all;
    for (auto* widget : root.findChildren<QWidget*>()) {
        const bool isOne =
            qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget);
        if (isOne && widget->isVisibleTo(&root) && widget->isEnabled() &&
            !widget->visibleRegion().isEmpty())
            all.append(widget);
    }
    const auto place = [&](QWidget* widget) {
        return widget->visibleRegion().boundingRect().translated(
            widget->mapTo(&root, QPoint(0, 0)));
    };
    const auto name = [](const QWidget* widget) {
        return QStringLiteral("%1 %2 %3x%4")
            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
            .arg(widget->width())
            .arg(widget->height());
    };
    QStringList bad;
    for (int i = 0; i < all.size(); ++i) {
        const auto* button = qobject_cast<ui::Button*>(all[i]);
        const bool isMain = button && button->kind() == ui::Button::Kind::Primary;
        const int high = isMain ? ui::touch::main : ui::touch::target;
        if (all[i]->width() < ui::touch::target || all[i]->height() < high)
            bad.append(name(all[i]));
        for (int j = i + 1; j < all.size(); ++j) {
            if (all[i]->isAncestorOf(all[j]) || all[j]->isAncestorOf(all[i]))
                continue; // the eye of a password
            constexpr int room = ui::touch::gap - 1;
            if (place(all[i]).adjusted(-room, -room, room, room).intersects(place(all[j])))
                bad.append(name(all[i]) + QStringLiteral(" beside ") + name(all[j]));
        }
    }
    return bad;
}

} // namespace huella::test
