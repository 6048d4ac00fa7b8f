// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/boardview.h"

#include "ui/models/boardmodel.h"
#include "ui/parts/boarddelegate.h"
#include "ui/parts/boardlist.h"
#include "ui/parts/boardnotes.h"
#include "ui/parts/patientphotos.h"
#include "ui/shared/emptystate.h"

#include <QStackedLayout>
#include <QTimer>

namespace huella::ui {

BoardView::BoardView(BoardModel& model, const Clock& clock, PatientPhotos* photos,
                     const BoardNotes* notes, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new BoardList)
    , m_empty(new EmptyState(Icons::Queue, tr("Nobody is waiting right now.")))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_list->setItemDelegate(new BoardDelegate(clock, photos, notes, m_list));
    buildList();
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, change, this, &BoardView::showContents);
    if (photos)
        connect(photos, &PatientPhotos::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
    // A remark more or less is a row of another height.
    connect(&model, &QAbstractItemModel::dataChanged, m_list, &QListView::doItemsLayout);
    if (notes)
        connect(notes, &BoardNotes::changed, m_list, &QListView::doItemsLayout);
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    minutes->start(std::chrono::seconds(15));
    showContents();
}

void BoardView::buildList()
{
    m_list->setObjectName(QStringLiteral("boardList"));
    m_list->setAccessibleName(tr("Waiting room"));
    m_list->setModel(&m_model);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &BoardView::requestMenu);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto row = current())
            emit activated(*row);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BoardView::currentChanged);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &BoardView::currentChanged);
}

void BoardView::showContents()
{
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_list);
    emit currentChanged();
}

std::optional<agenda::BoardRow> BoardView::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_model.at(index.row());
}

void BoardView::select(AttentionId id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void BoardView::requestMenu(const QPoint& position)
{
    // The menu key has no position of its own: the row's.
    const QModelIndex hit = m_list->indexAt(position);
    if (hit.isValid())
        m_list->setCurrentIndex(hit);
    if (const auto row = current())
        emit menuRequested(*row, m_list->viewport()->mapToGlobal(
                                     m_list->visualRect(m_list->currentIndex()).center()));
}

} // namespace huella::ui
