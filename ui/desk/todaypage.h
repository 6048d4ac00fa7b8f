// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/livearrivals.h"
#include "core/base/clock.h"
#include "core/documents/document.h"
#include "ui/desk/deskstores.h"
#include "ui/models/agendafilter.h"
#include "ui/models/agendamodel.h"
#include "ui/models/boardmodel.h"

#include <QComboBox>
#include <QWidget>

namespace huella::agenda {
class LiveBoard;
}
namespace huella::ui {
class InlineMessage;
class LinkWatch;
class PageHeader;
class PatientPhotos;
class Refresher;
} // namespace huella::ui

namespace huella::ui::desk {

class AgendaList;
class AppointmentBar;
class ArrivalsPanel;
class BoardPanel;
class DeskActions;
class NewOwnerForm;
class PageStack;
class PatientPanel;
class VetCombo;
struct TurnSlip;

/// The desk's day: the agenda beside the live waiting room, and whoever was just looked for.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    TodayPage(const DeskStores& stores, const Clock& clock, LinkWatch* watch,
              QWidget* parent = nullptr);

    /// In place of the agenda, until it is closed.
    void openPatient(const patients::SearchHit& hit);
    /// A new owner, with what was typed into the search.
    void openRegistration(const QString& typed);
    [[nodiscard]] PatientPhotos& photos() const { return *m_photos; }

    /// The board of this page, for who else follows it.
    [[nodiscard]] agenda::LiveBoard& live() const { return *m_live; }
    /// Who says that he is here and was not received yet.
    [[nodiscard]] const agenda::LiveArrivals& arrivals() const { return m_arrivals; }

signals:
    /// How many wait or say that they are here, for the navigation's badge.
    void waitingChanged(int count);
    /// Somebody wants to give an appointment another hour.
    void moveAsked(const huella::agenda::Appointment& appointment);
    void receiptRequested(huella::PaymentId payment);
    void documentRequested(const huella::documents::DocumentSubject& document);
    void slipWanted(const huella::ui::desk::TurnSlip& slip);

private:
    void build();
    void describe();
    QWidget* buildAgenda();
    QWidget* buildFilters();
    QWidget* buildRoom();
    void connectAgenda();
    void connectPatient();
    void connectBoard();
    void connectArrivals();
    void connectRegistration();
    void countPeople();
    void showVisit();
    void showArrival(const agenda::BoardRow& row);
    void takeNextStep(const agenda::Appointment& appointment);
    void openAppointmentMenu(const QPoint& global);
    void readAgenda();
    void readLists();
    void showSubtitle();
    void showAgenda();
    void resetFilters();

    DeskStores m_stores;
    const Clock& m_clock;
    LinkWatch* m_watch;
    PatientPhotos* m_photos;
    AgendaModel* m_agenda;
    BoardModel* m_board;
    agenda::LiveBoard* m_live;
    agenda::ArrivalStore m_arrivalStore;
    agenda::LiveArrivals m_arrivals;
    Refresher* m_refresher;
    InlineMessage* m_message;
    InlineMessage* m_readError;
    DeskActions* m_actions;
    PageHeader* m_header;
    VetCombo* m_vet;
    QComboBox* m_stage;
    AgendaList* m_list;
    AppointmentBar* m_bar;
    BoardPanel* m_boardPanel;
    ArrivalsPanel* m_arrivalsPanel;
    PatientPanel* m_patient;
    NewOwnerForm* m_newOwner;
    PageStack* m_left;
};

} // namespace huella::ui::desk
