// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/flowlayout.h"

#include <algorithm>

namespace huella::ui::owner {

FlowLayout::FlowLayout(int spacing, End end) : m_end(end)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    int used = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue; // hidden
        const int wide = item->sizeHint().width();
        if (lines.isEmpty() || used + spacing() + wide > width) {
            lines.append(Line{});
            used = -spacing();
        }
        used += spacing() + wide;
        lines.last().append(item);
    }
    return lines;
}

int FlowLayout::heightOf(const Line& line)
{
    int height = 0;
    for (const QLayoutItem* item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : linesFor(width))
        height += (height > 0 ? spacing() : 0) + heightOf(line);
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() : 0) + wanted.width(),
                std::max(size.height(), wanted.height())};
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    int top = area.top();
    for (const Line& line : linesFor(area.width())) {
        const int high = heightOf(line);
        int wide = -spacing();
        for (const QLayoutItem* item : line)
            wide += spacing() + item->sizeHint().width();
        const int rest = std::max(0, area.width() - wide);
        int left = area.left() + (m_end == End::Right    ? rest
                                  : m_end == End::Middle ? rest / 2
                                                         : 0);
        for (QLayoutItem* item : line) {
            const QSize size(std::min(item->sizeHint().width(), area.width()), high);
            item->setGeometry({{left, top}, size});
            left += size.width() + spacing();
        }
        top += high + spacing();
    }
}

} // namespace huella::ui::owner
