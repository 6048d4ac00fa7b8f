// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/agendareader.h"

#include "ui/parts/refresher.h"
#include "ui/shared/errortext.h"

namespace huella::ui::desk {

using agenda::Appointment;
using agenda::Schedule;

namespace {

constexpr int lookAheadDays = 62; // for the next day on which somebody works

} // namespace

AgendaReader::AgendaReader(const DeskStores& stores, QObject* parent)
    : QObject(parent), m_stores(stores)
{
    const auto on = [&](const QStringList& topics, auto read) {
        connect(new Refresher(stores.session, topics, this), &Refresher::due, this, read);
    };
    on({QStringLiteral("appointments"), QStringLiteral("board"), QStringLiteral("payments"),
        QStringLiteral("patients")},
       &AgendaReader::readAppointments);
    on({QStringLiteral("schedules")}, &AgendaReader::readSchedules);
    on({QStringLiteral("people"), QStringLiteral("settings")}, &AgendaReader::readLists);
    readLists();
}

void AgendaReader::setDays(QDate from, QDate to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    m_hasAppointments = m_hasSchedules = false;
    readSchedules();
    readAppointments();
}

void AgendaReader::tell(const Error& error)
{
    if (!isWorthRepeating(error.code))
        emit failed(error);
}

void AgendaReader::readAppointments()
{
    if (!m_from.isValid())
        return;
    m_stores.agenda.agenda(m_from, m_to)
        .then(this, [this, asked = std::pair(m_from, m_to)](const Result<QList<Appointment>>& it) {
            if (asked != std::pair(m_from, m_to))
                return;
            if (!it)
                return tell(it.error());
            m_appointments = *it;
            m_hasAppointments = true;
            emit appointmentsChanged();
        });
}

void AgendaReader::readSchedules()
{
    if (!m_from.isValid())
        return;
    m_stores.schedules.ofDays(m_from, m_to.addDays(lookAheadDays))
        .then(this, [this, asked = std::pair(m_from, m_to)](const Result<QList<Schedule>>& it) {
            if (asked != std::pair(m_from, m_to))
                return;
            if (!it)
                return tell(it.error());
            m_schedules = *it;
            m_hasSchedules = true;
            emit schedulesChanged();
        });
}

void AgendaReader::readLists()
{
    m_stores.agenda.vets().then(this, [this](const Result<QList<agenda::Vet>>& vets) {
        if (vets && m_vets != *vets) {
            m_vets = *vets;
            emit listsChanged();
        }
    });
    m_stores.agenda.services().then(this, [this](const Result<QList<agenda::Service>>& services) {
        if (services && m_services != *services) {
            m_services = *services;
            emit listsChanged();
        }
    });
    m_stores.clinic.details().then(this, [this](const Result<agenda::ClinicDetails>& details) {
        if (details && m_slotMinutes != details->slotMinutes) {
            m_slotMinutes = details->slotMinutes;
            emit listsChanged();
        }
    });
}

} // namespace huella::ui::desk
