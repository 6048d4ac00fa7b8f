// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tableview.h"

#include "ui/shared/emptystate.h"
#include "ui/shared/rowdelegate.h"
#include "ui/shared/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace huella::ui {

void styleTable(QTableView* table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setMouseTracking(true);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(qRound(size::row * textScale()));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setMinimumHeight(40);
}

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    styleTable(this);
    setItemDelegate(new RowDelegate(this));
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowActivated);
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::showEmptiness);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::showEmptiness);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::showEmptiness);
    showEmptiness();
}

void TableView::setEmptyState(EmptyState* empty)
{
    m_empty = empty;
    m_empty->setParent(viewport());
    showEmptiness();
}

void TableView::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::showEmptiness()
{
    if (!m_empty)
        return;
    const bool isEmpty = !model() || model()->rowCount() == 0;
    horizontalHeader()->setVisible(!isEmpty);
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(isEmpty);
}

void TableView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->pos().y()));
}

void TableView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_empty)
        m_empty->setGeometry(viewport()->rect());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit rowActivated(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace huella::ui
