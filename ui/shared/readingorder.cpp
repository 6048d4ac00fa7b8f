// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/readingorder.h"

#include <QApplication>

#include <algorithm>

namespace huella::ui {

namespace {

bool takesTab(const QWidget& widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget.focusProxy();
}

/// The visible children, row by row. What stands beside the first of a row for more than half of
/// its own height belongs to that row.
QList<QWidget*> childrenInRows(const QWidget& parent)
{
    QList<QWidget*> children;
    for (QObject* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && widget->isVisible() && !widget->isWindow())
            children.append(widget);
    }
    std::ranges::stable_sort(children, {}, &QWidget::y);
    for (auto row = children.begin(); row != children.end();) {
        const int bottom = (*row)->geometry().bottom();
        const auto end = std::find_if(row + 1, children.end(), [bottom](const QWidget* next) {
            return next->geometry().center().y() > bottom;
        });
        std::stable_sort(row, end, [](const QWidget* a, const QWidget* b) {
            return a->x() != b->x() ? a->x() < b->x() : a->y() < b->y();
        });
        row = end;
    }
    return children;
}

void collectStops(const QWidget& parent, QList<QWidget*>& stops)
{
    for (QWidget* child : childrenInRows(parent)) {
        if (takesTab(*child))
            stops.append(child);
        collectStops(*child, stops);
    }
}

} // namespace

QList<QWidget*> readingOrder(const QWidget& root)
{
    QList<QWidget*> stops;
    collectStops(root, stops);
    return stops;
}

bool focusByReading(const QWidget& root, TabStep step)
{
    const QList<QWidget*> stops = readingOrder(root);
    if (stops.isEmpty())
        return false;
    const auto count = stops.size();
    const auto here = stops.indexOf(QApplication::focusWidget());
    qsizetype next = step == TabStep::Next ? 0 : count - 1;
    if (here >= 0)
        next = (here + (step == TabStep::Next ? 1 : count - 1)) % count;
    stops.at(next)->setFocus(step == TabStep::Next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace huella::ui
