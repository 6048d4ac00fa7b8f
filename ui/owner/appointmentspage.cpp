// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/appointmentspage.h"

#include "ui/owner/appointmentcard.h"
#include "ui/owner/queuecard.h"
#include "ui/owner/replace.h"
#include "ui/owner/waitingcard.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace huella::ui::owner {

using agenda::Appointment;
using agenda::AppointmentStatus;
using agenda::OwnBoardRow;

namespace {

constexpr int pastAtATime = 10;

} // namespace

AppointmentsPage::AppointmentsPage(const OwnerStores& stores, const Clock& clock, LinkWatch& watch,
                                   QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_clinic(stores.session)
    , m_waitingStore(stores.session)
    , m_clock(clock)
    , m_pastShown(pastAtATime)
    , m_header(new PageHeader(tr("My appointments"), tr("What comes, and what was.")))
    , m_message(new InlineMessage)
    , m_busy(new TextLabel(tr("Looking for your appointments…"), TextStyle::Body, Token::TextMuted))
    , m_empty(new EmptyState(Icons::Calendar, tr("You have no appointments yet."), tr("Book one")))
    , m_lists(new QWidget)
    , m_queue(new QVBoxLayout)
    , m_waiting(new QVBoxLayout)
    , m_upcomingTitle(heading(tr("Upcoming")))
    , m_upcoming(new QVBoxLayout)
    , m_pastTitle(heading(tr("Earlier")))
    , m_past(new QVBoxLayout)
    , m_more(new Button(tr("Show more"), Button::Kind::Quiet))
    , m_submission(new Submission(nullptr, m_message, &watch, this))
{
    m_message->setObjectName(QStringLiteral("appointmentsMessage"));
    m_more->setObjectName(QStringLiteral("morePastButton"));
    m_empty->button()->setObjectName(QStringLiteral("bookFirstButton"));
    build();
    connect(m_empty, &EmptyState::actionTriggered, this, &AppointmentsPage::bookRequested);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_offer)
            m_offer();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_pastShown += pastAtATime;
        fill();
    });
    connect(m_submission, &Submission::failed, this, &AppointmentsPage::refuse);
    auto* rules = new Reloader(m_stores.session, {QStringLiteral("settings")}, this);
    connect(rules, &Reloader::due, this, &AppointmentsPage::reloadRule);
    auto* reloader = new Reloader(
        m_stores.session,
        {QStringLiteral("appointments"), QStringLiteral("board"), QStringLiteral("payments")},
        this);
    connect(reloader, &Reloader::due, this, &AppointmentsPage::reload);
    auto* waiting = new Reloader(m_stores.session, {QStringLiteral("waiting")}, this);
    connect(waiting, &Reloader::due, this, &AppointmentsPage::reloadWaiting);
    auto* queue = new Reloader(m_stores.session, {QStringLiteral("queue")}, this);
    connect(queue, &Reloader::due, this, &AppointmentsPage::reloadQueue);
}

TextLabel* AppointmentsPage::heading(const QString& text)
{
    auto* label = new TextLabel(text, TextStyle::Title);
    label->setContentsMargins(0, space::s, 0, 0);
    return label;
}

void AppointmentsPage::build()
{
    auto* book = new Button(Icons::Plus, tr("Book an appointment"), Button::Kind::Primary);
    book->setObjectName(QStringLiteral("newAppointmentButton"));
    connect(book, &QPushButton::clicked, this, &AppointmentsPage::bookRequested);
    m_header->addAction(book);
    auto* lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(space::m);
    for (QVBoxLayout* list : {m_queue, m_waiting, m_upcoming, m_past})
        list->setSpacing(space::m);
    lists->addLayout(m_queue);
    lists->addLayout(m_waiting);
    lists->addWidget(m_upcomingTitle);
    lists->addLayout(m_upcoming);
    lists->addWidget(m_pastTitle);
    lists->addLayout(m_past);
    lists->addWidget(m_more, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_lists);
    column->addWidget(m_empty, 100); // when it is there it has the room, else the stretch
    column->addStretch(1);
    m_lists->hide();
    m_empty->hide();
}

