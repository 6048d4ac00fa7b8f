// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/mydaypage.h"

#include "core/agenda/agendastore.h"
#include "core/agenda/boardstore.h"
#include "core/base/clock.h"
#include "core/records/recordstore.h"
#include "ui/models/boardmodel.h"
#include "ui/parts/boardlist.h"
#include "ui/parts/boardnotes.h"
#include "ui/parts/boardview.h"
#include "ui/parts/patientphotos.h"
#include "ui/parts/undostrip.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/daylist.h"
#include "ui/vet/openattentionbar.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace huella::ui::vet {

using agenda::BoardState;

MyDayPage::MyDayPage(const VetStores& stores, BoardModel& board, const people::Person& person,
                     LinkWatch& watch, const Doors& doors, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_model(board)
    , m_me(person.id)
    , m_watch(watch)
    , m_doors(doors)
    , m_photos(new PatientPhotos(stores.media, this))
    , m_header(new PageHeader(tr("My day")))
    , m_message(new InlineMessage)
    , m_open(new OpenAttentionBar)
    , m_day(new DayList(*m_photos))
    , m_notes(new BoardNotes(stores.board, stores.session, &stores.presence, this))
    , m_board(new BoardView(board, doors.clock, m_photos, m_notes))
    , m_undoStrip(new UndoStrip(stores.board, stores.session, doors.clock, m_message, &watch))
    , m_takeNext(new Button(Icons::Stethoscope, tr("Attend the next"), Button::Kind::Primary))
    , m_takeChosen(new Button(tr("Attend the chosen one"), Button::Kind::Secondary))
    , m_taking(new Submission(m_takeNext, m_message, &watch, this))
    , m_checkingIn(new Submission(nullptr, m_message, &watch, this))
{
    setObjectName(QStringLiteral("myDayPage"));
    setFocusPolicy(Qt::ClickFocus);
    build();
    connectSteps();
    auto* reloader = new Reloader(stores.session,
                                  {QStringLiteral("appointments"), QStringLiteral("payments"),
                                   QStringLiteral("board"), QStringLiteral("patients")},
                                  this);
    connect(reloader, &Reloader::due, this, &MyDayPage::refresh);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&board, change, this, &MyDayPage::showMine);
    connect(&board, &QAbstractItemModel::dataChanged, this, &MyDayPage::showMine);
    showMine();
    refresh();
    m_notes->read();
    m_undoStrip->read();
}

void MyDayPage::build()
{
    m_message->setObjectName(QStringLiteral("dayMessage"));
    m_takeNext->setObjectName(QStringLiteral("takeNextButton"));
    m_takeNext->setShortcut(Qt::Key_F2);
    m_takeNext->setToolTip(tr("Calls whoever is next: urgent first, then by arrival (F2)"));
    m_header->addAction(m_takeNext);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(m_day, 8);
    columns->addWidget(buildBoard(), 5);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::m);
    page->addWidget(m_header);
    page->addWidget(m_message);
    page->addWidget(m_open);
    page->addLayout(columns, 1);
}

QWidget* MyDayPage::buildBoard()
{
    auto* card = new Card;
    card->setPadding(space::l);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Waiting room"), TextStyle::Title), 1);
    auto* freshness = new FreshnessLabel;
    freshness->setObjectName(QStringLiteral("boardFreshness"));
    freshness->setWatch(&m_watch);
    head->addWidget(freshness);
    card->body()->addLayout(head);
    m_takeChosen->setObjectName(QStringLiteral("takeChosenButton"));
    card->body()->addWidget(m_board, 1);
    card->body()->addWidget(m_takeChosen);
    card->body()->addWidget(m_undoStrip);
    return card;
}

void MyDayPage::connectSteps()
{
    connect(m_takeNext, &QPushButton::clicked, this, &MyDayPage::takeNext);
    connect(m_takeChosen, &QPushButton::clicked, this, &MyDayPage::takeChosen);
    connect(m_board, &BoardView::activated, this, &MyDayPage::take);
    connect(m_board, &BoardView::currentChanged, this, &MyDayPage::showChosen);
    // Whom this vet attends goes back to the queue, and who waits may be called.
    m_board->list()->setMayMove([this](const agenda::BoardRow& row, BoardState to) {
        return to == BoardState::Attending || row.vet == m_me;
    });
    connect(m_board->list(), &BoardList::moveRequested, this,
            [this](const agenda::BoardRow& row, BoardState to) {
                to == BoardState::Attending ? take(row) : putBack(row);
            });
    auto* undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, &MyDayPage::undoLast);
    connect(m_day, &DayList::checkInRequested, this, &MyDayPage::checkIn);
    connect(m_open, &OpenAttentionBar::continued, this, &MyDayPage::continued);
    connect(m_message, &InlineMessage::actionTriggered, this, &MyDayPage::undoCheckIn);
}

void MyDayPage::refresh()
{
    readUnsigned();
    const QDate today = m_doors.clock.today();
    m_stores.agenda.agenda(today, today, m_me)
        .then(this, [this](const Result<QList<agenda::Appointment>>& appointments) {
            if (appointments)
                showDay(*appointments);
            else if (!isWorthRepeating(appointments.error().code)) // the shell tells of the link
                m_message->displayError(errorText(appointments.error()));
        });
}

