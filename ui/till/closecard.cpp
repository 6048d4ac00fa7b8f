// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/closecard.h"

#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/locale.h"
#include "ui/shared/priceedit.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"
#include "ui/till/tillgrid.h"

#include <QVBoxLayout>

namespace huella::ui {

using payments::CloseId;
using payments::DayClose;
using payments::TillDay;

CloseCard::CloseCard(payments::TillStore& store, Right right, LinkWatch& watch, QWidget* parent)
    : Card(QString(), parent)
    , m_store(store)
    , m_right(right)
    , m_next(CloseId::create())
    , m_state(new TextLabel(QString(), TextStyle::Title))
    , m_story(new TextLabel(QString(), TextStyle::Caption, Token::TextMuted))
    , m_waiting(new TextLabel(QString(), TextStyle::Body, Token::TextMuted))
    , m_message(new InlineMessage)
    , m_grid(new TillGrid)
    , m_laterTitle(
          new TextLabel(tr("After the close"), TextStyle::BodyStrong, Token::AttentionText))
    , m_later(new TillGrid)
{
    m_state->setObjectName(QStringLiteral("closeStateLabel"));
    m_story->setObjectName(QStringLiteral("closeStoryLabel"));
    m_story->setWordWrap(true);
    m_waiting->setObjectName(QStringLiteral("closeWaitingLabel"));
    m_waiting->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("closeMessage"));
    m_later->setObjectName(QStringLiteral("laterGrid"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_story, m_message, m_grid,
                                                         m_laterTitle, m_later, m_waiting})
        body()->addWidget(part);
    body()->addWidget(m_closing = buildClosing());
    body()->addWidget(m_reopening = buildReopening());
    m_closeSubmission = new Submission(m_close, m_message, &watch, this);
    m_closeSubmission->addField(QStringLiteral("reason"), m_reasonField);
    m_reopenSubmission = new Submission(m_reopen, m_message, &watch, this);
    m_reopenSubmission->addField(QStringLiteral("reason"), m_reopenField);
    connectParts();
    hideReopening();
}

QWidget* CloseCard::buildClosing()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    m_reason = new LineEdit(tr("For example: change was given twice"));
    m_reason->setObjectName(QStringLiteral("closeReasonEdit"));
    m_reasonField = new FormField(tr("Why does it differ?"), m_reason);
    m_reasonField->setRequired(true);
    m_close = new Button(Icons::Lock, tr("Close the day"), Button::Kind::Primary);
    m_close->setObjectName(QStringLiteral("closeDayButton"));
    auto* hint = new TextLabel(tr("Count without the change that the drawer began with."),
                               TextStyle::Caption, Token::TextMuted);
    hint->setWordWrap(true);
    line->addWidget(hint, 1);
    line->addWidget(m_reasonField, 2, Qt::AlignBottom);
    line->addWidget(m_close, 0, Qt::AlignBottom);
    return row;
}

QWidget* CloseCard::buildReopening()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    m_wantReopen = new Button(Icons::Undo, tr("Open the day again"), Button::Kind::Quiet);
    m_wantReopen->setObjectName(QStringLiteral("wantReopenButton"));
    m_reopenReason = new LineEdit(tr("For example: a charge was missing"));
    m_reopenReason->setObjectName(QStringLiteral("reopenReasonEdit"));
    m_reopenField = new FormField(tr("Why is it opened again?"), m_reopenReason);
    m_reopenField->setRequired(true);
    m_reopen = new Button(tr("Open it again"), Button::Kind::Danger);
    m_reopen->setObjectName(QStringLiteral("reopenDayButton"));
    line->addWidget(m_wantReopen);
    line->addWidget(m_reopenField, 1, Qt::AlignBottom);
    line->addWidget(m_reopen, 0, Qt::AlignBottom);
    return row;
}

void CloseCard::connectParts()
{
    connect(m_close, &QPushButton::clicked, this, &CloseCard::close);
    connect(m_reason, &QLineEdit::returnPressed, this, &CloseCard::close);
    connect(m_grid, &TillGrid::returnPressed, this, &CloseCard::close);
    connect(m_grid, &TillGrid::changed, this, &CloseCard::showReason);
    connect(m_grid, &TillGrid::changed, m_message, &InlineMessage::dismiss);
    connect(m_closeSubmission, &Submission::failed, this, &CloseCard::explain);
    connect(m_reopen, &QPushButton::clicked, this, &CloseCard::reopen);
    connect(m_reopenReason, &QLineEdit::returnPressed, this, &CloseCard::reopen);
    connect(m_wantReopen, &QPushButton::clicked, this, [this] {
        m_wantReopen->hide();
        m_reopenField->show();
        m_reopen->show();
        m_reopenReason->setFocus();
    });
}

void CloseCard::hideReopening()
{
    m_wantReopen->show();
    m_reopenField->hide();
    m_reopen->hide();
}

