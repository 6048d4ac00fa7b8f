// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/nextcontrol.h"

#include "ui/shared/button.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>

namespace huella::ui::owner {

using agenda::Appointment;
using agenda::AppointmentStatus;

NextControl::NextControl(const Clock& clock, QWidget* parent)
    : Card(tr("Next visit"), parent)
    , m_clock(clock)
    , m_when(new TextLabel({}, TextStyle::BodyStrong))
    , m_what(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_book(new Button(Icons::CalendarCheck, tr("Book"), Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("nextControl"));
    m_when->setObjectName(QStringLiteral("nextControlWhen"));
    m_book->setObjectName(QStringLiteral("nextControlBookButton"));
    m_when->setWordWrap(true);
    m_what->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_when);
    words->addWidget(m_what);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(words, 1);
    row->addWidget(m_book);
    body()->addLayout(row);
    connect(m_book, &QPushButton::clicked, this, [this] { emit bookRequested(m_pet); });
    display();
}

void NextControl::setAppointments(const QList<Appointment>& appointments)
{
    m_appointments = appointments;
    display();
}

void NextControl::open(PatientId pet)
{
    m_pet = pet;
    display();
}

void NextControl::display()
{
    const Appointment* next = nullptr;
    for (const Appointment& it : std::as_const(m_appointments)) {
        const bool isBooked =
            it.status == AppointmentStatus::Scheduled || it.status == AppointmentStatus::Confirmed;
        if (it.patient == m_pet && isBooked && it.startsAt > m_clock.now() &&
            (!next || it.startsAt < next->startsAt))
            next = &it;
    }
    m_book->setVisible(!next);
    m_what->setVisible(next);
    if (!next)
        return m_when->setText(tr("Nothing is booked."));
    m_when->setText(
        tr("%1 at %2").arg(longDate(next->startsAt.date()), timeOfDay(next->startsAt.time())));
    m_what->setText(tr("%1, with %2").arg(next->serviceName, next->vetName));
}

} // namespace huella::ui::owner