void AppointmentsPage::reload()
{
    m_stores.agenda.mine().then(this, [this](const Result<Appointments>& answer) { show(answer); });
    reloadQueue();
    reloadOnline();
    reloadWaiting();
    if (!m_hoursBefore)
        reloadRule();
}

void AppointmentsPage::reloadRule()
{
    m_clinic.details().then(this, [this](const Result<agenda::ClinicDetails>& clinic) {
        if (!clinic || m_hoursBefore == clinic->cancelHoursBefore)
            return;
        m_hoursBefore = clinic->cancelHoursBefore;
        m_header->setSubtitle(rule());
        if (m_isLoaded)
            fill();
    });
}

void AppointmentsPage::reloadWaiting()
{
    m_waitingStore.mine().then(this, [this](const Result<QList<agenda::Waiting>>& list) {
        if (!list)
            return; // the appointments' own answer says what is wrong
        QList<QWidget*> cards;
        for (const agenda::Waiting& waiting : *list) {
            if (waiting.state != agenda::Waiting::State::Waits)
                continue;
            auto* card = new WaitingCard(waiting);
            connect(card, &WaitingCard::leaveRequested, this, &AppointmentsPage::leaveList);
            cards.append(card);
        }
        replaceWidgets(*m_waiting, cards);
        showWhatIsThere();
    });
}

void AppointmentsPage::leaveList(const agenda::Waiting& waiting)
{
    act([this, id = waiting.id] { return m_waitingStore.leave(id); },
        [this, name = waiting.patientName] {
            m_message->display(InlineMessage::Kind::Info,
                               tr("%1 is on the waiting list no longer.").arg(name));
            m_message->hideAfter(6000);
        });
}

QString AppointmentsPage::rule() const
{
    return m_hoursBefore.value_or(0) == 0
               ? tr("You can change or cancel an appointment until its hour.")
               : tr("You can change or cancel an appointment until %n hour(s) before.", nullptr,
                    *m_hoursBefore);
}

void AppointmentsPage::refuse(const Error& error)
{
    if (error.code != ErrorCode::TooLate || !m_hoursBefore)
        return;
    m_message->displayError(tr("It is too late for that here. %1 Please call the clinic.").arg(rule()));
}

void AppointmentsPage::reloadOnline()
{
    m_stores.payments.online().then(this, [this](const Result<payments::OnlinePayment>& online) {
        if (!online || *online == m_online)
            return;
        m_online = *online;
        if (m_isLoaded)
            fill();
    });
}

void AppointmentsPage::reloadQueue()
{
    m_stores.board.mine().then(this,
                               [this](const Result<QList<OwnBoardRow>>& rows) { showQueue(rows); });
}

void AppointmentsPage::show(const Result<Appointments>& appointments)
{
    m_busy->hide();
    if (!appointments) {
        m_offer = [this] { reload(); };
        m_message->display(InlineMessage::Kind::Error, errorText(appointments.error()),
                           tr("Try again"));
        return;
    }
    if (m_message->kind() == InlineMessage::Kind::Error)
        m_message->dismiss();
    if (m_isLoaded && m_appointments == *appointments)
        return;
    m_isLoaded = true;
    m_appointments = *appointments;
    fill();
    emit loaded();
}

bool AppointmentsPage::isUpcoming(const Appointment& appointment) const
{
    const bool isLive = appointment.status == AppointmentStatus::Scheduled ||
                        appointment.status == AppointmentStatus::Confirmed;
    return isLive && appointment.endsAt >= m_clock.now();
}

