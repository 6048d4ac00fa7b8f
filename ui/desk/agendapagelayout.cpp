// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendagrid.h"
#include "ui/desk/agendapage.h"
#include "ui/desk/agendatoolbar.h"
#include "ui/desk/appointmentpanel.h"
#include "ui/desk/clashcard.h"
#include "ui/desk/editform.h"
#include "ui/desk/moveform.h"
#include "ui/desk/pagestack.h"
#include "ui/desk/slotbookingform.h"
#include "ui/desk/waitingpanel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/clearpage.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace huella::ui::desk {

namespace {

constexpr int panelWidth = 360;

} // namespace

void AgendaPage::build()
{
    m_header->addAction(m_toolbar);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(buildGridSide(), 1);
    columns->addWidget(buildPanel());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_readError);
    column->addLayout(columns, 1);
    column->addWidget(m_message); // below: what was just dropped stays where it is
}

QWidget* AgendaPage::buildGridSide()
{
    auto* card = new Card;
    card->setPadding(space::xs);
    m_waitingButton->setObjectName(QStringLiteral("agendaWaitingButton"));
    m_waitingButton->setButtonSize(Button::Size::Compact);
    m_waitingButton->hide();
    card->body()->addWidget(m_waitingButton, 0, Qt::AlignLeft);
    m_empty = new EmptyState(Icons::Calendar, {}, tr("Go to the next day"));
    m_empty->button()->setObjectName(QStringLiteral("agendaNextDayButton"));
    auto* pages = new QWidget;
    m_gridStack = new QStackedLayout(pages);
    m_gridStack->setContentsMargins(0, 0, 0, 0);
    m_gridStack->addWidget(m_grid);
    m_gridStack->addWidget(m_empty);
    card->body()->addWidget(pages, 1);
    return card;
}

QWidget* AgendaPage::buildPanel()
{
    m_panelCard = new Card;
    m_panelCard->setObjectName(QStringLiteral("agendaSidePanel"));
    m_panelCard->setFixedWidth(panelWidth);
    m_panelCard->setPadding(space::l);
    m_panelTitle = new TextLabel({}, TextStyle::Headline);
    m_panelTitle->setTextStyle(TextStyle::Title);
    auto* close = Button::iconOnly(Icons::Cross, tr("Close the panel (Esc)"));
    close->setObjectName(QStringLiteral("closeAgendaPanelButton"));
    close->setButtonSize(Button::Size::Compact);
    connect(close, &Button::clicked, this, &AgendaPage::closePanel);
    auto* head = new QHBoxLayout;
    head->addWidget(m_panelTitle, 1);
    head->addWidget(close);
    m_panelCard->body()->addLayout(head);
    m_panel = new PageStack;
    for (QWidget* page : {static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_booking),
                          static_cast<QWidget*>(m_move), static_cast<QWidget*>(m_edit),
                          static_cast<QWidget*>(m_clash), static_cast<QWidget*>(m_waiting)})
        m_panel->addWidget(page);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, space::xs, 0);
    inside->addWidget(m_panel);
    setClearPage(*scroll, page);
    m_panelCard->body()->addWidget(scroll, 1);
    m_panelCard->hide();
    return m_panelCard;
}

void AgendaPage::openPanel(QWidget* page, const QString& title)
{
    m_panelTitle->setText(title);
    m_panel->setCurrentWidget(page);
    m_panelCard->show();
    markSlot();
}

void AgendaPage::closePanel()
{
    m_panelCard->hide();
    m_booking->reset();
    m_grid->clearMark();
    m_grid->setFocus();
}

} // namespace huella::ui::desk
