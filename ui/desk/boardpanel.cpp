// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/boardpanel.h"

#include "ui/desk/deskactions.h"
#include "ui/desk/triageform.h"
#include "ui/desk/vetstrip.h"
#include "ui/models/boardmodel.h"
#include "ui/parts/boardlist.h"
#include "ui/parts/boardnotes.h"
#include "ui/parts/boardview.h"
#include "ui/parts/undostrip.h"
#include "ui/shared/button.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace huella::ui::desk {

using agenda::BoardRow;
using agenda::BoardState;

BoardPanel::BoardPanel(BoardModel& model, const DeskStores& stores, DeskActions& actions,
                       const Clock& clock, PatientPhotos* photos, InlineMessage* message,
                       LinkWatch* watch, QWidget* parent)
    : Card({}, parent)
    , m_actions(actions)
    , m_model(model)
    , m_notes(new BoardNotes(stores.board, stores.session, &stores.presence, this))
    , m_view(new BoardView(model, clock, photos, m_notes))
    , m_assign(new Button(Icons::Stethoscope, tr("Assign"), Button::Kind::Secondary))
    , m_triage(new Button(Icons::Warning, tr("Urgency"), Button::Kind::Secondary))
    , m_undo(new Button(Icons::Undo, tr("Undo"), Button::Kind::Quiet))
    , m_steps(buildSteps())
    , m_form(new TriageForm(stores, watch))
    , m_vetStrip(new VetStrip)
    , m_undoStrip(new UndoStrip(stores.board, stores.session, clock, message, watch))
{
    build(watch);
    connectSteps();
    connectDragging();
    showSteps();
}

void BoardPanel::build(LinkWatch* watch)
{
    setPadding(space::l);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Waiting room"), TextStyle::Title), 1);
    auto* freshness = new FreshnessLabel;
    freshness->setObjectName(QStringLiteral("boardFreshness"));
    freshness->setWatch(watch);
    head->addWidget(freshness);
    body()->setSpacing(space::s);
    body()->addLayout(head);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_steps);
    body()->addWidget(m_form);
    body()->addWidget(m_vetStrip);
    body()->addWidget(m_undoStrip);
    m_form->hide();
    m_view->list()->installEventFilter(this);
}

QWidget* BoardPanel::buildSteps()
{
    m_assign->setObjectName(QStringLiteral("assignVetButton"));
    m_triage->setObjectName(QStringLiteral("triageButton"));
    m_undo->setObjectName(QStringLiteral("undoBoardButton"));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::s, 0, 0);
    line->setSpacing(space::s);
    for (Button* button : {m_assign, m_triage, m_undo}) {
        button->setButtonSize(Button::Size::Compact);
        line->addWidget(button);
    }
    line->addStretch();
    return row;
}

void BoardPanel::connectSteps()
{
    connect(m_view, &BoardView::currentChanged, this, &BoardPanel::showSteps);
    connect(m_view, &BoardView::activated, this, &BoardPanel::openVetMenu);
    connect(m_view, &BoardView::menuRequested, this, &BoardPanel::openMenu);
    connect(m_assign, &Button::clicked, this, &BoardPanel::openVetMenu);
    connect(m_triage, &Button::clicked, this, &BoardPanel::openTriage);
    connect(m_undo, &Button::clicked, this, &BoardPanel::undo);
    const auto close = [this] {
        m_form->hide();
        m_view->list()->setFocus();
    };
    connect(m_form, &TriageForm::saved, this, close);
    connect(m_form, &TriageForm::closed, this, close);
}

