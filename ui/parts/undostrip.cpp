// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/undostrip.h"

#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>

namespace huella::ui {

using agenda::ReversibleStep;

namespace {

constexpr auto changesBurst = std::chrono::milliseconds(300);
constexpr auto minutesTick = std::chrono::seconds(10);

} // namespace

UndoStrip::UndoStrip(agenda::BoardStore& store, database::Session& session, const Clock& clock,
                     InlineMessage* message, LinkWatch* watch, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_message(message)
    , m_text(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_undo(new Button(Icons::Undo, tr("Undo"), Button::Kind::Quiet))
    , m_others(Button::iconOnly(Icons::ChevronDown, tr("Latest changes (Ctrl+Z)")))
    , m_submission(new Submission(m_undo, message, watch, this))
{
    build();
    m_burst.setSingleShot(true);
    m_burst.setInterval(changesBurst);
    m_tick.setInterval(minutesTick);
    connect(&m_burst, &QTimer::timeout, this, &UndoStrip::read);
    connect(&m_tick, &QTimer::timeout, this, &UndoStrip::refresh);
    connect(&session, &database::Session::changed, this, [this](const database::Change& change) {
        if (change.topic == u"board" || change.topic == u"records" || change.topic == u"settings")
            m_burst.start();
    });
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            read();
    });
    connect(m_undo, &Button::clicked, this, [this] {
        if (!m_steps.isEmpty())
            undo(m_steps.first());
    });
    connect(m_others, &Button::clicked, this, &UndoStrip::offer);
    m_tick.start();
    hide();
}

void UndoStrip::build()
{
    setObjectName(QStringLiteral("undoStrip"));
    m_undo->setObjectName(QStringLiteral("undoLastButton"));
    m_others->setObjectName(QStringLiteral("undoOthersButton"));
    m_text->setObjectName(QStringLiteral("undoStripText"));
    m_text->setWordWrap(true);
    m_undo->setButtonSize(Button::Size::Compact);
    m_others->setButtonSize(Button::Size::Compact);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo);
    line->addWidget(m_others);
}

void UndoStrip::read()
{
    m_store.reversible().then(this, [this](const Result<QList<ReversibleStep>>& steps) {
        if (steps)
            show(*steps);
    });
}

void UndoStrip::show(const QList<ReversibleStep>& steps)
{
    m_steps = steps;
    m_readAt = m_clock.now();
    refresh();
}

int UndoStrip::minutesLeft(const ReversibleStep& step) const
{
    return int((step.secondsLeft - m_readAt.secsTo(m_clock.now()) + 59) / 60);
}

void UndoStrip::refresh()
{
    m_steps.removeIf([this](const ReversibleStep& step) { return minutesLeft(step) <= 0; });
    setVisible(!m_steps.isEmpty());
    m_others->setVisible(m_steps.size() > 1);
    if (!m_steps.isEmpty())
        m_text->setText(textOf(m_steps.first()));
}

QString UndoStrip::textOf(const ReversibleStep& step) const
{
    const QString left = tr("%n min left", nullptr, minutesLeft(step));
    switch (step.kind) {
    case ReversibleStep::Kind::Call:
        return tr("%1 was called by %2 · %3").arg(step.patientName, step.personName, left);
    case ReversibleStep::Kind::Finish:
        return tr("%1 was finished by %2 · %3").arg(step.patientName, step.personName, left);
    case ReversibleStep::Kind::CheckIn:
        break;
    }
    return tr("%1 was checked in by %2 · %3").arg(step.patientName, step.personName, left);
}

void UndoStrip::fill(QMenu& menu)
{
    menu.addSection(tr("Take back"));
    for (const ReversibleStep& step : std::as_const(m_steps))
        menu.addAction(textOf(step), this, [this, step] { undo(step); });
}

void UndoStrip::offer()
{
    if (m_steps.isEmpty()) {
        m_message->display(InlineMessage::Kind::Info, tr("There is nothing to undo."));
        return m_message->hideAfter(4000);
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("undoMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    menu->setActiveAction(menu->actions().at(1));
}

void UndoStrip::undo(const ReversibleStep& step)
{
    m_submission->run([this, step] { return m_store.undo(step); },
                      [this, step] {
                          m_steps.removeAll(step);
                          refresh();
                          emit undone(step);
                      });
}

} // namespace huella::ui
