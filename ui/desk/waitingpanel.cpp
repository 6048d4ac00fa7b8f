// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/waitingpanel.h"

#include "ui/parts/refresher.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>

namespace huella::ui::desk {

using agenda::Waiting;

namespace {

QString titleOf(const Waiting& waiting)
{
    return WaitingPanel::tr("%1. %2").arg(waiting.place).arg(waiting.patientName);
}

/// "Rosa Quispe · 987 654 321", and below for what.
QString detailOf(const Waiting& waiting, bool namesDay)
{
    QStringList people{waiting.ownerName};
    if (!waiting.ownerPhone.isEmpty())
        people.append(waiting.ownerPhone);
    QStringList wish{waiting.serviceName};
    wish.append(waiting.vetName.isEmpty() ? WaitingPanel::tr("any vet") : waiting.vetName);
    if (namesDay)
        wish.append(dateWithin(waiting.day));
    return people.join(u" · ") + u'\n' + wish.join(u" · ");
}

} // namespace

WaitingPanel::WaitingPanel(const DeskStores& stores, LinkWatch* watch, QWidget* parent)
    : QWidget(parent)
    , m_store(stores.session)
    , m_watch(watch)
    , m_message(new InlineMessage)
    , m_empty(new EmptyState(Icons::Hourglass, tr("Nobody waits for an hour of these days.")))
{
    setObjectName(QStringLiteral("waitingPanel"));
    m_message->setObjectName(QStringLiteral("waitingMessage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(m_empty);
    column->addStretch();
    auto* refresher = new Refresher(
        stores.session,
        {QStringLiteral("waiting"), QStringLiteral("appointments"), QStringLiteral("schedules")},
        this);
    connect(refresher, &Refresher::due, this, &WaitingPanel::read);
}

void WaitingPanel::setDays(QDate from, QDate to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    read();
}

void WaitingPanel::read()
{
    if (!m_from.isValid())
        return;
    m_store.of(m_from, m_to)
        .then(this, [this, from = m_from, to = m_to](const Result<QList<Waiting>>& list) {
            if (from != m_from || to != m_to)
                return; // of days that are no longer asked for
            if (list)
                show(*list);
            else if (!isWorthRepeating(list.error().code))
                m_message->displayError(errorText(list.error()));
        });
}

void WaitingPanel::show(const QList<Waiting>& list)
{
    m_message->dismiss();
    if (m_rows && list == m_list)
        return; // whoever is in it with the keyboard stays
    m_list = list;
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::l);
    for (const Waiting& waiting : list)
        rows->addWidget(rowOf(waiting));
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_rows);
    m_rows->setVisible(!list.isEmpty());
    m_empty->setVisible(list.isEmpty());
    emit countChanged(int(list.size()));
}

QWidget* WaitingPanel::rowOf(const Waiting& waiting)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* head = new QHBoxLayout;
    auto* title = new TextLabel(titleOf(waiting), TextStyle::BodyStrong);
    title->setObjectName(QStringLiteral("waitingName"));
    auto* leave =
        Button::iconOnly(Icons::Cross, tr("Take %1 off the list").arg(waiting.patientName));
    leave->setObjectName(QStringLiteral("leaveWaitingButton"));
    leave->setButtonSize(Button::Size::Compact);
    connect(leave, &Button::clicked, this, [this, waiting] { this->leave(waiting); });
    head->addWidget(title, 1);
    head->addWidget(leave);
    auto* detail =
        new TextLabel(detailOf(waiting, m_from != m_to), TextStyle::Caption, Token::TextMuted);
    detail->setWordWrap(true);
    column->addLayout(head);
    column->addWidget(detail);
    if (!waiting.slot)
        return row;
    auto* give = new Button(
        Icons::CalendarCheck,
        tr("Give %1 with %2").arg(timeOfDay(waiting.slot->startsAt.time()), waiting.slot->vetName),
        Button::Kind::Primary);
    give->setObjectName(QStringLiteral("giveHourButton"));
    give->setButtonSize(Button::Size::Compact);
    give->setAutoDefault(true); // Enter presses it
    connect(give, &Button::clicked, this, [this, waiting] { this->give(waiting); });
    column->addSpacing(space::xs);
    column->addWidget(give);
    return row;
}

void WaitingPanel::give(const Waiting& waiting)
{
    auto* submission = new Submission(nullptr, m_message, m_watch, this);
    connect(submission, &Submission::failed, this, &WaitingPanel::read);
    submission->run<agenda::Booked>(
        [this, waiting, id = AppointmentId::create()] {
            return m_store.give(id, waiting.id, *waiting.slot);
        },
        [this, submission, name = waiting.patientName](const agenda::Booked& booked) {
            submission->deleteLater();
            read();
            emit given(name, booked);
        });
}

void WaitingPanel::leave(const Waiting& waiting)
{
    auto* submission = new Submission(nullptr, m_message, m_watch, this);
    submission->run([this, id = waiting.id] { return m_store.leave(id); },
                    [this, submission] {
                        submission->deleteLater();
                        read();
                    });
}

} // namespace huella::ui::desk
