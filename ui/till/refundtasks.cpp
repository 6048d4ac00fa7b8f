// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/refundtasks.h"

#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui {

using payments::RefundTask;

RefundTasks::RefundTasks(payments::TillStore& store, LinkWatch& watch, QWidget* parent)
    : Card(tr("To give back by hand"), parent)
    , m_store(store)
    , m_message(new InlineMessage)
    , m_submission(new Submission(nullptr, m_message, &watch, this))
{
    setObjectName(QStringLiteral("refundTasks"));
    setStripe(Token::Attention);
    m_message->setObjectName(QStringLiteral("refundTasksMessage"));
    auto* why = new TextLabel(tr("Mercado Pago would not return this money. Give it back in cash, "
                                 "or let Mercado Pago try again."),
                              TextStyle::Body, Token::TextMuted);
    why->setWordWrap(true);
    body()->addWidget(why);
    body()->addWidget(m_message);
    connect(m_message, &InlineMessage::actionTriggered, this, &RefundTasks::given);
    connect(m_submission, &Submission::failed, this, &RefundTasks::reload);
    hide();
}

void RefundTasks::reload()
{
    m_store.tasks().then(this, [this](const Result<QList<RefundTask>>& tasks) {
        if (tasks)
            show(*tasks);
    });
}

void RefundTasks::show(const QList<RefundTask>& tasks)
{
    if (tasks == m_tasks && m_lines)
        return;
    m_tasks = tasks;
    if (m_lines)
        m_lines->deleteLater();
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    for (const RefundTask& task : tasks)
        column->addWidget(line(task));
    body()->addWidget(m_lines);
    setVisible(!tasks.isEmpty() || !m_message->isHidden());
    emit countChanged(int(tasks.size()));
}

QWidget* RefundTasks::line(const RefundTask& task)
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::m);
    QStringList whom{task.patient, task.owner};
    if (!task.ownerPhone.isEmpty())
        whom.append(task.ownerPhone);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    auto* head = new TextLabel(moneyText(task.amount) + QStringLiteral("  ·  ") +
                                   whom.join(QStringLiteral(" · ")),
                               TextStyle::BodyStrong);
    head->setWordWrap(true);
    const QString why = task.isDuplicate ? tr("Paid twice") : task.reason;
    auto* more =
        new TextLabel(tr("%1. Since %2. Mercado Pago's payment %3; it said: %4.")
                          .arg(why, dateAndTime(task.since), QString::number(task.gatewayPayment),
                               task.problem.isEmpty() ? tr("nothing") : task.problem),
                      TextStyle::Caption, Token::TextMuted);
    more->setWordWrap(true);
    words->addWidget(head);
    words->addWidget(more);
    auto* again = new Button(Icons::Refresh, tr("Try again"), Button::Kind::Quiet);
    again->setObjectName(QStringLiteral("retryRefundButton"));
    auto* byHand = new Button(Icons::Cash, tr("I gave it back in cash"), Button::Kind::Secondary);
    byHand->setObjectName(QStringLiteral("refundByHandButton"));
    connect(again, &QPushButton::clicked, this, [this, task] { retry(task); });
    connect(byHand, &QPushButton::clicked, this, [this, task] { askWhetherGiven(task); });
    across->addLayout(words, 1);
    across->addWidget(again);
    across->addWidget(byHand);
    return row;
}

void RefundTasks::retry(const RefundTask& task)
{
    m_submission->run([this, id = task.id] { return m_store.retry(id); },
                      [this] {
                          m_message->display(InlineMessage::Kind::Info,
                                             tr("Mercado Pago is asked again. The line goes once "
                                                "the money is back."));
                          m_message->hideAfter(10000);
                          reload();
                      });
}

void RefundTasks::askWhetherGiven(const RefundTask& task)
{
    // It cannot be taken back: one more press, with the sum and the name before the eyes.
    m_asked = task;
    m_message->display(InlineMessage::Kind::Warning,
                       tr("Did %1 get %2 in cash? This leaves the drawer and stays on the log.")
                           .arg(task.owner, moneyText(task.amount)),
                       tr("Yes, it is given back"));
}

void RefundTasks::given()
{
    m_submission->run([this, id = m_asked.id] { return m_store.givenByHand(id); },
                      [this] {
                          m_message->display(
                              InlineMessage::Kind::Success,
                              tr("Noted: %1 went back in cash.").arg(moneyText(m_asked.amount)));
                          m_message->hideAfter(8000);
                          reload();
                      });
}

} // namespace huella::ui
