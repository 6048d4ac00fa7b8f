// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/searchbox.h"

#include "core/patients/patientstore.h"
#include "ui/desk/searchdelegate.h"
#include "ui/models/searchhitmodel.h"
#include "ui/parts/patientphotos.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/searchedit.h"
#include "ui/shared/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace huella::ui::desk {

using patients::SearchHit;

namespace {

constexpr int shownRows = 7;

} // namespace

SearchBox::SearchBox(patients::PatientStore& store, PatientPhotos* photos, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_edit(new SearchEdit(tr("Find a pet or an owner (Ctrl+K)")))
    , m_popup(new Card({}, this))
    , m_list(new QListView)
    , m_note(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_model(new SearchHitModel(this))
{
    m_edit->setObjectName(QStringLiteral("searchEdit"));
    m_edit->setAccessibleName(tr("Find a pet or an owner"));
    m_edit->installEventFilter(this);
    m_edit->setMinimumWidth(340);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    buildResults(photos);
    connect(m_edit, &SearchEdit::searched, this, &SearchBox::search);
}

void SearchBox::buildResults(PatientPhotos* photos)
{
    m_popup->setPadding(space::xs);
    m_popup->hide();
    QVBoxLayout* column = m_popup->body();
    m_note->setContentsMargins(space::m, space::m, space::m, space::m);
    column->addWidget(m_note);
    column->addWidget(m_list);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(photos, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, &SearchBox::pick);
    if (photos)
        connect(photos, &PatientPhotos::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
}

void SearchBox::search(const QString& text)
{
    m_asked = text;
    if (text.size() < SearchEdit::leastLetters)
        return closeResults();
    m_store.search(text, 30).then(this, [this, text](const Result<QList<SearchHit>>& hits) {
        if (text == m_asked) // an answer to what is still asked
            show(hits);
    });
}

void SearchBox::show(const Result<QList<SearchHit>>& hits)
{
    m_model->setHits(hits.value_or(QList<SearchHit>()));
    const bool isEmpty = m_model->rowCount() == 0;
    m_note->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (!hits)
        m_note->setText(errorText(hits.error()));
    else if (isEmpty)
        m_note->setText(tr("Nobody was found. Try fewer letters."));
    else
        m_list->setCurrentIndex(m_model->index(0, 0));
    openResults();
}

void SearchBox::openResults()
{
    // A child of the window, not a window of its own: the keyboard stays in the edit.
    m_popup->setParent(window());
    const int rows = std::clamp(m_model->rowCount(), 1, shownRows);
    const QPoint corner =
        m_edit->mapTo(window(), QPoint(m_edit->width(), m_edit->height() + space::xs));
    const int width = std::max(m_edit->width(), 400);
    m_popup->setGeometry(corner.x() - width + 2, corner.y(), width, rows * 56 + 4 * space::xs);
    m_popup->show();
    m_popup->raise();
}

void SearchBox::closeResults()
{
    m_popup->hide();
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_popup->isVisible() &&
        handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut)
        closeResults();
    return QWidget::eventFilter(watched, event);
}

bool SearchBox::handleKey(int key)
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
    case Qt::Key_Enter:
        // What is listed answers what is typed, or Enter asks first.
        if (m_edit->value() != m_asked.simplified())
            return false;
        pick(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        closeResults();
        return true;
    default:
        return false;
    }
}

void SearchBox::pick(const QModelIndex& index)
{
    const auto hit = index.data(SearchHitModel::HitRole).value<SearchHit>();
    if (hit.patientId.isNull())
        return;
    closeResults();
    m_edit->clear();
    emit picked(hit);
}

} // namespace huella::ui::desk
