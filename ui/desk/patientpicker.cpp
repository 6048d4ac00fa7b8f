// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/patientpicker.h"

#include "core/patients/patientstore.h"
#include "ui/models/searchhitmodel.h"
#include "ui/parts/patientphotos.h"
#include "ui/search/searchdelegate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/searchedit.h"
#include "ui/shared/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace huella::ui::desk {

using patients::PatientSearch;
using patients::SearchHit;

namespace {

constexpr int mostRows = 4;

} // namespace

PatientPicker::PatientPicker(patients::PatientStore& store, PatientPhotos* photos, QWidget* parent)
    : QWidget(parent)
    , m_search(new PatientSearch(store, this))
    , m_edit(new SearchEdit(tr("Pet, owner or phone")))
    , m_list(new QListView)
    , m_note(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_model(new SearchHitModel(this))
    , m_delegate(new SearchDelegate(photos, this))
{
    setFocusProxy(m_edit);
    build(photos);
    connect(m_edit, &SearchEdit::searched, this, [this](const QString& text) {
        m_search->ask(text);
        if (text.isEmpty())
            showRows(0);
    });
    connect(m_search, &PatientSearch::found, this, &PatientPicker::show);
    connect(m_search, &PatientSearch::failed, this, [this](const Error& error) {
        showRows(0);
        m_note->setText(errorText(error));
        m_note->show();
    });
    connect(m_list, &QListView::clicked, this, &PatientPicker::pick);
}

void PatientPicker::build(PatientPhotos* photos)
{
    m_edit->setObjectName(QStringLiteral("patientPickerEdit"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("patientPickerList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    column->addWidget(m_list);
    if (photos)
        connect(photos, &PatientPhotos::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
    showRows(0);
}

void PatientPicker::clear()
{
    m_takesFirst = false;
    m_shown.clear();
    m_edit->clear();
    showRows(0);
}

void PatientPicker::showRows(int rows)
{
    m_note->hide();
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::min(rows, mostRows) * SearchDelegate::rowHeight() + 2);
}

void PatientPicker::show(const QString& text, const QList<SearchHit>& hits,
                         PatientSearch::Progress progress)
{
    if (hits.isEmpty() && progress != PatientSearch::Progress::Complete)
        return;
    QList<SearchHit> patients; // owners without pets are found too, and cannot be booked for
    for (const SearchHit& hit : hits) {
        if (!hit.patientId.isNull() && !hit.isArchived)
            patients.append(hit);
    }
    m_shown = text;
    m_delegate->setTyped(text);
    m_model->setHits(patients);
    showRows(int(patients.size()));
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_note->setText(tr("No pet was found for “%1”.").arg(text));
    m_note->setVisible(patients.isEmpty());
    if (std::exchange(m_takesFirst, false) && patients.size() == 1)
        pick(m_model->index(0, 0));
}

bool PatientPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool PatientPicker::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int next = row + (key == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(next, 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const bool isAnswered = m_list->isVisible() && m_edit->value() == m_shown;
        if (isAnswered)
            pick(m_list->currentIndex());
        else
            m_takesFirst = m_edit->value().size() >= SearchEdit::leastLetters;
        return isAnswered; // else the edit asks at once
    }
    default:
        return false;
    }
}

void PatientPicker::pick(const QModelIndex& index)
{
    const auto hit = index.data(SearchHitModel::HitRole).value<SearchHit>();
    if (hit.patientId.isNull())
        return;
    clear();
    emit picked(hit);
}

} // namespace huella::ui::desk