void BoardPanel::connectDragging()
{
    // The desk calls nobody, and may take a call back.
    m_view->list()->setMayMove(
        [](const BoardRow&, BoardState to) { return to == BoardState::Waiting; });
    connect(m_view->list(), &BoardList::moveRequested, this,
            [this](const BoardRow& row) { m_actions.undoCall(row); });
    connect(m_view->list(), &BoardList::dragStarted, this, [this](const BoardRow& row) {
        m_vetStrip->setVisible(row.state == BoardState::Waiting);
    });
    connect(m_view->list(), &BoardList::dragEnded, m_vetStrip, &QWidget::hide);
    connect(m_vetStrip, &VetStrip::dropped, this,
            [this](AttentionId attention, const agenda::Vet& vet) {
                if (const int row = m_model.rowOf(attention); row >= 0)
                    m_actions.assign(m_model.at(row), vet);
            });
    connect(m_undoStrip, &UndoStrip::undone, this,
            [this](const agenda::ReversibleStep& step) { m_actions.tellUndone(step); });
}

void BoardPanel::setVets(const QList<agenda::Vet>& vets)
{
    m_vets = vets;
    m_vetStrip->setVets(vets);
}

void BoardPanel::read()
{
    m_notes->read();
    m_undoStrip->read();
}

void BoardPanel::offerUndo()
{
    m_undoStrip->offer();
}

void BoardPanel::showSteps()
{
    const auto row = m_view->current();
    m_steps->setVisible(row.has_value());
    if (!row)
        return m_form->hide();
    const bool isWaiting = row->state == BoardState::Waiting;
    m_assign->setVisible(isWaiting);
    m_undo->setToolTip(isWaiting ? tr("Undo check-in") : tr("Undo call"));
    m_undo->setAccessibleName(m_undo->toolTip());
}

void BoardPanel::select(AttentionId id)
{
    m_view->select(id);
}

void BoardPanel::openTriage()
{
    if (const auto row = m_view->current()) {
        m_form->show();
        m_form->open(*row);
    }
}

void BoardPanel::fillVets(QMenu& menu, const BoardRow& row)
{
    const auto add = [&](int key, const agenda::Vet& vet, const QString& text) {
        // The number is also the list's own key.
        const QString numbered = key < 10 ? text + u"\t" + QString::number(key) : text;
        QAction* action =
            menu.addAction(numbered, this, [this, row, vet] { m_actions.assign(row, vet); });
        action->setCheckable(true);
        action->setChecked(vet.id == row.vet);
    };
    add(0, {}, tr("Any vet"));
    for (int i = 0; i < m_vets.size(); ++i)
        add(i + 1, m_vets.at(i), m_vets.at(i).name());
}

void BoardPanel::openVetMenu()
{
    const auto row = m_view->current();
    if (!row || row->state != BoardState::Waiting)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("vetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillVets(*menu, *row);
    menu->popup(m_assign->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void BoardPanel::openMenu(const BoardRow& row, const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("boardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row.state == BoardState::Waiting) {
        fillVets(*menu, row);
        menu->addSeparator();
    }
    menu->addAction(m_triage->text(), this, &BoardPanel::openTriage);
    menu->addAction(m_undo->toolTip(), this, &BoardPanel::undo);
    menu->popup(global);
}

void BoardPanel::undo()
{
    const auto row = m_view->current();
    if (!row)
        return;
    if (row->state == BoardState::Waiting)
        m_actions.undoCheckIn(row->id, row->patientName);
    else
        m_actions.undoCall(*row);
}

bool BoardPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const auto modifiers = press->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && takeKey(press->key()))
            return true;
    }
    return Card::eventFilter(watched, event);
}

bool BoardPanel::takeKey(int key)
{
    const auto row = m_view->current();
    if (key == Qt::Key_V || key == Qt::Key_A)
        openVetMenu();
    else if (key == Qt::Key_U)
        openTriage();
    else if (row && key >= Qt::Key_0 && key <= Qt::Key_9)
        assign(*row, key - Qt::Key_0);
    else
        return false;
    return true;
}

void BoardPanel::assign(const BoardRow& row, int number)
{
    if (row.state == BoardState::Waiting && number <= m_vets.size())
        m_actions.assign(row, number == 0 ? agenda::Vet() : m_vets.at(number - 1));
}

} // namespace huella::ui::desk