void MyDayPage::showDay(const QList<agenda::Appointment>& appointments)
{
    m_day->setAppointments(appointments);
    const auto unpaid =
        std::count_if(appointments.begin(), appointments.end(), [](const auto& appointment) {
            return !appointment.isPaid &&
                   appointment.status != agenda::AppointmentStatus::Cancelled &&
                   appointment.status != agenda::AppointmentStatus::Absent;
        });
    QStringList parts{longDate(m_doors.clock.today()),
                      tr("%n appointment(s)", nullptr, int(appointments.size()))};
    if (unpaid > 0)
        parts << tr("%n not paid", nullptr, int(unpaid));
    m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
}

void MyDayPage::showMine()
{
    m_open->setAttentions(openAttentions());
    m_takeNext->setEnabled(m_model.waiting() > 0);
    showChosen();
}

QList<OpenAttention> MyDayPage::openAttentions() const
{
    using Why = OpenAttention::Why;
    QList<OpenAttention> open;
    for (const agenda::BoardRow& row : m_model.values())
        if (row.state == BoardState::Attending && row.vet == m_me)
            open.append({row.record, row.patientName, Why::Attending, row.calledAt});
    std::sort(open.begin(), open.end(),
              [](const auto& a, const auto& b) { return a.since > b.since; });
    for (const records::OpenRecord& record : m_unsigned)
        if (record.finishedAt.isValid())
            open.append({record.id, record.patientName, Why::ToSign, record.finishedAt});
    // What is on this disk alone comes first, also when the board cannot be read.
    QList<OpenAttention> alone;
    for (const records::KeptDraft& draft : m_stores.drafts.all()) {
        const auto listed = std::find_if(open.begin(), open.end(), [&](const OpenAttention& one) {
            return one.record == draft.record;
        });
        if (listed != open.end())
            listed->draftAt = draft.writtenAt;
        else
            alone.append({draft.record, draft.patientName, Why::Draft, draft.writtenAt,
                          draft.writtenAt});
    }
    return alone + open;
}

void MyDayPage::readUnsigned()
{
    m_stores.records.myOpenRecords().then(
        this, [this](const Result<QList<records::OpenRecord>>& records) {
            if (!records)
                return;
            m_unsigned = *records;
            showMine();
        });
}

void MyDayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showMine(); // the drafts on this disk
    readUnsigned();
}

void MyDayPage::showChosen()
{
    const auto row = m_board->current();
    const bool isWaiting = row && row->state == BoardState::Waiting;
    const bool isMine = row && row->state == BoardState::Attending && row->vet == m_me;
    m_takeChosen->setVisible(m_model.rowCount() > 0);
    m_takeChosen->setEnabled(isWaiting || isMine);
    m_takeChosen->setText(isWaiting ? tr("Attend %1").arg(row->patientName)
                          : isMine  ? tr("Continue with %1").arg(row->patientName)
                                    : tr("Attend the chosen one"));
}

void MyDayPage::takeNext()
{
    const auto record = RecordId::create(); // the same for a retry
    m_taking->run<std::optional<agenda::Taken>>(
        [this, record] { return m_stores.board.takeNext(record); },
        [this](const std::optional<agenda::Taken>& taken) {
            if (taken)
                emit called(taken->record);
            else
                m_message->display(InlineMessage::Kind::Info, tr("Nobody is waiting for you."));
        });
}

void MyDayPage::takeChosen()
{
    if (const auto row = m_board->current())
        take(*row);
}

void MyDayPage::take(const agenda::BoardRow& row)
{
    if (row.state == BoardState::Attending && row.vet == m_me)
        return emit continued(row.record);
    if (row.state != BoardState::Waiting)
        return m_message->display(
            InlineMessage::Kind::Info,
            tr("%1 is attending %2 already.").arg(row.vetName, row.patientName));
    const auto record = RecordId::create();
    m_taking->run<RecordId>([this, row, record] { return m_stores.board.take(row.id, record); },
                            [this](const RecordId& open) { emit called(open); });
}

void MyDayPage::checkIn(const agenda::Appointment& appointment)
{
    const auto attention = AttentionId::create();
    m_checkingIn->run<agenda::BoardRow>(
        [this, attention, id = appointment.id] { return m_stores.board.checkIn(attention, id); },
        [this](const agenda::BoardRow& row) {
            m_model.apply(row);
            m_checkedIn = row.id;
            setFocus(); // the pressed button goes: the keyboard must not land on signing out
            m_message->offerUndo(
                tr("%1 is in the waiting room, turn %2.").arg(row.patientName).arg(row.turn));
            refresh();
        });
}

void MyDayPage::undoCheckIn()
{
    m_message->dismiss();
    m_checkingIn->run(
        [this, id = std::exchange(m_checkedIn, {})] { return m_stores.board.undoCheckIn(id); },
        [this] { refresh(); });
}

void MyDayPage::putBack(const agenda::BoardRow& row)
{
    m_checkingIn->run(
        [this, id = row.id] { return m_stores.board.undoTake(id); },
        [this, row] {
            m_message->display(
                InlineMessage::Kind::Success,
                tr("%1 is back in the queue, turn %2.").arg(row.patientName).arg(row.turn));
            m_message->hideAfter(6000);
        });
}

// What this window still offers at once; else what the whole clinic may take back.
void MyDayPage::undoLast()
{
    if (m_message->isVisible() && !m_checkedIn.isNull())
        undoCheckIn();
    else
        m_undoStrip->offer();
}

} // namespace huella::ui::vet
