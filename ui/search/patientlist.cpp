// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/patientlist.h"

#include "ui/models/patientlistmodel.h"
#include "ui/parts/patientphotos.h"
#include "ui/search/searchdelegate.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/keyhelp.h"
#include "ui/shared/pageheader.h"

#include <QListView>
#include <QLocale>
#include <QTimer>

namespace huella::ui {

using patients::PatientMark;
using patients::SearchHit;

namespace {

constexpr int restMs = 30, mostWanted = 3;

} // namespace

PatientList::PatientList(patients::PatientStore& store, PatientPhotos* photos, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new PatientListModel(this))
    , m_header(new PageHeader(tr("Patients")))
    , m_message(new InlineMessage)
    , m_list(new QListView)
    , m_empty(
          new EmptyState(Icons::Paw, tr("There are no patients yet. The desk registers them, or "
                                        "their owners by themselves.")))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("patientListPage"));
    setWhatsThis(tr("Every patient of the clinic by name. Enter opens the chosen one."));
    m_message->setObjectName(QStringLiteral("patientListMessage"));
    buildList(photos);
    auto* card = new Card;
    card->setPadding(space::s);
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_empty, 1);
    m_empty->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(restMs);
    connect(m_pause, &QTimer::timeout, this, &PatientList::readNext);
    connect(m_model, &PatientListModel::pageWanted, this, &PatientList::want);
}

void PatientList::buildList(PatientPhotos* photos)
{
    m_list->setObjectName(QStringLiteral("patientList"));
    m_list->setAccessibleName(tr("Patients"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(photos, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describeKeys(m_list, {{tr("Enter"), tr("Open the chosen patient")}});
    connect(m_list, &QListView::activated, this, &PatientList::pick);
    connect(m_list, &QListView::clicked, this, &PatientList::pick);
    if (photos)
        connect(photos, &PatientPhotos::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
}

void PatientList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PatientList::refresh()
{
    m_store.marks(PatientListModel::pageSize)
        .then(this, [this](const Result<QList<PatientMark>>& marks) {
            if (!marks)
                return showError(marks.error());
            m_message->dismiss();
            ++m_generation;
            m_wanted.clear();
            m_marks = *marks;
            const int total = m_marks.isEmpty() ? 0 : m_marks.first().total;
            const int row = m_list->currentIndex().row();
            m_model->setTotal(total);
            m_list->setVisible(total > 0);
            m_empty->setVisible(total == 0);
            m_header->setSubtitle(tr("%1 patients by name").arg(QLocale().toString(total)));
            m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(total - 1, 0)), 0));
        });
}

void PatientList::want(int page)
{
    m_wanted.append(page);
    while (m_wanted.size() > mostWanted)
        m_model->giveUp(m_wanted.takeFirst());
    if (!m_isReading && !m_pause->isActive())
        m_pause->start();
}

void PatientList::readNext()
{
    if (m_isReading || m_wanted.isEmpty())
        return;
    const int page = m_wanted.takeLast();
    if (page >= m_marks.size())
        return;
    m_isReading = true;
    m_store.from(m_marks.at(page), PatientListModel::pageSize)
        .then(this, [this, page, generation = m_generation](const Result<QList<SearchHit>>& rows) {
            m_isReading = false;
            if (generation == m_generation) {
                if (rows)
                    m_model->setPage(page, *rows);
                else
                    showError(rows.error());
            }
            readNext();
        });
}

void PatientList::pick(const QModelIndex& index)
{
    const auto hit = index.data(PatientListModel::HitRole).value<SearchHit>();
    if (!hit.patientId.isNull())
        emit picked(hit);
}

void PatientList::showError(const Error& error)
{
    m_message->displayError(errorText(error));
}

} // namespace huella::ui
