// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminview.h"

#include "ui/admin/auditpage.h"
#include "ui/admin/clinicpage.h"
#include "ui/admin/hourspage.h"
#include "ui/admin/peoplepage.h"
#include "ui/admin/pricespage.h"
#include "ui/admin/systempage.h"
#include "ui/models/peoplemodel.h"
#include "ui/search/globalsearch.h"
#include "ui/search/patientcard.h"
#include "ui/shared/doors.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/reloader.h"
#include "ui/shared/topbar.h"
#include "ui/till/tillpage.h"

namespace huella::ui::admin {

AdminView::AdminView(const AdminStores& stores, const people::Person& person, const Doors& doors,
                     QWidget* parent)
    : Shell(parent), m_stores(stores), m_watch(new LinkWatch(this))
{
    setObjectName(QStringLiteral("adminView"));
    follow(*m_watch, stores.session);
    setLinkWatch(m_watch);
    topBar()->setPerson(person.fullName(), PeopleModel::roleText(person.role));
    addPages(person, doors);
    addSearch();
    watchClinic();
}

void AdminView::addPages(const people::Person& person, const Doors& doors)
{
    addPage(Icons::Users, tr("People"), new PeoplePage(m_stores, person.id, *m_watch),
            QStringLiteral("navPeopleButton"));
    const auto makeHours = [this, &clock = doors.clock] {
        return new HoursPage(m_stores, clock, *m_watch);
    };
    addPage(Icons::Clock, tr("Hours"), makeHours, QStringLiteral("navHoursButton"));
    const auto makePrices = [this] { return new PricesPage(m_stores, *m_watch); };
    addPage(Icons::Cash, tr("Services and prices"), makePrices,
            QStringLiteral("navServicesButton"));
    const auto makeClinic = [this] { return new ClinicPage(m_stores, *m_watch); };
    addPage(Icons::Home, tr("The clinic"), makeClinic, QStringLiteral("navClinicButton"));
    addTill(doors);
    const auto makeAudit = [this] { return new AuditPage(m_stores); };
    addPage(Icons::Audit, tr("Audit log"), makeAudit, QStringLiteral("navAuditButton"));
    const auto makeSystem = [this] {
        auto* system = new SystemPage(m_stores);
        connect(system, &SystemPage::serviceSeen, this, &AdminView::setServiceUp);
        return system;
    };
    addPage(Icons::Monitor, tr("System"), makeSystem, QStringLiteral("navSystemButton"));
}

void AdminView::addTill(const Doors& doors)
{
    const auto make = [this, doors] {
        auto* till =
            new TillPage(m_stores.session, doors, CloseCard::Right::CloseAndReopen, *m_watch);
        connect(till, &TillPage::tasksChanged, this,
                [this, till](int count) { setBadge(till, count); });
        return till;
    };
    addPage(Icons::Card, tr("Day's close"), make, QStringLiteral("navTillButton"));
}

void AdminView::addSearch()
{
    auto* search = new GlobalSearch(m_stores.patients, nullptr, GlobalSearch::Offer::Nothing);
    topBar()->setSearch(search);
    auto* card = new PatientCard(m_stores.patients);
    addHiddenPage(card);
    connect(search, &GlobalSearch::picked, this, [this, card](const patients::SearchHit& hit) {
        if (const int page = currentPage(); !card->isVisible())
            m_before = page;
        showPage(card);
        card->open(hit);
    });
    connect(card, &PatientCard::closed, this, [this] { showPage(m_before); });
}

void AdminView::watchClinic()
{
    auto* reloader = new Reloader(m_stores.session, {QStringLiteral("settings")}, this);
    connect(reloader, &Reloader::due, this, &AdminView::readClinic);
    readClinic();
}

void AdminView::readClinic()
{
    m_stores.clinic.details().then(this, [this](const Result<agenda::ClinicDetails>& details) {
        if (details)
            topBar()->setClinicName(details->name);
    });
}

} // namespace huella::ui::admin
