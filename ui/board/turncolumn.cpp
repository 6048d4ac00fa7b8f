// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/turncolumn.h"

#include "core/agenda/publicboard.h"
#include "ui/board/bigtext.h"
#include "ui/board/turnlist.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/status.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace huella::ui::board {

using agenda::BoardState;

namespace {

constexpr int titlePixels = 46;
constexpr int emptyPixels = 34;

Status statusOf(BoardState state)
{
    return state == BoardState::Waiting ? Status::EnCola : Status::Atendiendo;
}

} // namespace

TurnColumn::TurnColumn(BoardState state, const Clock& clock, const Portraits& portraits,
                       QWidget* parent)
    : Card({}, parent)
    , m_state(state)
    , m_count(new BigText(titlePixels, Token::TextMuted, Qt::AlignRight))
    , m_empty(new BigText(emptyPixels, Token::TextMuted, Qt::AlignHCenter))
    , m_list(new TurnList(clock, portraits))
    , m_stack(new QStackedLayout)
{
    const bool isWaiting = state == BoardState::Waiting;
    const StatusLook look = lookOf(statusOf(state));
    auto* title = new BigText(titlePixels, look.fg);
    title->setText(wordOf(statusOf(state)));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new IconLabel(look.icon, look.fg, size::iconXl));
    head->addWidget(title, 1);
    head->addWidget(m_count);
    m_list->setObjectName(isWaiting ? QStringLiteral("waitingTurns")
                                    : QStringLiteral("attendingTurns"));
    m_list->setAccessibleName(wordOf(statusOf(state)));
    m_empty->setText(isWaiting ? tr("Nobody is waiting") : tr("Nobody is inside yet"));
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    body()->setSpacing(space::l);
    body()->addLayout(head);
    body()->addLayout(m_stack, 1);
}

void TurnColumn::setRows(const QList<agenda::PublicBoardRow>& rows)
{
    QList<agenda::PublicBoardRow> mine;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(mine),
                 [this](const agenda::PublicBoardRow& row) { return row.state == m_state; });
    m_list->setRows(mine);
    m_count->setText(mine.isEmpty() ? QString() : QString::number(mine.size()));
    m_stack->setCurrentIndex(mine.isEmpty() ? 0 : 1);
}

} // namespace huella::ui::board
