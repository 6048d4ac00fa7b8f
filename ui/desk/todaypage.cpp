// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/todaypage.h"

#include "core/agenda/liveboard.h"
#include "ui/desk/agendadelegate.h"
#include "ui/desk/agendalist.h"
#include "ui/desk/appointmentbar.h"
#include "ui/desk/arrivalspanel.h"
#include "ui/desk/boardpanel.h"
#include "ui/desk/deskactions.h"
#include "ui/desk/newownerform.h"
#include "ui/desk/pagestack.h"
#include "ui/desk/patientpanel.h"
#include "ui/desk/vetcombo.h"
#include "ui/parts/patientphotos.h"
#include "ui/parts/refresher.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/keyhelp.h"
#include "ui/shared/locale.h"
#include "ui/shared/pageheader.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QShortcut>

namespace huella::ui::desk {

using agenda::Appointment;
using agenda::BoardRow;
using agenda::LiveBoard;

namespace {

constexpr int boardWidth = 376;

} // namespace

TodayPage::TodayPage(const DeskStores& stores, const Clock& clock, LinkWatch* watch,
                     QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_watch(watch)
    , m_photos(new PatientPhotos(stores.media, this))
    , m_agenda(new AgendaModel(this))
    , m_board(new BoardModel(this))
    , m_live(new LiveBoard(stores.board, stores.session, this))
    , m_arrivalStore(stores.session)
    , m_arrivals(m_arrivalStore, stores.session)
    , m_refresher(new Refresher(stores.session,
                                {QStringLiteral("appointments"), QStringLiteral("board"),
                                 QStringLiteral("payments"), QStringLiteral("patients")},
                                this))
    , m_message(new InlineMessage)
    , m_readError(new InlineMessage)
    , m_actions(new DeskActions(stores, clock, m_message, watch, this))
    , m_header(new PageHeader(tr("Today")))
    , m_left(new PageStack)
{
    build();
    describe();
    connectAgenda();
    connectPatient();
    connectRegistration();
    connectBoard();
    connectArrivals();
    readLists();
    readAgenda();
    m_live->read();
    m_arrivals.read();
    m_boardPanel->read();
    m_stores.presence.read();
    connect(m_actions, &DeskActions::nothingToUndo, m_boardPanel, &BoardPanel::offerUndo);
}

void TodayPage::build()
{
    m_message->setObjectName(QStringLiteral("deskMessage"));
    m_readError->setObjectName(QStringLiteral("deskReadError"));
    m_patient = new PatientPanel(m_stores, m_clock, *m_photos, m_watch);
    m_left->addWidget(buildAgenda());
    m_left->addWidget(m_patient);
    m_newOwner = new NewOwnerForm(m_stores, m_watch);
    m_left->addWidget(m_newOwner);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(m_left, 1);
    columns->addWidget(buildRoom());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_readError);
    column->addLayout(columns, 1);
}

void TodayPage::describe()
{
    setWhatsThis(tr("The appointments of the day at the left, who is in the clinic at the right. "
                    "Who comes is checked in with Enter; who says at a kiosk that he is here is "
                    "received there; who comes without an appointment is searched for, and whoever "
                    "is not found is registered."));
    describeKeys(m_list->list(), {{tr("Enter"), tr("Confirm or check in the chosen appointment")},
                                  {tr("↑ ↓"), tr("Choose another appointment")}});
    describeKeys(m_patient, {{tr("Esc"), tr("Back to the agenda")}});
    describeKeys(m_newOwner, {{tr("Esc"), tr("Back to the agenda; what you typed stays")},
                              {tr("Enter"), tr("Register and put in the queue")}});
    describeKeys(m_boardPanel, {{tr("V"), tr("Assign a vet to who waits")},
                                {tr("U"), tr("Say how urgent it is")}});
}

QWidget* TodayPage::buildAgenda()
{
    auto* card = new Card;
    card->setPadding(0);
    m_list = new AgendaList(*m_agenda, m_clock, m_photos);
    m_bar = new AppointmentBar(m_stores, *m_actions, m_clock, m_watch);
    connect(m_bar, &AppointmentBar::receiptRequested, this, &TodayPage::receiptRequested);
    card->body()->setSpacing(0);
    card->body()->addWidget(buildFilters());
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_bar);
    m_list->setContentsMargins(space::s, 0, space::s, 0);
    return card;
}

QWidget* TodayPage::buildRoom()
{
    m_boardPanel =
        new BoardPanel(*m_board, m_stores, *m_actions, m_clock, m_photos, m_message, m_watch);
    m_arrivalsPanel = new ArrivalsPanel(m_arrivals, *m_actions, *m_photos);
    auto* room = new QWidget;
    room->setFixedWidth(boardWidth);
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_arrivalsPanel);
    column->addWidget(m_boardPanel, 1);
    return room;
}

