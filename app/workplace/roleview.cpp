// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/roleview.h"

#include "core/agenda/agendastore.h"
#include "core/agenda/boardstore.h"
#include "core/agenda/clinicstore.h"
#include "core/agenda/schedulestore.h"
#include "core/agenda/servicestore.h"
#include "core/patients/mediastore.h"
#include "core/patients/patientstore.h"
#include "core/payments/paymentstore.h"
#include "core/people/accountstore.h"
#include "core/people/auditstore.h"
#include "core/records/cataloguestore.h"
#include "core/records/presencestore.h"
#include "core/records/recordstore.h"
#include "ui/admin/adminview.h"
#include "ui/desk/deskview.h"
#include "ui/owner/ownerview.h"
#include "ui/shared/shell.h"
#include "ui/vet/vetview.h"

namespace huella::app {

namespace {

/// Every store of the model on one session; a view takes those it names.
struct Stores
{
    explicit Stores(database::Session& session)
        : agenda(session)
        , board(session)
        , patients(session)
        , media(session)
        , records(session)
        , presence(session)
        , payments(session)
        , accounts(session)
        , audit(session)
        , schedules(session)
        , services(session)
        , catalogue(session)
        , clinic(session)
    {}

    agenda::AgendaStore agenda;
    agenda::BoardStore board;
    patients::PatientStore patients;
    patients::MediaStore media;
    records::RecordStore records;
    records::PresenceStore presence;
    payments::PaymentStore payments;
    people::AccountStore accounts;
    people::AuditStore audit;
    agenda::ScheduleStore schedules;
    agenda::ServiceStore services;
    records::CatalogueStore catalogue;
    agenda::ClinicStore clinic;
};

template <typename View>
class Holder : public RoleView
{
public:
    template <typename MakeView>
    Holder(database::Session& session, MakeView makeView)
        : m_stores(session), m_view(makeView(m_stores))
    {}
    QWidget* widget() const override { return m_view.get(); }
    ui::Shell* shell() const override
    {
        if constexpr (std::is_base_of_v<ui::Shell, View>)
            return m_view.get();
        else
            return nullptr;
    }

private:
    Stores m_stores; // outlives the view: declared before it
    std::unique_ptr<View> m_view;
};

// A view over its stores; `make` turns the stores into the struct that the view asks for.
template <typename View, typename Make>
std::unique_ptr<RoleView> hold(database::Session& session, Make make)
{
    return std::make_unique<Holder<View>>(session, make);
}

} // namespace

std::unique_ptr<RoleView> RoleView::make(const people::SignedIn& who, database::Session& session,
                                         const ui::Doors& doors)
{
    const auto& person = who.person;
    switch (person.role) {
    case people::Role::Reception:
        return hold<ui::desk::DeskView>(session, [&](Stores& s) {
            return std::make_unique<ui::desk::DeskView>(
                ui::desk::DeskStores{s.agenda, s.board, s.patients, s.media, s.payments, s.presence,
                                     s.schedules, s.clinic, session},
                person, doors);
        });
    case people::Role::Vet:
        return hold<ui::vet::VetView>(session, [&](Stores& s) {
            return std::make_unique<ui::vet::VetView>(
                ui::vet::VetStores{s.agenda, s.board, s.patients, s.media, s.records, s.presence,
                                   session},
                person, doors);
        });
    case people::Role::Admin:
        return hold<ui::admin::AdminView>(session, [&](Stores& s) {
            return std::make_unique<ui::admin::AdminView>(
                ui::admin::AdminStores{s.accounts, s.audit, s.agenda, s.schedules, s.services,
                                       s.catalogue, s.clinic, s.patients, session},
                person, doors);
        });
    case people::Role::Owner:
        break;
    }
    return hold<ui::owner::OwnerView>(session, [&](Stores& s) {
        return std::make_unique<ui::owner::OwnerView>(
            ui::owner::OwnerStores{s.patients, s.media, s.agenda, s.board, s.records, s.payments,
                                   session},
            person, doors);
    });
}

} // namespace huella::app
