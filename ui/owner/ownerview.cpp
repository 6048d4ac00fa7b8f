// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/ownerview.h"

#include "ui/documents/documentsheet.h"
#include "ui/images/imageviewer.h"
#include "ui/owner/appointmentspage.h"
#include "ui/owner/arrivepage.h"
#include "ui/owner/bookpage.h"
#include "ui/owner/historypage.h"
#include "ui/owner/homepage.h"
#include "ui/owner/movepage.h"
#include "ui/owner/paypage.h"
#include "ui/owner/petpage.h"
#include "ui/owner/petspage.h"
#include "ui/shared/doors.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/topbar.h"

#include <QLocale>

namespace huella::ui::owner {

using patients::Patient;

OwnerView::OwnerView(const OwnerStores& stores, const people::Person& person, const Doors& doors,
                     QWidget* parent)
    : Shell(parent)
    , m_stores(stores)
    , m_documents(stores.session)
    , m_watch(new LinkWatch(this))
    , m_home(new HomePage(person.firstName, doors.clock))
    , m_pets(new PetsPage(stores, doors.clock))
    , m_pet(new PetPage(stores, doors, *m_watch))
    , m_book(new BookPage(stores, doors, *m_watch))
    , m_appointments(new AppointmentsPage(stores, doors.clock, *m_watch))
    , m_history(new HistoryPage(stores, doors.clock))
    , m_arrive(new ArrivePage(stores, person.id, *m_watch))
    , m_move(new MovePage(stores, doors, *m_watch))
    , m_pay(new PayPage(stores, doors, *m_watch))
    , m_viewer(new ImageViewer(stores.media, this))
    , m_sheet(new DocumentSheet(m_documents, doors, *m_watch, this))
{
    setObjectName(QStringLiteral("ownerView"));
    follow(*m_watch, stores.session);
    setLinkWatch(m_watch);
    topBar()->setPerson(person.fullName(), tr("Owner"));
    addPages();
    connectHome();
    connectArriving();
    connectPets();
    connectBooking();
    connectAppointments();
    connectHistory();
    connect(this, &Shell::pageChanged, this, [this] {
        if (message()->kind() == InlineMessage::Kind::Success)
            message()->dismiss(); // said where it happened; what can be undone stays
    });
    reloadAll();
}

void OwnerView::addPages()
{
    addPage(Icons::Home, tr("Home"), m_home, QStringLiteral("navHomeButton"));
    addPage(Icons::Paw, tr("My pets"), m_pets, QStringLiteral("navPetsButton"));
    addPage(Icons::CalendarCheck, tr("Book"), m_book, QStringLiteral("navBookButton"));
    m_appointmentsIndex = addPage(Icons::Calendar, tr("My appointments"), m_appointments,
                                  QStringLiteral("navAppointmentsButton"));
    addPage(Icons::Heart, tr("Health"), m_history, QStringLiteral("navHistoryButton"));
    addHiddenPage(m_pet);
    addHiddenPage(m_arrive);
    addHiddenPage(m_move);
    addHiddenPage(m_pay);
}

void OwnerView::reloadAll()
{
    m_pets->reload();
    m_book->reload();
    m_appointments->reload();
    m_history->reload();
    m_arrive->reload();
}

void OwnerView::connectHome()
{
    connect(m_home, &HomePage::bookRequested, this, [this] { book({}); });
    connect(m_home, &HomePage::petsRequested, this, [this] { showPage(m_pets); });
    connect(m_home, &HomePage::addPetRequested, this, &OwnerView::addPet);
    connect(m_home, &HomePage::appointmentsRequested, this, [this] { showPage(m_appointments); });
    connect(m_home, &HomePage::healthRequested, this, [this] {
        m_history->choose({});
        showPage(m_history);
    });
    connect(m_home, &HomePage::accountRequested, this, &OwnerView::accountRequested);
    connect(m_home, &HomePage::leaveRequested, this, &Shell::signOutRequested);
    connect(m_pets, &PetsPage::loaded, this, [this] { m_home->setPets(m_pets->pets()); });
    connect(m_appointments, &AppointmentsPage::loaded, this,
            [this] { m_home->setAppointments(m_appointments->appointments()); });
    connect(m_appointments, &AppointmentsPage::queueLoaded, this,
            [this] { m_home->setQueue(m_appointments->queue()); });
}

void OwnerView::connectArriving()
{
    connect(m_home, &HomePage::arriveRequested, this,
            [this](const agenda::Appointment& appointment) {
                showPage(m_arrive);
                m_arrive->arrive(appointment);
            });
    connect(m_home, &HomePage::arriveWithoutRequested, this, [this] {
        m_arrive->askWhich();
        showPage(m_arrive);
    });
    connect(m_home, &HomePage::arrivalRequested, this, [this](const agenda::Arrival& arrival) {
        m_arrive->open(arrival);
        showPage(m_arrive);
    });
    connect(m_arrive, &ArrivePage::loaded, this, [this] {
        m_home->setArrivals(m_arrive->arrivals());
        m_arrive->setPayable(m_appointments->isPayable());
    });
    connect(m_arrive, &ArrivePage::left, this, [this] { showPage(m_home); });
    connect(m_arrive, &ArrivePage::payRequested, this, &OwnerView::pay);
    connect(m_arrive, &ArrivePage::codeWanted, this, &OwnerView::accountRequested);
    connect(m_pets, &PetsPage::loaded, this, [this] { m_arrive->setPets(m_pets->pets()); });
}

void OwnerView::pay(AppointmentId appointment)
{
    for (const agenda::Appointment& known : m_appointments->appointments()) {
        if (known.id != appointment)
            continue;
        m_payFrom = m_arrive;
        m_pay->pay(known);
        return showPage(m_pay);
    }
}

bool OwnerView::goBack()
{
    if (m_viewer->isVisible()) {
        m_viewer->hide();
        return true;
    }
    if (m_pay->isVisible()) {
        m_pay->leave();
        return true;
    }
    const std::pair<QWidget*, QWidget*> details[] = {{m_pet, m_pets}, {m_move, m_appointments}};
    for (const auto& [detail, from] : details) {
        if (!detail->isVisible())
            continue;
        if (!dynamic_cast<BackTarget*>(detail)->goBack())
            showPage(from);
        return true;
    }
    return Shell::goBack();
}

QString OwnerView::partingWords() const
{
    QStringList turns;
    for (const agenda::OwnBoardRow& row : m_appointments->queue())
        if (row.state == agenda::BoardState::Waiting)
            turns.append(QString::number(row.turn));
    if (!turns.isEmpty())
        return (turns.size() == 1 ? tr("Your turn is %1") : tr("Your turns are %1"))
            .arg(QLocale().createSeparatedList(turns));
    for (const agenda::Arrival& arrival : m_arrive->arrivals())
        if (arrival.state == agenda::ArrivalState::Announced)
            return tr("They know that you are here. Please go to the front desk.");
    return {};
}

void OwnerView::addPet()
{
    m_pet->add();
    showPage(m_pet);
}

void OwnerView::connectPets()
{
    connect(m_pets, &PetsPage::addRequested, this, &OwnerView::addPet);
    connect(m_pets, &PetsPage::editRequested, this, [this](const Patient& pet) {
        m_pet->edit(pet);
        showPage(m_pet);
    });
    connect(m_pets, &PetsPage::bookRequested, this, &OwnerView::book);
    connect(m_pets, &PetsPage::historyRequested, this, [this](PatientId pet) {
        m_history->choose(pet);
        showPage(m_history);
    });
    connect(m_pets, &PetsPage::loaded, this, [this] {
        m_book->setPets(m_pets->pets());
        m_history->setPets(m_pets->pets());
    });
    connect(m_pet, &PetPage::cancelled, this, [this] { showPage(m_pets); });
    connect(m_pet, &PetPage::saved, this, [this](PatientId, const QString& name) {
        m_pets->reload();
        showPage(m_pets);
        message()->display(InlineMessage::Kind::Success, tr("%1 is saved.").arg(name));
        message()->hideAfter(6000);
    });
    connect(m_pet, &PetPage::farewellSaid, this, &OwnerView::sayFarewell);
    connect(message(), &InlineMessage::actionTriggered, this, [this] {
        m_stores.patients.archive(m_undoable, false).then(this, [this](const Result<void>& done) {
            if (!done)
                message()->displayError(errorText(done.error()));
            m_pets->reload();
        });
    });
}

void OwnerView::sayFarewell(PatientId pet, const QString& text)
{
    m_undoable = pet;
    m_pets->reload();
    showPage(m_pets);
    message()->display(InlineMessage::Kind::Info, text, tr("Undo")); // nothing to celebrate
    message()->hideAfter(10000);
}

void OwnerView::connectBooking()
{
    connect(m_book, &BookPage::addPetRequested, this, &OwnerView::addPet);
    connect(m_book, &BookPage::left, this, [this] { showPage(m_home); });
    connect(m_book, &BookPage::booked, this, [this] { m_appointments->reload(); });
    connect(m_book, &BookPage::finished, this, [this] { showPage(m_appointments); });
}

void OwnerView::connectAppointments()
{
    connect(m_appointments, &AppointmentsPage::loaded, this,
            [this] { m_book->setVisits(m_appointments->appointments()); });
    connect(m_appointments, &AppointmentsPage::moveRequested, this,
            [this](const agenda::Appointment& appointment) {
                m_move->open(appointment);
                showPage(m_move);
            });
    connect(m_move, &MovePage::left, this, [this] { showPage(m_appointments); });
    connect(m_move, &MovePage::moved, this, [this](const QString& text) {
        m_appointments->reload();
        showPage(m_appointments);
        message()->display(InlineMessage::Kind::Success, text);
        message()->hideAfter(6000);
    });
    connect(m_appointments, &AppointmentsPage::payRequested, this,
            [this](const agenda::Appointment& appointment) {
                m_payFrom = m_appointments;
                m_pay->pay(appointment);
                showPage(m_pay);
            });
    connect(m_pay, &PayPage::closed, this, [this] {
        m_appointments->reload();
        showPage(m_payFrom);
    });
    connect(m_appointments, &AppointmentsPage::bookRequested, this, [this] { book({}); });
    connect(m_appointments, &AppointmentsPage::upcomingChanged, this,
            [this](int count) { setBadge(m_appointmentsIndex, count); });
}

void OwnerView::book(PatientId pet)
{
    m_book->start(pet);
    showPage(m_book);
}

void OwnerView::connectHistory()
{
    connect(m_history, &HistoryPage::bookRequested, this, &OwnerView::book);
    connect(m_appointments, &AppointmentsPage::loaded, this,
            [this] { m_history->setAppointments(m_appointments->appointments()); });
    connect(m_history, &HistoryPage::imageRequested, this,
            [this](const QList<patients::Medium>& images, int index) {
                m_viewer->display(images, index);
            });
    connect(m_history, &HistoryPage::documentRequested, m_sheet, &DocumentSheet::open);
    connect(m_pet, &PetPage::documentRequested, m_sheet, &DocumentSheet::open);
}

} // namespace huella::ui::owner
