// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardscreen.h"

#include "core/agenda/liveboard.h"
#include "ui/board/turndelegate.h"
#include "ui/models/boardfilter.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/locale.h"
#include "ui/shared/status.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedLayout>
#include <QTimer>

namespace huella::ui::board {

using agenda::BoardState;

BoardScreen::BoardScreen(agenda::BoardStore& store, database::Session& session, const Clock& clock,
                         const QString& clinicName, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_watch(new LinkWatch(this))
    , m_model(new BoardModel(this))
    , m_live(new agenda::LiveBoard(store, session, this))
    , m_time(new TextLabel({}, TextStyle::Display))
    , m_stale(new InlineMessage)
{
    follow(*m_watch, session);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xxl);
    column->setSpacing(space::xl);
    column->addWidget(buildHead(clinicName));
    m_stale->setObjectName(QStringLiteral("staleMessage"));
    m_stale->setClosable(false);
    column->addWidget(m_stale);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(buildColumn(BoardState::Attending, "attendingList"), 1);
    columns->addWidget(buildColumn(BoardState::Waiting, "waitingList"), 1);
    column->addLayout(columns, 1);
    followBoard();
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &BoardScreen::showTime);
    timer->start(std::chrono::seconds(1));
    connect(m_watch, &LinkWatch::changed, this, &BoardScreen::showLink);
    showTime();
    m_live->read();
}

QWidget* BoardScreen::buildHead(const QString& clinicName)
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::l);
    line->addWidget(new IconLabel(Icons::PawSolid, Token::Accent, size::iconXl));
    line->addWidget(new TextLabel(clinicName, TextStyle::Display), 1);
    auto* freshness = new FreshnessLabel;
    freshness->setObjectName(QStringLiteral("boardFreshness"));
    freshness->setWatch(m_watch);
    line->addWidget(freshness);
    m_time->setObjectName(QStringLiteral("boardTime"));
    line->addWidget(m_time);
    return head;
}

QWidget* BoardScreen::buildColumn(BoardState state, const char* name)
{
    const bool isWaiting = state == BoardState::Waiting;
    const Status status = isWaiting ? Status::EnCola : Status::Atendiendo;
    auto* card = new Card;
    auto* title = new QHBoxLayout;
    title->setSpacing(space::m);
    title->addWidget(new IconLabel(lookOf(status).icon, lookOf(status).fg, size::iconXl));
    title->addWidget(new TextLabel(wordOf(status), TextStyle::Display, lookOf(status).fg), 1);
    auto* filter = new BoardFilter(state, this);
    filter->setSourceModel(m_model);
    auto* list = new QListView;
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(wordOf(status));
    list->setModel(filter);
    list->setItemDelegate(new TurnDelegate(m_clock, list));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFocusPolicy(Qt::NoFocus);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* stack = new QStackedLayout;
    auto* empty = new EmptyState(lookOf(status).icon, isWaiting ? tr("Nobody is waiting.")
                                                                : tr("Nobody is inside yet."));
    stack->addWidget(empty);
    stack->addWidget(list);
    const auto show = [stack, filter] { stack->setCurrentIndex(filter->rowCount() > 0 ? 1 : 0); };
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(filter, change, stack, show);
    card->body()->addLayout(title);
    card->body()->addLayout(stack, 1);
    return card;
}

void BoardScreen::followBoard()
{
    connect(m_live, &agenda::LiveBoard::loaded, m_model, &BoardModel::setValues);
    connect(m_live, &agenda::LiveBoard::rowChanged, m_model, &BoardModel::apply);
    connect(m_live, &agenda::LiveBoard::rowRemoved, m_model, &BoardModel::remove);
}

// A frozen board that looks alive is the worst that it can be.
void BoardScreen::showLink()
{
    if (m_watch->isUp())
        return m_stale->dismiss();
    m_stale->display(InlineMessage::Kind::Warning,
                     tr("No connection since %1: turns may have changed. Please ask at the desk.")
                         .arg(timeOfDay(m_watch->since().time())));
}

void BoardScreen::showTime()
{
    m_time->setText(timeOfDay(m_clock.now().time()));
    // A call that is minutes old no longer stands out.
    for (QListView* list : findChildren<QListView*>())
        list->viewport()->update();
}

} // namespace huella::ui::board
