// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/clock.h"
#include "ui/desk/deskstores.h"

#include <QWidget>

class QMenu;
class QGridLayout;
class QVBoxLayout;

namespace huella::ui {
class Avatar;
class Button;
class LinkWatch;
class PaidPill;
class PatientPhotos;
class StatusPill;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class AgendaSteps;
class ChargePanel;
class DeskActions;

/// An appointment of the agenda in full, and the steps that its state allows.
class AppointmentPanel : public QWidget
{
    Q_OBJECT

public:
    AppointmentPanel(const DeskStores& stores, DeskActions& actions, AgendaSteps& steps,
                     const Clock& clock, PatientPhotos* photos, LinkWatch* watch,
                     QWidget* parent = nullptr);

    void setAppointment(const agenda::Appointment& appointment);
    [[nodiscard]] const agenda::Appointment& appointment() const { return m_appointment; }
    /// The same steps as a menu.
    void fill(QMenu& menu) const;

signals:
    void moveAsked(const huella::agenda::Appointment& appointment);
    /// Something is to be filled in here, and the panel may be hidden.
    void openAsked(const huella::agenda::Appointment& appointment);
    void editAsked(const huella::agenda::Appointment& appointment);

private:
    struct Step
    {
        Button* button;
        bool (*isAllowed)(const agenda::Appointment& appointment, const QDateTime& now);
    };

    QWidget* buildHead();
    void buildSteps();
    void connectSteps();
    void showSteps();
    void toggleCharge(const agenda::Appointment& appointment);
    Button* addStep(Button* button, const char* name,
                    bool (*isAllowed)(const agenda::Appointment&, const QDateTime&));

    DeskActions& m_actions;
    AgendaSteps& m_steps;
    const Clock& m_clock;
    PatientPhotos* m_photos;
    agenda::Appointment m_appointment;
    QList<Step> m_all;
    QGridLayout* m_grid;
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_owner;
    StatusPill* m_status;
    PaidPill* m_paid;
    TextLabel* m_when;
    TextLabel* m_visit;
    TextLabel* m_reason;
    TextLabel* m_note;
    Button* m_checkIn;
    Button* m_confirm;
    Button* m_move;
    Button* m_edit;
    Button* m_charge;
    Button* m_payments;
    Button* m_absent;
    Button* m_cancel;
    Button* m_restore;
    Button* m_undoArrival;
    DeskStores m_stores;
    LinkWatch* m_watch;
    QVBoxLayout* m_chargePlace;
    ChargePanel* m_chargePanel = nullptr; ///< made when it is first wanted
};

} // namespace huella::ui::desk
