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

using Place = QList<QWidget*>::iterator;

constexpr int overlap = 4; // frames of neighbours may touch

void sortByRows(Place first, Place last);

/// From the left. Where a column holds more than one part it has rows of its own.
void sortByColumns(Place first, Place last)
{
    std::ranges::stable_sort(first, last, {}, &QWidget::x);
    for (Place column = first; column != last;) {
        int right = (*column)->geometry().right();
        Place end = column + 1;
        for (; end != last && (*end)->x() < right - overlap; ++end)
            right = std::max(right, (*end)->geometry().right());
        if (end - column > 1 && end - column < last - first)
            sortByRows(column, end);
        column = end;
    }
}

/// What stands beside the first of a row for more than half of its own height belongs to that row.
void sortByRows(Place first, Place last)
{
    std::ranges::stable_sort(first, last, {}, &QWidget::y);
    for (Place row = first; row != last;) {
        const int bottom = (*row)->geometry().bottom();
        const Place end = std::find_if(row + 1, last, [bottom](const QWidget* next) {
            return next->geometry().center().y() > bottom;
        });
        sortByColumns(row, end);
        row = end;
    }
}

QList<QWidget*> visibleChildren(const QWidget& parent)
{
    QList<QWidget*> children;
    for (QObject* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && widget->isVisible() && !widget->isWindow())
            children.append(widget);
    }
    return children;
}

void collectStops(const QWidget& parent, QList<QWidget*>& stops)
{
    QList<QWidget*> children = visibleChildren(parent);
    sortByRows(children.begin(), children.end());
    for (QWidget* child : children) {
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