QWidget* TodayPage::buildFilters()
{
    m_vet = new VetCombo(tr("All vets"));
    m_vet->setObjectName(QStringLiteral("vetFilter"));
    m_vet->setAccessibleName(tr("Show the appointments of"));
    m_stage = new QComboBox;
    m_stage->setObjectName(QStringLiteral("stageFilter"));
    m_stage->setAccessibleName(tr("Show the appointments that are"));
    using enum AgendaFilter::Stage;
    for (const auto& [stage, text] :
         {std::pair(All, tr("All states")), std::pair(ToCome, tr("Yet to come")),
          std::pair(InClinic, tr("In the clinic")), std::pair(Attended, tr("Attended")),
          std::pair(Dropped, tr("Cancelled or absent")), std::pair(Unpaid, tr("To be paid"))})
        m_stage->addItem(text, QVariant::fromValue(stage));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(space::l, space::m, space::l, space::s);
    line->setSpacing(space::m);
    line->addWidget(m_vet, 1);
    line->addWidget(m_stage, 1);
    return row;
}

void TodayPage::connectAgenda()
{
    connect(m_vet, &QComboBox::currentIndexChanged, this, [this] { m_list->setVet(m_vet->vet()); });
    connect(m_stage, &QComboBox::currentIndexChanged, this,
            [this] { m_list->setStage(m_stage->currentData().value<AgendaFilter::Stage>()); });
    connect(m_list, &AgendaList::filterCleared, this, &TodayPage::resetFilters);
    connect(m_list, &AgendaList::currentChanged, this,
            [this] { m_bar->setAppointment(m_list->current()); });
    connect(m_list, &AgendaList::nextStepRequested, this, &TodayPage::takeNextStep);
    connect(m_list, &AgendaList::menuRequested, this, &TodayPage::openAppointmentMenu);
    connect(m_bar, &AppointmentBar::moveAsked, this, &TodayPage::moveAsked);
    connect(m_actions, &DeskActions::agendaChanged, this, &TodayPage::readAgenda);
    connect(m_refresher, &Refresher::due, this, &TodayPage::readAgenda);
    connect(m_refresher, &Refresher::due, m_patient, &PatientPanel::refresh);
}

void TodayPage::connectPatient()
{
    connect(m_patient, &PatientPanel::documentRequested, this, &TodayPage::documentRequested);
    connect(m_patient, &PatientPanel::slipWanted, this, &TodayPage::slipWanted);
    connect(m_patient, &PatientPanel::closed, this, &TodayPage::showAgenda);
    connect(m_patient, &PatientPanel::arrived, this, &TodayPage::showArrival);
    connect(m_patient, &PatientPanel::stepRequested, this, &TodayPage::takeNextStep);
    connect(m_patient, &PatientPanel::newPetWanted, this, [this](const patients::SearchHit& hit) {
        m_left->setCurrentWidget(m_newOwner);
        m_newOwner->openFor(hit.ownerId, hit.ownerName, hit.ownerPhone);
    });
    connect(m_patient, &PatientPanel::booked, this,
            [this](const QString& patient, const agenda::Booked& it) {
                showAgenda();
                readAgenda();
                m_actions->tell(tr("%1 has an appointment: %2, %3 with %4")
                                    .arg(patient, longDate(it.startsAt.date()),
                                         timeOfDay(it.startsAt.time()), it.vetName));
            });
}

void TodayPage::connectRegistration()
{
    for (QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(m_agenda), static_cast<QAbstractItemModel*>(m_board)}) {
        connect(model, &QAbstractItemModel::modelReset, this, &TodayPage::showVisit);
        connect(model, &QAbstractItemModel::dataChanged, this, &TodayPage::showVisit);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TodayPage::showVisit);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TodayPage::showVisit);
    }
    connect(m_newOwner, &NewOwnerForm::closed, this, &TodayPage::showAgenda);
    connect(m_newOwner, &NewOwnerForm::arrived, this, &TodayPage::showArrival);
    connect(m_newOwner, &NewOwnerForm::registered, this, [this](const patients::SearchHit& hit) {
        m_actions->tell(tr("%1 and %2 are registered").arg(hit.ownerName, hit.patientName));
        openPatient(hit);
    });
}

void TodayPage::openPatient(const patients::SearchHit& hit)
{
    if (hit.patientId.isNull()) {
        m_left->setCurrentWidget(m_newOwner);
        return m_newOwner->openFor(hit.ownerId, hit.ownerName, hit.ownerPhone);
    }
    m_left->setCurrentWidget(m_patient);
    m_patient->open(hit);
    showVisit();
    m_patient->focusFirst();
}

