// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/globalsearch.h"

#include "core/patients/patientstore.h"
#include "ui/models/searchhitmodel.h"
#include "ui/parts/patientphotos.h"
#include "ui/search/searchdelegate.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/searchedit.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace huella::ui {

using patients::PatientSearch;
using patients::SearchHit;

namespace {

constexpr int shownRows = 7, leastWidth = 340, mostWidth = 520, resultsWidth = 560;

} // namespace

GlobalSearch::GlobalSearch(patients::PatientStore& store, PatientPhotos* photos, Offer offer,
                           QWidget* parent)
    : QWidget(parent)
    , m_search(new PatientSearch(store, this))
    , m_offer(offer)
    , m_edit(new SearchEdit(tr("Find a pet or an owner (Ctrl+K)")))
    , m_popup(new Card({}, this))
    , m_list(new QListView)
    , m_note(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_model(new SearchHitModel(this))
    , m_delegate(new SearchDelegate(photos, this))
{
    m_edit->setObjectName(QStringLiteral("searchEdit"));
    m_edit->setAccessibleName(tr("Find a pet or an owner"));
    m_edit->setToolTip(tr("By name, phone, e-mail or microchip"));
    m_edit->installEventFilter(this);
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    buildResults(photos);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    keys->setWhatsThis(tr("Find a pet or an owner"));
    connect(keys, &QShortcut::activated, this, &GlobalSearch::open);
    connect(m_edit, &SearchEdit::searched, this, &GlobalSearch::search);
    connect(m_search, &PatientSearch::found, this, &GlobalSearch::show);
    connect(m_search, &PatientSearch::failed, this, &GlobalSearch::showError);
}

void GlobalSearch::buildResults(PatientPhotos* photos)
{
    m_popup->setPadding(space::xs);
    m_popup->hide();
    m_note->setContentsMargins(space::m, space::m, space::m, space::m);
    m_note->setObjectName(QStringLiteral("searchNote"));
    m_note->setWordWrap(true);
    m_popup->body()->setSpacing(0);
    m_popup->body()->addWidget(m_note);
    m_popup->body()->addWidget(m_list);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, &GlobalSearch::pick);
    if (photos)
        connect(photos, &PatientPhotos::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
}

void GlobalSearch::open()
{
    if (!m_edit->hasFocus())
        m_opener = QApplication::focusWidget();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    if (!m_shown.isEmpty() && m_shown == m_edit->value())
        m_search->ask(m_shown); // it may have changed meanwhile
}

void GlobalSearch::search(const QString& text)
{
    m_search->ask(text);
    if (text.isEmpty())
        closeResults();
}

void GlobalSearch::show(const QString& text, const Hits& hits, PatientSearch::Progress progress)
{
    if (!m_edit->hasFocus())
        return;
    const bool isComplete = progress == PatientSearch::Progress::Complete;
    if (hits.isEmpty() && !isComplete)
        return; // not an empty list for the blink of an eye
    const QString offer = m_offer == Offer::Registration && isComplete
                              ? tr("Register “%1” as a new owner").arg(text)
                              : QString();
    const int row = text == m_shown ? m_list->currentIndex().row() : 0;
    m_shown = text;
    m_delegate->setTyped(text);
    m_model->setHits(hits, offer);
    m_note->setVisible(hits.isEmpty());
    m_note->setText(tr("Nobody was found for “%1”.").arg(text));
    m_list->setVisible(m_model->rowCount() > 0);
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount()), 0));
    openResults();
    // Somebody who types fast and knows the name wants the only one there is.
    if (std::exchange(m_takesFirst, false) && m_model->hitCount() == 1)
        pick(m_model->index(0, 0));
}

void GlobalSearch::showError(const Error& error)
{
    m_takesFirst = false;
    m_model->setHits({});
    m_list->hide();
    m_note->setText(errorText(error));
    m_note->show();
    openResults();
}

void GlobalSearch::openResults()
{
    // A child of the window, not a window of its own: the keyboard stays in the edit.
    m_popup->setParent(window());
    const int width = std::max(m_edit->width(), resultsWidth);
    const int rows = std::min(m_model->rowCount(), shownRows) * SearchDelegate::rowHeight();
    const int note = m_note->isVisibleTo(m_popup) ? m_note->heightForWidth(width) : 0;
    const QPoint corner = m_edit->mapTo(window(), QPoint(0, m_edit->height() + space::xs));
    const int left = std::min(corner.x(), window()->width() - width - space::m);
    m_popup->setGeometry(left, corner.y(), width, rows + note + 4 * space::xs);
    m_popup->show();
    m_popup->raise();
}

void GlobalSearch::closeResults()
{
    m_popup->hide();
    m_takesFirst = false;
}

void GlobalSearch::giveBack()
{
    closeResults();
    if (m_opener && m_opener->isVisible())
        m_opener->setFocus(Qt::OtherFocusReason);
    else
        m_edit->clearFocus();
    m_opener = nullptr;
}

bool GlobalSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut)
        closeResults();
    return QWidget::eventFilter(watched, event);
}

bool GlobalSearch::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        walk(+1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return handleEnter();
    case Qt::Key_Escape:
        giveBack();
        return true;
    default:
        return false;
    }
}

bool GlobalSearch::handleEnter()
{
    const bool isAnswered = m_popup->isVisible() && m_edit->value() == m_shown;
    if (isAnswered)
        pick(m_list->currentIndex());
    else
        m_takesFirst = m_edit->value().size() >= SearchEdit::leastLetters;
    return isAnswered; // else the edit asks at once
}

void GlobalSearch::walk(int step)
{
    if (!m_popup->isVisible()) {
        m_search->ask(m_edit->value().size() < SearchEdit::leastLetters ? QString()
                                                                        : m_edit->value());
        return;
    }
    const int next = m_list->currentIndex().row() + step;
    if (next >= 0 && next < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(next, 0));
}

void GlobalSearch::pick(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString typed = m_shown;
    const bool isOffer = !index.data(SearchHitModel::OfferRole).toString().isEmpty();
    const auto hit = index.data(SearchHitModel::HitRole).value<SearchHit>();
    closeResults();
    m_opener = nullptr;
    m_shown.clear();
    m_edit->clear();
    m_edit->clearFocus();
    if (isOffer)
        emit registrationWanted(typed);
    else
        emit picked(hit);
}

} // namespace huella::ui
