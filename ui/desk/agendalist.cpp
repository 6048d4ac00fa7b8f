// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/agendalist.h"

#include "ui/desk/agendadelegate.h"
#include "ui/models/agendamodel.h"
#include "ui/parts/patientphotos.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"

#include <QListView>
#include <QStackedLayout>

namespace huella::ui::desk {

using agenda::Appointment;

AgendaList::AgendaList(AgendaModel& model, const Clock& clock, PatientPhotos* photos,
                       QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new AgendaFilter(this))
    , m_list(new QListView)
    , m_free(new EmptyState(Icons::Calendar, tr("There are no appointments today.")))
    , m_filteredOut(
          new EmptyState(Icons::Filter, tr("No appointment is like that."), tr("Show all")))
    , m_stack(new QStackedLayout(this))
{
    m_filter->setSourceModel(&model);
    for (QWidget* page : {static_cast<QWidget*>(m_free), static_cast<QWidget*>(m_filteredOut),
                          static_cast<QWidget*>(m_list)})
        m_stack->addWidget(page);
    m_filteredOut->button()->setObjectName(QStringLiteral("showAllButton"));
    connect(m_filteredOut, &EmptyState::actionTriggered, this, &AgendaList::filterCleared);
    buildList(clock, photos);
    connectList();
    showContents();
}

void AgendaList::buildList(const Clock& clock, PatientPhotos* photos)
{
    m_list->setObjectName(QStringLiteral("agendaList"));
    m_list->setAccessibleName(tr("Today's appointments"));
    m_list->setModel(m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* delegate = new AgendaDelegate(clock, photos, m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &AgendaDelegate::nextStepRequested, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        emit nextStepRequested(index.data(AgendaModel::AppointmentRole).value<Appointment>());
    });
    if (photos)
        connect(photos, &PatientPhotos::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
}

void AgendaList::connectList()
{
    connect(m_list, &QListView::customContextMenuRequested, this, &AgendaList::requestMenu);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto it = current())
            emit nextStepRequested(*it);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AgendaList::currentChanged);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &AgendaList::currentChanged);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &AgendaList::showContents);
}

void AgendaList::setVet(PersonId vet)
{
    m_filter->setVet(vet);
    showContents();
}

void AgendaList::setStage(AgendaFilter::Stage stage)
{
    m_filter->setStage(stage);
    showContents();
}

void AgendaList::showContents()
{
    QWidget* page = m_list;
    if (m_filter->rowCount() == 0)
        page = m_model.rowCount() == 0 ? m_free : m_filteredOut;
    m_stack->setCurrentWidget(page);
    emit currentChanged();
}

std::optional<Appointment> AgendaList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(AgendaModel::AppointmentRole).value<Appointment>();
}

void AgendaList::select(AppointmentId id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_filter->mapFromSource(m_model.index(row)));
}

void AgendaList::requestMenu(const QPoint& position)
{
    // The menu key has no position of its own: the row's.
    if (const QModelIndex hit = m_list->indexAt(position); hit.isValid())
        m_list->setCurrentIndex(hit);
    if (current())
        emit menuRequested(
            m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).center()));
}

} // namespace huella::ui::desk