void TodayPage::openRegistration(const QString& typed)
{
    m_left->setCurrentWidget(m_newOwner);
    m_newOwner->open(typed);
}

void TodayPage::showArrival(const BoardRow& row)
{
    showAgenda();
    m_live->apply(row);
    m_boardPanel->select(row.id);
    m_actions->tellArrival(row);
}

/// What the open patient is here for, as the lists of this page know it.
void TodayPage::showVisit()
{
    if (m_left->currentWidget() != m_patient)
        return;
    std::optional<Appointment> next;
    std::optional<BoardRow> onBoard;
    for (const Appointment& it : m_agenda->values()) {
        if (!next && it.patient == m_patient->patient() && nextStepOf(it) != NextStep::None)
            next = it;
    }
    for (const BoardRow& it : m_board->values()) {
        if (it.patient == m_patient->patient())
            onBoard = it;
    }
    m_patient->setVisit(next, onBoard);
}

void TodayPage::connectBoard()
{
    connect(m_live, &LiveBoard::loaded, this, [this](const QList<BoardRow>& rows) {
        m_board->setValues(rows);
        countPeople();
    });
    connect(m_live, &LiveBoard::rowChanged, this, [this](const BoardRow& row) {
        m_board->apply(row);
        countPeople();
    });
    connect(m_live, &LiveBoard::rowRemoved, this, [this](AttentionId id) {
        m_board->remove(id);
        countPeople();
    });
    connect(m_live, &LiveBoard::failed, this,
            [this](const Error& error) { m_readError->displayError(errorText(error)); });
    connect(m_actions, &DeskActions::arrived, m_live, &LiveBoard::apply);
    connect(m_actions, &DeskActions::arrived, this, [this](const BoardRow& row) {
        if (m_left->currentWidget() == m_patient && row.patient == m_patient->patient())
            showAgenda();
    });
}

void TodayPage::connectArrivals()
{
    connect(&m_arrivals, &agenda::LiveArrivals::changed, this, &TodayPage::countPeople);
    connect(&m_arrivals, &agenda::LiveArrivals::failed, this, [this](const Error& error) {
        if (!isWorthRepeating(error.code))
            m_readError->displayError(errorText(error));
    });
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(keys, &QShortcut::activated, m_arrivalsPanel, &ArrivalsPanel::focusFirst);
}

void TodayPage::countPeople()
{
    emit waitingChanged(m_board->waiting() + int(m_arrivals.open().size()));
}

void TodayPage::takeNextStep(const Appointment& appointment)
{
    switch (nextStepOf(appointment)) {
    case NextStep::Confirm:
        return m_actions->confirm(appointment);
    case NextStep::CheckIn:
        return m_actions->checkIn(appointment);
    case NextStep::None:
        return;
    }
}

void TodayPage::openAppointmentMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("appointmentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_bar->fill(*menu);
    menu->popup(global);
}

void TodayPage::readAgenda()
{
    const QDate today = m_clock.today();
    m_stores.agenda.agenda(today, today)
        .then(this, [this](const Result<QList<Appointment>>& appointments) {
            if (!appointments) {
                // A lost link has its own banner, and the agenda is read again after it.
                if (!isWorthRepeating(appointments.error().code))
                    m_readError->displayError(errorText(appointments.error()));
                return;
            }
            m_readError->dismiss();
            m_agenda->setValues(*appointments);
            showSubtitle();
        });
}

void TodayPage::readLists()
{
    m_stores.agenda.vets().then(this, [this](const Result<QList<agenda::Vet>>& vets) {
        if (!vets)
            return;
        m_vet->setVets(*vets);
        m_boardPanel->setVets(*vets);
        m_patient->setVets(*vets);
    });
    m_stores.agenda.services().then(this, [this](const Result<QList<agenda::Service>>& services) {
        if (services)
            m_patient->setServices(*services);
    });
}

void TodayPage::showSubtitle()
{
    int toCome = 0;
    for (const Appointment& it : m_agenda->values())
        toCome += nextStepOf(it) != NextStep::None;
    m_header->setSubtitle(longDate(m_clock.today()) + u" · " +
                          tr("%n appointment(s)", nullptr, m_agenda->rowCount()) + u" · " +
                          tr("%n yet to come", nullptr, toCome));
}

void TodayPage::showAgenda()
{
    m_left->setCurrentIndex(0);
    m_list->list()->setFocus();
}

void TodayPage::resetFilters()
{
    m_vet->setCurrentIndex(0);
    m_stage->setCurrentIndex(0);
}

} // namespace huella::ui::desk
