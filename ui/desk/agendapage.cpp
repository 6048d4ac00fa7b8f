// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/agendapage.h"

#include "ui/agenda/agendacolumns.h"
#include "ui/agenda/agendagrid.h"
#include "ui/agenda/openhours.h"
#include "ui/desk/agendareader.h"
#include "ui/desk/agendasteps.h"
#include "ui/desk/agendatoolbar.h"
#include "ui/desk/appointmentpanel.h"
#include "ui/desk/clashcard.h"
#include "ui/desk/deskactions.h"
#include "ui/desk/editform.h"
#include "ui/desk/moveform.h"
#include "ui/desk/pagestack.h"
#include "ui/desk/slotbookingform.h"
#include "ui/desk/waitingpanel.h"
#include "ui/parts/patientphotos.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/pageheader.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>

namespace huella::ui::desk {

using agenda::Appointment;
using agenda::Target;
using View = AgendaToolbar::View;

AgendaPage::AgendaPage(const DeskStores& stores, const Clock& clock, LinkWatch* watch,
                       QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_photos(new PatientPhotos(stores.media, this))
    , m_reader(new AgendaReader(stores, this))
    , m_message(new InlineMessage)
    , m_readError(new InlineMessage)
    , m_actions(new DeskActions(stores, clock, m_message, watch, this))
    , m_steps(new AgendaSteps(stores, *m_actions, m_message, watch, this))
    , m_header(new PageHeader(tr("Agenda")))
    , m_toolbar(new AgendaToolbar(clock))
    , m_grid(new AgendaGrid(clock))
    , m_details(new AppointmentPanel(stores, *m_actions, *m_steps, clock, m_photos, watch))
    , m_booking(new SlotBookingForm(stores, *m_reader, clock, m_photos, watch))
    , m_move(new MoveForm(stores, *m_reader, clock))
    , m_edit(new EditForm(*m_reader))
    , m_clash(new ClashCard(clock))
    , m_waiting(new WaitingPanel(stores, watch))
    , m_waitingButton(new Button(Icons::Hourglass, {}, Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("agendaPage"));
    m_message->setObjectName(QStringLiteral("agendaMessage"));
    m_readError->setObjectName(QStringLiteral("agendaReadError"));
    build();
    connectReader();
    connectGrid();
    connectForms();
    connectWaiting();
    readDays();
}

void AgendaPage::connectReader()
{
    connect(m_toolbar, &AgendaToolbar::changed, this, &AgendaPage::readDays);
    connect(m_toolbar, &AgendaToolbar::cancelledShown, m_grid, &AgendaGrid::setShowsCancelled);
    connect(m_toolbar, &AgendaToolbar::zoomed, this,
            [this](int steps) { m_grid->setHourHeight(m_grid->plan().hourHeight() + 30 * steps); });
    connect(m_reader, &AgendaReader::appointmentsChanged, this, &AgendaPage::showAgenda);
    connect(m_reader, &AgendaReader::schedulesChanged, this, &AgendaPage::showAgenda);
    connect(m_reader, &AgendaReader::listsChanged, this, [this] {
        m_toolbar->setVets(m_reader->vets());
        showAgenda();
    });
    connect(m_reader, &AgendaReader::failed, this,
            [this](const Error& error) { m_readError->displayError(errorText(error)); });
    connect(m_actions, &DeskActions::agendaChanged, m_reader, &AgendaReader::readAppointments);
    connect(m_steps, &AgendaSteps::changed, m_reader, &AgendaReader::readAppointments);
}

void AgendaPage::connectGrid()
{
    connect(m_grid, &AgendaGrid::slotChosen, this, &AgendaPage::openBooking);
    connect(m_grid, &AgendaGrid::opened, this, &AgendaPage::openAppointment);
    connect(m_grid, &AgendaGrid::currentChanged, this, &AgendaPage::followCursor);
    connect(m_grid, &AgendaGrid::menuAsked, this, &AgendaPage::openMenu);
    connect(m_grid, &AgendaGrid::cancelAsked, m_steps, &AgendaSteps::cancel);
    connect(m_grid, &AgendaGrid::moveAsked, this, &AgendaPage::openMove);
    connect(m_grid, &AgendaGrid::dropped, this,
            [this](const Appointment& it, const Target& target, PlaceState state) {
                if (state == PlaceState::Free)
                    m_steps->move(it, target);
                else
                    askForReason(it, target, state);
            });
    connect(m_grid, &AgendaGrid::columnChosen, this, [this](int column) {
        if (m_toolbar->view() != View::Week)
            return;
        const QDate day = m_grid->plan().columns().at(column).day;
        m_toolbar->setView(View::Day);
        m_toolbar->setDay(day);
    });
    // Its button goes with the message; the arrows shall go on walking.
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { m_grid->setFocus(); });
    connect(m_empty, &EmptyState::actionTriggered, this, &AgendaPage::goToWorkingDay);
}

void AgendaPage::connectForms()
{
    connect(m_details, &AppointmentPanel::openAsked, this, &AgendaPage::openAppointment);
    connect(m_details, &AppointmentPanel::moveAsked, this, &AgendaPage::openMove);
    connect(m_details, &AppointmentPanel::editAsked, this, [this](const Appointment& it) {
        m_edit->open(it);
        openPanel(m_edit, tr("Change the appointment"));
    });
    connect(m_booking, &SlotBookingForm::spanChanged, this, &AgendaPage::markSlot);
    connect(m_booking, &SlotBookingForm::booked, this,
            [this](const QString& patient, const agenda::Booked& it) {
                closePanel();
                m_steps->tellBooked(patient, it);
                selectWhenRead(it.id);
                m_reader->readAppointments();
            });
    connect(m_move, &MoveForm::chosen, m_steps, &AgendaSteps::move);
    connect(m_edit, &EditForm::chosen, m_steps, &AgendaSteps::edit);
    connect(m_steps, &AgendaSteps::clashed, this, &AgendaPage::openClash);
    connect(m_clash, &ClashCard::kept, this, [this] {
        selectWhenRead(m_clash->clash().theirs.id);
        closePanel();
        m_toolbar->setDay(m_clash->clash().theirs.startsAt.date());
        m_reader->readAppointments();
    });
    connect(m_clash, &ClashCard::applied, this, &AgendaPage::closePanel);
    connect(m_steps, &AgendaSteps::refused, this,
            [this](const Appointment& it, const Target& target, const Error& error) {
                askForReason(it, target,
                             error.code == ErrorCode::SlotTaken ? PlaceState::Taken
                                                                : PlaceState::Closed);
            });
    const auto finish = [this](AppointmentId id) {
        closePanel();
        selectWhenRead(id);
    };
    connect(m_steps, &AgendaSteps::moved, this, finish);
    connect(m_steps, &AgendaSteps::edited, this, finish);
}

void AgendaPage::connectWaiting()
{
    connect(m_waitingButton, &Button::clicked, this,
            [this] { openPanel(m_waiting, tr("Waiting for an hour")); });
    connect(m_waiting, &WaitingPanel::countChanged, this, [this](int count) {
        m_waitingButton->setText(tr("%n waiting", nullptr, count));
        m_waitingButton->setVisible(count > 0);
    });
    connect(m_waiting, &WaitingPanel::given, this,
            [this](const QString& patient, const agenda::Booked& it) {
                m_steps->tellBooked(patient, it);
                selectWhenRead(it.id);
                m_reader->readAppointments();
            });
}

void AgendaPage::readDays()
{
    const QDate day = m_toolbar->day();
    const bool isWeek = m_toolbar->view() == View::Week;
    const QDate from = isWeek ? mondayOf(day) : day;
    const QDate to = isWeek ? from.addDays(6) : day;
    m_reader->setDays(from, to);
    m_waiting->setDays(from, to);
    showAgenda();
}

void AgendaPage::showAgenda()
{
    if (!m_reader->isReady())
        return; // what is shown stays until the other days are here
    m_readError->dismiss();
    const QDate day = m_toolbar->day();
    const auto columns =
        m_toolbar->view() == View::Week
            ? columnsOfWeek(day, m_toolbar->vet(), m_reader->schedules(), m_reader->appointments())
            : columnsOfDay(day, m_reader->vets(), m_toolbar->vet(), m_reader->schedules(),
                           m_reader->appointments());
    m_grid->setSlotMinutes(m_reader->slotMinutes());
    m_grid->setSchedules(m_reader->schedules());
    m_grid->setColumns(columns);
    m_grid->setAppointments(m_reader->appointments());
    if (m_shownDay != day && !columns.isEmpty()) {
        m_shownDay = day;
        m_grid->showStart();
    }
    if (!m_awaited.isNull() && m_grid->select(m_awaited))
        m_awaited = {};
    showHead();
    showEmpty();
    m_booking->refresh();
    if (m_panel->currentWidget() == m_details && m_panelCard->isVisible()) {
        if (const auto* card = m_grid->plan().cardOf(m_details->appointment().id))
            m_details->setAppointment(card->appointment);
    }
}

void AgendaPage::showHead()
{
    const QDate day = m_toolbar->day();
    const QString days = m_toolbar->view() == View::Week
                             ? tr("Week of %1").arg(dateWithin(mondayOf(day)))
                             : longDate(day);
    int count = 0;
    for (const Appointment& it : m_reader->appointments()) {
        const bool isWanted = m_toolbar->vet().isNull() || it.vet == m_toolbar->vet();
        count += isWanted && it.status != agenda::AppointmentStatus::Cancelled;
    }
    m_header->setSubtitle(days + u" · " + tr("%n appointment(s)", nullptr, count));
}

void AgendaPage::showEmpty()
{
    const bool isEmpty = m_grid->plan().columns().isEmpty();
    m_gridStack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    const QDate next = nextWorkingDay(m_reader->schedules(), m_toolbar->vet(), m_toolbar->day());
    m_empty->setSentence(next.isValid()
                             ? tr("Nobody attends on %1.").arg(dateWithin(m_toolbar->day()))
                             : tr("Nobody has hours in the next weeks. The administrator sets "
                                  "them in Hours."));
    m_empty->button()->setVisible(next.isValid());
    m_empty->button()->setText(tr("Go to %1").arg(dateWithin(next)));
}

void AgendaPage::goToWorkingDay()
{
    m_toolbar->setDay(nextWorkingDay(m_reader->schedules(), m_toolbar->vet(), m_toolbar->day()));
}

void AgendaPage::selectWhenRead(AppointmentId id)
{
    m_awaited = id;
    m_grid->setFocus();
}

void AgendaPage::openAppointment(const Appointment& appointment)
{
    m_details->setAppointment(appointment);
    openPanel(m_details, tr("Appointment"));
    m_grid->setFocus(); // the arrows go on walking
}

void AgendaPage::openBooking(PersonId vet, const QDateTime& startsAt, int minutes)
{
    m_booking->open(vet, startsAt, minutes);
    openPanel(m_booking, tr("New appointment"));
    markSlot();
}

void AgendaPage::openMove(const Appointment& appointment)
{
    m_toolbar->setDay(appointment.startsAt.date());
    m_move->open(appointment);
    openPanel(m_move, tr("Move to…"));
}

void AgendaPage::askForReason(const Appointment& appointment, const Target& target,
                              PlaceState state)
{
    m_move->open(appointment, target);
    m_move->expect(state);
    openPanel(m_move, tr("Move to…"));
}

void AgendaPage::openClash(const Clash& clash)
{
    m_clash->open(clash);
    openPanel(m_clash, tr("Changed by somebody else"));
}

void AgendaPage::openMenu(const QPoint& global)
{
    const auto appointment = m_grid->current();
    if (!appointment)
        return;
    m_details->setAppointment(*appointment);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("agendaMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_details->fill(*menu);
    menu->popup(global);
}

void AgendaPage::followCursor()
{
    const auto appointment = m_grid->current();
    if (appointment && m_panelCard->isVisible() && m_panel->currentWidget() == m_details)
        m_details->setAppointment(*appointment);
}

void AgendaPage::markSlot()
{
    if (m_panelCard->isVisible() && m_panel->currentWidget() == m_booking)
        m_grid->setMarked(m_booking->vet(), m_booking->startsAt(), m_booking->minutes());
    else
        m_grid->clearMark();
}

void AgendaPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_panelCard->isVisible())
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace huella::ui::desk
