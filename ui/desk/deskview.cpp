// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskview.h"

#include "core/people/person.h"
#include "ui/desk/agendapage.h"
#include "ui/desk/freedbanner.h"
#include "ui/desk/helpbanners.h"
#include "ui/desk/slipprinter.h"
#include "ui/desk/todaypage.h"
#include "ui/documents/documentsheet.h"
#include "ui/parts/arrivalwatch.h"
#include "ui/parts/servicewatch.h"
#include "ui/search/globalsearch.h"
#include "ui/search/patientlist.h"
#include "ui/shared/desktopnotice.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/topbar.h"
#include "ui/till/tillpage.h"

namespace huella::ui::desk {

DeskView::DeskView(const DeskStores& stores, const people::Person& person, const Doors& doors,
                   QWidget* parent)
    : Shell(parent), m_watch(new LinkWatch(this)), m_documents(stores.session)
{
    follow(*m_watch, stores.session);
    setLinkWatch(m_watch);
    topBar()->setPerson(person.fullName(), tr("Front desk"));
    auto* today = new TodayPage(stores, doors.clock, m_watch);
    const int page =
        addPage(Icons::CalendarCheck, tr("Today"), today, QStringLiteral("navTodayButton"));
    addAgenda(stores, doors, *today);
    connect(today, &TodayPage::waitingChanged, this,
            [this, page](int count) { setBadge(page, count); });
    tellOfArrivals(stores, person.id, *today);
    const auto open = [this, today](const patients::SearchHit& hit) {
        showPage(today);
        today->openPatient(hit);
    };
    const auto makeEverybody = [this, &patients = stores.patients, today, open] {
        auto* everybody = new PatientList(patients, &today->photos());
        connect(everybody, &PatientList::picked, this, open);
        return everybody;
    };
    addPage(Icons::Paw, tr("Patients"), makeEverybody, QStringLiteral("navPatientsButton"));
    addTill(stores, doors);
    auto* sheet = new DocumentSheet(m_documents, doors, *m_watch, this);
    connect(today, &TodayPage::receiptRequested, sheet,
            [sheet](PaymentId payment) { sheet->open(documents::DocumentSubject(payment)); });
    connect(today, &TodayPage::documentRequested, sheet, &DocumentSheet::open);
    printSlips(stores, *today, doors);
    auto* search =
        new GlobalSearch(stores.patients, &today->photos(), GlobalSearch::Offer::Registration);
    topBar()->setSearch(search);
    connect(search, &GlobalSearch::picked, this, open);
    connect(search, &GlobalSearch::registrationWanted, this, [this, today](const QString& typed) {
        showPage(today);
        today->openRegistration(typed);
    });
    auto* service = new ServiceWatch(stores.session, this);
    connect(service, &ServiceWatch::told, this, &Shell::setServiceUp);
}

// What happens at the door is heard on whatever page the desk is.
void DeskView::tellOfArrivals(const DeskStores& stores, PersonId self, TodayPage& today)
{
    auto* notice = new DesktopNotice(this);
    connect(&today, &TodayPage::waitingChanged, notice, &DesktopNotice::setCount);
    auto* arrivals = new ArrivalWatch(today.live(), self, ArrivalWatch::For::Everybody, this);
    connect(arrivals, &ArrivalWatch::arrived, notice,
            [notice](const agenda::BoardRow& row) { notice->tell(arrivalText(row)); });
    // Of who says that he is here, and who asks for help, no more than passers-by may read.
    connect(&today.arrivals(), &agenda::LiveArrivals::announced, notice,
            [notice](const agenda::Arrival& it) {
                notice->tell(tr("%1 says that he is here").arg(it.patientName));
            });
    auto* help = new HelpBanners(stores.session, m_watch);
    addBanner(help);
    auto* freed = new FreedBanner(stores, m_watch);
    addBanner(freed);
    connect(freed, &FreedBanner::freed, notice,
            [notice] { notice->tell(tr("An hour became free, and somebody waits for it")); });
    connect(&help->live(), &people::LiveHelp::called, notice,
            [notice](const people::HelpCall& call) {
                notice->tell(tr("%1: somebody asks for help").arg(call.place));
            });
}

void DeskView::addAgenda(const DeskStores& stores, const Doors& doors, const TodayPage& today)
{
    const auto make = [this, stores, &clock = doors.clock] {
        return m_agenda = new AgendaPage(stores, clock, m_watch);
    };
    const int page =
        addPage(Icons::Calendar, tr("Agenda"), make, QStringLiteral("navAgendaButton"));
    connect(&today, &TodayPage::moveAsked, this, [this, page](const agenda::Appointment& it) {
        showPage(page);
        m_agenda->openMove(it);
    });
}

void DeskView::printSlips(const DeskStores& stores, TodayPage& today, const Doors& doors)
{
    auto* printer = new SlipPrinter(stores.session, doors, this);
    connect(&today, &TodayPage::slipWanted, printer, &SlipPrinter::print);
    connect(printer, &SlipPrinter::done, this, [this](const QString& file) {
        message()->display(InlineMessage::Kind::Success,
                           file.isEmpty() ? tr("The turn slip is at the printer.")
                                          : tr("The turn slip is saved as %1.").arg(file));
        message()->hideAfter(8000);
    });
    connect(printer, &SlipPrinter::failed, this,
            [this](const Error& error) { message()->displayError(errorText(error)); });
}

void DeskView::addTill(const DeskStores& stores, const Doors& doors)
{
    const auto make = [this, &session = stores.session, doors] {
        auto* till = new TillPage(session, doors, CloseCard::Right::Close, *m_watch);
        connect(till, &TillPage::tasksChanged, this,
                [this, till](int count) { setBadge(till, count); });
        return till;
    };
    addPage(Icons::Cash, tr("Day's close"), make, QStringLiteral("navTillButton"));
}

} // namespace huella::ui::desk