void AppointmentsPage::fill()
{
    QList<QWidget*> upcoming;
    QList<QWidget*> past;
    int pastCount = 0;
    for (const Appointment& appointment : std::as_const(m_appointments)) {
        if (isUpcoming(appointment))
            upcoming.prepend(makeCard(appointment, false)); // the store gives the newest first
        else if (++pastCount <= m_pastShown)
            past.append(makeCard(appointment, true));
    }
    if (m_lists->isAncestorOf(QApplication::focusWidget()))
        setFocus(); // else it would wander off with the old cards, as far as "sign out"
    replaceWidgets(*m_upcoming, upcoming);
    replaceWidgets(*m_past, past);
    showWhatIsThere();
    m_upcomingTitle->setText(upcoming.isEmpty() ? tr("Nothing upcoming") : tr("Upcoming"));
    m_upcomingTitle->setVisible(!m_appointments.isEmpty());
    m_pastTitle->setVisible(!past.isEmpty());
    m_more->setVisible(pastCount > m_pastShown);
    emit upcomingChanged(int(upcoming.size()));
}

QWidget* AppointmentsPage::makeCard(const Appointment& appointment, bool isPast)
{
    auto* card = new AppointmentCard(appointment, isPast);
    if (!isPast && !appointment.mayCancel && m_hoursBefore)
        card->tellRule(*m_hoursBefore);
    if (!isPast && m_online != payments::OnlinePayment::Off)
        card->offerPayment();
    connect(card, &AppointmentCard::payRequested, this, &AppointmentsPage::payRequested);
    connect(card, &AppointmentCard::confirmRequested, this, &AppointmentsPage::confirm);
    connect(card, &AppointmentCard::cancelRequested, this, &AppointmentsPage::cancel);
    connect(card, &AppointmentCard::moveRequested, this, &AppointmentsPage::moveRequested);
    return card;
}

void AppointmentsPage::showQueue(const Result<QList<OwnBoardRow>>& rows)
{
    if (!rows)
        return; // the appointments' own answer says what is wrong
    m_rows = *rows;
    emit queueLoaded();
    QList<QWidget*> cards;
    for (const OwnBoardRow& row : *rows)
        cards.append(new QueueCard(row));
    replaceWidgets(*m_queue, cards);
    showWhatIsThere();
}

// A walk-in has no appointment, and neither has who waits for one.
void AppointmentsPage::showWhatIsThere()
{
    const bool isEmpty =
        m_appointments.isEmpty() && m_queue->isEmpty() && m_waiting->isEmpty();
    m_empty->setVisible(isEmpty && m_isLoaded);
    m_lists->setVisible(!isEmpty);
}

void AppointmentsPage::act(std::function<QFuture<Result<void>>()> step, std::function<void()> done)
{
    m_submission->run(std::move(step), [this, done = std::move(done)] {
        reload();
        done();
    });
}

void AppointmentsPage::confirm(const Appointment& appointment)
{
    act([this, id = appointment.id] { return m_stores.agenda.confirm(id); },
        [this, name = appointment.patientName] {
            m_message->display(InlineMessage::Kind::Success,
                               tr("Confirmed. We wait for %1.").arg(name));
            m_message->hideAfter(6000);
        });
}

void AppointmentsPage::cancel(const Appointment& appointment)
{
    act([this, id = appointment.id] { return m_stores.agenda.cancel(id); },
        [this, appointment] {
            m_offer = [this, appointment] { undo(appointment); };
            m_message->offerUndo(
                tr("The appointment of %1 is cancelled.").arg(appointment.patientName));
            m_message->actionButton()->setFocus();
        });
}

void AppointmentsPage::undo(const Appointment& appointment)
{
    act([this, id = appointment.id] { return m_stores.agenda.undo(id); },
        [this, name = appointment.patientName] {
            m_message->display(InlineMessage::Kind::Success,
                               tr("The appointment of %1 stands again.").arg(name));
            m_message->hideAfter(6000);
        });
}

} // namespace huella::ui::owner
