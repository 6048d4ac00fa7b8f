// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/agenda/schedule.h"
#include "ui/desk/deskstores.h"

#include <QObject>

namespace huella::ui {
class Refresher;
}

namespace huella::ui::desk {

/// What the agenda page shows, read and kept up to date: the days' appointments, the vets' hours,
/// vets, services and the clinic's slot. Answers to what is no longer asked are dropped; a read
/// that fails for a lost link is silent, since the window has a banner for it and reads again after
/// it.
class AgendaReader : public QObject
{
    Q_OBJECT

public:
    AgendaReader(const DeskStores& stores, QObject* parent);

    /// Reads at once where the days are others than before.
    void setDays(QDate from, QDate to);

    [[nodiscard]] const QList<agenda::Appointment>& appointments() const { return m_appointments; }
    [[nodiscard]] const QList<agenda::Schedule>& schedules() const { return m_schedules; }
    [[nodiscard]] const QList<agenda::Vet>& vets() const { return m_vets; }
    [[nodiscard]] const QList<agenda::Service>& services() const { return m_services; }
    [[nodiscard]] int slotMinutes() const { return m_slotMinutes; }
    /// Appointments and hours of the present days are here.
    [[nodiscard]] bool isReady() const { return m_hasAppointments && m_hasSchedules; }

public slots:
    void readAppointments();
    void readSchedules();
    void readLists();

signals:
    void appointmentsChanged();
    void schedulesChanged();
    void listsChanged();
    void failed(const huella::Error& error);

private:
    void tell(const Error& error);

    DeskStores m_stores;
    QDate m_from;
    QDate m_to;
    QList<agenda::Appointment> m_appointments;
    QList<agenda::Schedule> m_schedules;
    QList<agenda::Vet> m_vets;
    QList<agenda::Service> m_services;
    int m_slotMinutes = 20;
    bool m_hasAppointments = false;
    bool m_hasSchedules = false;
};

} // namespace huella::ui::desk
