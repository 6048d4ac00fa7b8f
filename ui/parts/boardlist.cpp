// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/boardlist.h"

#include "ui/models/boardmodel.h"
#include "ui/parts/boarddelegate.h"
#include "ui/parts/paintline.h"
#include "ui/shared/paint.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

namespace huella::ui {

using agenda::BoardRow;
using agenda::BoardState;

namespace {

BoardRow boardRow(const QModelIndex& index)
{
    return index.data(BoardModel::BoardRowRole).value<BoardRow>();
}

} // namespace

BoardList::BoardList(QWidget* parent) : QListView(parent)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
}

QString BoardList::mimeType()
{
    return QStringLiteral("application/x-huella-attention");
}

AttentionId BoardList::attentionOf(const QMimeData& data)
{
    return AttentionId::fromText(QString::fromLatin1(data.data(mimeType())));
}

std::optional<BoardRow> BoardList::rowOf(const QMimeData& data) const
{
    const auto* rows = static_cast<const BoardModel*>(model());
    const int row = rows->rowOf(attentionOf(data));
    return row < 0 ? std::nullopt : std::optional(rows->at(row));
}

// Being attended stands above who waits; of an empty section the other one's title is the place.
BoardState BoardList::sectionAt(const QPoint& point) const
{
    int border = 0;
    bool hasWaiting = false;
    for (int row = 0; row < model()->rowCount() && !hasWaiting; ++row) {
        const QModelIndex index = model()->index(row, 0);
        hasWaiting = boardRow(index).state == BoardState::Waiting;
        border = hasWaiting ? visualRect(index).top() : visualRect(index).bottom() + 1;
        if (hasWaiting && row == 0)
            border += grown(BoardDelegate::titleHeight);
    }
    return point.y() < border ? BoardState::Attending : BoardState::Waiting;
}

QRect BoardList::areaOf(BoardState section) const
{
    int top = viewport()->height();
    int bottom = 0;
    for (int y = 0; y < viewport()->height(); y += 4) {
        if (sectionAt({0, y}) != section)
            continue;
        top = std::min(top, y);
        bottom = std::max(bottom, y + 4);
    }
    return {0, top, viewport()->width(), std::max(0, bottom - top)};
}

void BoardList::startDrag(Qt::DropActions)
{
    if (!currentIndex().isValid())
        return;
    const BoardRow row = boardRow(currentIndex());
    auto* data = new QMimeData;
    data->setData(mimeType(), row.id.text().toLatin1());
    QDrag drag(this);
    drag.setMimeData(data);
    const QRect area = visualRect(currentIndex());
    drag.setPixmap(viewport()->grab(area));
    drag.setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - area.topLeft());
    emit dragStarted(row);
    drag.exec(Qt::MoveAction); // the platform's own loop, as long as the button is down
    emit dragEnded();
}

void BoardList::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_mayMove && rowOf(*event->mimeData()))
        event->acceptProposedAction();
}

void BoardList::dragMoveEvent(QDragMoveEvent* event)
{
    const auto row = rowOf(*event->mimeData());
    const BoardState section = sectionAt(event->position().toPoint());
    const bool isGood = row && m_mayMove && row->state != section && m_mayMove(*row, section);
    showTarget(isGood ? std::optional(section) : std::nullopt);
    event->setAccepted(isGood);
}

void BoardList::dragLeaveEvent(QDragLeaveEvent*)
{
    showTarget(std::nullopt);
}

void BoardList::dropEvent(QDropEvent* event)
{
    const auto row = rowOf(*event->mimeData());
    const BoardState section = sectionAt(event->position().toPoint());
    showTarget(std::nullopt);
    if (!row || !m_mayMove || row->state == section || !m_mayMove(*row, section))
        return;
    event->acceptProposedAction();
    emit moveRequested(*row, section);
}

void BoardList::showTarget(std::optional<BoardState> target)
{
    if (target == m_target)
        return;
    m_target = target;
    viewport()->update();
}

void BoardList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_target)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = color(Token::AccentSoft);
    fill.setAlpha(140);
    paintRounded(painter, QRectF(areaOf(*m_target)).adjusted(1, 1, -1, -1), radius::control, fill,
                 color(Token::Accent), 2);
}

} // namespace huella::ui
