// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardscreen.h"

#include "ui/board/bigtext.h"
#include "ui/board/portraits.h"
#include "ui/board/turncolumn.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/locale.h"

#include <QHBoxLayout>
#include <QTimer>

namespace huella::ui::board {

using agenda::BoardState;
using agenda::PublicBoardRow;

namespace {

constexpr int clinicNamePixels = 44;
constexpr int timePixels = 64;
constexpr int stalePixels = 32;
/// Turns that are older than this mislead more than they help.
constexpr int longestStaleSeconds = 5 * 60;

} // namespace

BoardScreen::BoardScreen(agenda::PublicBoardStore& store, database::Session& session,
                         const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_watch(new LinkWatch(this))
    , m_live(new agenda::LivePublicBoard(store, session, this))
    , m_portraits(new Portraits(store, this))
    , m_name(new BigText(clinicNamePixels, Token::Text))
    , m_time(new BigText(timePixels, Token::Text, Qt::AlignRight))
    , m_stale(new BigText(stalePixels, Token::AttentionText, Qt::AlignHCenter))
    , m_attending(new TurnColumn(BoardState::Attending, clock, *m_portraits))
    , m_waiting(new TurnColumn(BoardState::Waiting, clock, *m_portraits))
{
    setObjectName(QStringLiteral("boardScreen"));
    follow(*m_watch, session);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(m_attending, 1);
    columns->addWidget(m_waiting, 1);
    m_stale->setObjectName(QStringLiteral("staleBand"));
    m_stale->setBand(Token::AttentionSoft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::l, space::xxl, space::xxl);
    column->setSpacing(space::l);
    column->addWidget(buildHead());
    column->addWidget(m_stale);
    column->addLayout(columns, 1);
    followBoard();
    tick();
    showLink();
}

QWidget* BoardScreen::buildHead()
{
    auto* freshness = new FreshnessLabel;
    freshness->setObjectName(QStringLiteral("boardFreshness"));
    freshness->setWatch(m_watch);
    m_name->setObjectName(QStringLiteral("clinicName"));
    m_time->setObjectName(QStringLiteral("boardTime"));
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::l);
    line->addWidget(new IconLabel(Icons::PawSolid, Token::Accent, size::iconXl));
    line->addWidget(m_name, 1);
    line->addWidget(freshness);
    line->addWidget(m_time);
    return head;
}

void BoardScreen::followBoard()
{
    connect(m_live, &agenda::LivePublicBoard::loaded, this, &BoardScreen::showRows);
    connect(m_portraits, &Portraits::arrived, this, qOverload<>(&QWidget::update));
    connect(m_watch, &LinkWatch::changed, this, &BoardScreen::showLink);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &BoardScreen::tick);
    timer->start(std::chrono::seconds(1));
}

void BoardScreen::read()
{
    m_live->read();
    m_store.clinicName().then(this, [this](const Result<QString>& name) {
        if (name)
            m_name->setText(*name);
    });
}

void BoardScreen::showTrouble(const QString& sentence)
{
    m_trouble = sentence;
    showLink();
}

void BoardScreen::showRows(const QList<PublicBoardRow>& rows)
{
    m_portraits->follow(rows);
    m_attending->setRows(rows);
    m_waiting->setRows(rows);
}

// A frozen board that looks alive is the worst that it can be.
void BoardScreen::showLink()
{
    const bool isFresh = m_trouble.isEmpty() && m_watch->isUp();
    m_stale->setVisible(!isFresh);
    if (isFresh)
        return;
    m_stale->setText(!m_trouble.isEmpty() ? m_trouble
                                          : tr("No connection since %1: please ask at the desk")
                                                .arg(timeOfDay(m_watch->since().time())));
}

void BoardScreen::tick()
{
    m_time->setText(timeOfDay(m_clock.now().time()));
    if (!m_watch->isUp() && m_watch->since().secsTo(m_clock.now()) > longestStaleSeconds)
        showRows({});
    m_attending->update(); // a call that is a minute old no longer stands out
    for (QWidget* part : m_attending->findChildren<QWidget*>())
        part->update();
}

void BoardScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (BigText* text : findChildren<BigText*>())
        text->updateGeometry(); // they are sized by the screen
}

} // namespace huella::ui::board