bool CloseCard::mayClose() const
{
    return m_right == Right::CloseAndReopen || m_day.day >= m_day.today.addDays(-m_day.daysBack);
}

void CloseCard::setDay(const TillDay& day)
{
    const auto closeOf = [](const TillDay& it) { return it.close() ? it.close()->id : CloseId(); };
    if (day.day != m_day.day || closeOf(day) != closeOf(m_day))
        hideReopening(); // else what somebody is typing stays
    if (day.day != m_day.day) {
        m_grid->clear();
        m_reason->clear();
        m_reopenReason->clear();
        m_message->dismiss();
    }
    m_day = day;
    const DayClose* close = day.close();
    const bool isOpen = close == nullptr;
    const auto open = day.uncounted();
    const bool isCounting = isOpen && mayClose();
    m_grid->setLines(isOpen ? payments::linesToCount(open, day.currency) : close->lines,
                     isCounting);
    const bool hasLater = !isOpen && !open.isEmpty();
    m_laterTitle->setVisible(hasLater);
    m_later->setVisible(hasLater);
    if (hasLater)
        m_later->setLines(payments::linesOf(open), false);
    m_closing->setVisible(isCounting);
    m_reopening->setVisible(!isOpen && m_right == Right::CloseAndReopen);
    showState();
    showStory();
    showReason();
}

void CloseCard::showState()
{
    const DayClose* close = m_day.close();
    m_state->setText(close ? tr("Closed at %1 by %2").arg(dateAndTime(close->at), close->by)
                     : mayClose()
                         ? tr("The day is open")
                         : tr("The day is open; so long ago only the administration closes it"));
    m_waiting->setText(
        tr("%n online payment(s) of this day, %1, wait to be confirmed. They settle by themselves.",
           nullptr, m_day.waiting)
            .arg(moneyText(m_day.waitingAmount)));
    m_waiting->setVisible(m_day.waiting > 0);
}

void CloseCard::showStory()
{
    QStringList lines;
    if (const DayClose* close = m_day.close(); close && !close->reason.isEmpty())
        lines.append(tr("The difference: %1").arg(close->reason));
    for (const DayClose& it : m_day.closes)
        if (!it.isInForce())
            lines.append(tr("Closed at %1 by %2, opened again at %3 by %4: %5")
                             .arg(dateAndTime(it.at), it.by, dateAndTime(it.reopenedAt),
                                  it.reopenedBy, it.reopenReason));
    m_story->setText(lines.join(u'\n'));
    m_story->setVisible(!lines.isEmpty());
}

void CloseCard::showReason()
{
    m_reasonField->setVisible(m_grid->differs());
}

void CloseCard::close()
{
    const auto counted = m_grid->counted();
    if (!counted) {
        m_message->display(InlineMessage::Kind::Warning,
                           tr("Count the cash first: what lies in the drawer, even if it is "
                              "nothing."));
        m_grid->lacking()->setFocus();
        return;
    }
    if (m_grid->differs() && m_reason->value().isEmpty()) {
        m_reasonField->setError(tr("Say why it differs."));
        m_reason->setFocus();
        return;
    }
    const payments::CloseWish wish{m_next, m_day.day, int(m_day.uncounted().size()), *counted,
                                   m_grid->differs() ? m_reason->value() : QString()};
    m_closeSubmission->run([this, wish] { return m_store.close(wish); },
                           [this] {
                               m_next = CloseId::create();
                               m_grid->clear();
                               m_reason->clear();
                               m_message->display(InlineMessage::Kind::Success,
                                                  tr("The day is closed."));
                               m_message->hideAfter(8000);
                               emit closedOrReopened();
                           });
}

void CloseCard::explain(const Error& error)
{
    if (error.code == ErrorCode::ChangedMeanwhile)
        m_message->display(InlineMessage::Kind::Warning,
                           tr("Money moved while you counted. Look at the new figures and close "
                              "again."));
    else if (error.code == ErrorCode::AlreadyExists)
        m_message->display(InlineMessage::Kind::Info, tr("Somebody closed the day meanwhile."));
    else if (error.code == ErrorCode::TooLate)
        m_message->displayError(tr("So long ago only the administration closes a day."));
    emit closedOrReopened(); // what is shown is old
}

void CloseCard::reopen()
{
    const DayClose* close = m_day.close();
    if (!close)
        return;
    if (m_reopenReason->value().isEmpty()) {
        m_reopenField->setError(tr("Say why it is opened again."));
        m_reopenReason->setFocus();
        return;
    }
    m_reopenSubmission->run(
        [this, id = close->id, reason = m_reopenReason->value()] {
            return m_store.reopen(id, reason);
        },
        [this] {
            m_reopenReason->clear();
            m_message->display(InlineMessage::Kind::Success,
                               tr("The day is open again. The close stays on the record."));
            m_message->hideAfter(8000);
            emit closedOrReopened();
        });
}

} // namespace huella::ui
