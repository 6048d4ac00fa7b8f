// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/agenda/agendaplan.h"
#include "ui/desk/clash.h"
#include "ui/desk/deskstores.h"

#include <QWidget>

class QStackedLayout;

namespace huella::ui {
class AgendaGrid;
class Button;
class Card;
class EmptyState;
class InlineMessage;
class LinkWatch;
class PageHeader;
class PatientPhotos;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class AgendaReader;
class AgendaSteps;
class AgendaToolbar;
class AppointmentPanel;
class ClashCard;
class DeskActions;
class EditForm;
class MoveForm;
class PageStack;
class SlotBookingForm;
class WaitingPanel;

/// The desk's agenda of a day or a week: look, book, move, change, cancel, all in one place. What
/// is done beside the grid stands in a panel that opens when it is needed.
class AgendaPage : public QWidget
{
    Q_OBJECT

public:
    AgendaPage(const DeskStores& stores, const Clock& clock, LinkWatch* watch,
               QWidget* parent = nullptr);

    /// Goes to the appointment's day, with "Move to…" open.
    void openMove(const agenda::Appointment& appointment);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildGridSide();
    QWidget* buildPanel();
    void connectReader();
    void connectGrid();
    void connectForms();
    void connectWaiting();

    void readDays();
    void showAgenda();
    void showHead();
    void showEmpty();
    void goToWorkingDay();
    void selectWhenRead(AppointmentId id);

    void openPanel(QWidget* page, const QString& title);
    void closePanel();
    void openAppointment(const agenda::Appointment& appointment);
    void openBooking(PersonId vet, const QDateTime& startsAt, int minutes);
    void openClash(const Clash& clash);
    void askForReason(const agenda::Appointment& appointment, const agenda::Target& target,
                      PlaceState state);
    void openMenu(const QPoint& global);
    void followCursor();
    void markSlot();

    DeskStores m_stores;
    const Clock& m_clock;
    PatientPhotos* m_photos;
    AgendaReader* m_reader;
    InlineMessage* m_message;
    InlineMessage* m_readError;
    DeskActions* m_actions;
    AgendaSteps* m_steps;
    PageHeader* m_header;
    AgendaToolbar* m_toolbar;
    AgendaGrid* m_grid;
    EmptyState* m_empty;
    QStackedLayout* m_gridStack;
    Card* m_panelCard;
    TextLabel* m_panelTitle;
    PageStack* m_panel;
    AppointmentPanel* m_details;
    SlotBookingForm* m_booking;
    MoveForm* m_move;
    EditForm* m_edit;
    ClashCard* m_clash;
    WaitingPanel* m_waiting;
    Button* m_waitingButton; ///< how many wait for the days that are shown
    QDate m_shownDay;
    AppointmentId m_awaited; ///< to be selected once it is read
};

} // namespace huella::ui::desk
