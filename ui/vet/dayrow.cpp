// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/dayrow.h"

#include "ui/parts/paintline.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/statuspill.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/elidedlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace huella::ui::vet {

using agenda::AppointmentStatus;

namespace {

Status statusOf(const agenda::Appointment& appointment)
{
    if (appointment.presence)
        return appointment.presence->state == agenda::BoardState::Attending ? Status::Atendiendo
                                                                            : Status::EnCola;
    return statusFromCode(agenda::toWord(appointment.status)).value_or(Status::Programada);
}

} // namespace

DayRow::DayRow(QWidget* parent)
    : QWidget(parent)
    , m_hour(new TextLabel({}, TextStyle::Title))
    , m_minutes(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_avatar(new Avatar(44))
    , m_name(new ElidedLabel({}, TextStyle::BodyStrong))
    , m_line(new ElidedLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_reason(new ElidedLabel({}, TextStyle::Caption))
    , m_status(new StatusPill(Status::Programada))
    , m_paid(new PaidPill(false))
    , m_checkIn(new Button(Icons::Arrival, tr("Check in"), Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("dayRow"));
    m_checkIn->setObjectName(QStringLiteral("checkInButton"));
    m_checkIn->setButtonSize(Button::Size::Compact);
    build();
    connect(m_checkIn, &QPushButton::clicked, this, &DayRow::checkInRequested);
}

void DayRow::build()
{
    auto* time = new QVBoxLayout;
    time->setSpacing(0);
    time->addStretch();
    time->addWidget(m_hour);
    time->addWidget(m_minutes);
    time->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addWidget(m_reason);
    words->addStretch();
    auto* pills = new QVBoxLayout;
    pills->setSpacing(space::xs);
    pills->addStretch();
    pills->addWidget(m_status);
    pills->addWidget(m_paid);
    pills->addStretch();
    m_hour->setFixedWidth(grown(58));
    m_paid->setMinimumWidth(statusPillSize(Status::Programada).width()); // one edge for all rows
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::s, space::s, space::s);
    row->setSpacing(space::m);
    row->addLayout(time);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addLayout(pills);
    row->addWidget(m_checkIn);
}

void DayRow::setAppointment(const agenda::Appointment& appointment)
{
    m_appointment = appointment;
    const bool isOver = appointment.status == AppointmentStatus::Attended ||
                        appointment.status == AppointmentStatus::Cancelled ||
                        appointment.status == AppointmentStatus::Absent;
    m_hour->setText(QLocale().toString(appointment.startsAt.time(), QLocale::ShortFormat));
    m_minutes->setText(
        tr("%n min", nullptr, int(appointment.startsAt.secsTo(appointment.endsAt) / 60)));
    m_avatar->setName(appointment.patientName);
    m_avatar->setSpecies(appointment.species);
    m_name->setWhole(appointment.patientName);
    QStringList line{appointment.species, appointment.breed, appointment.ownerName};
    line.removeAll(QString());
    m_line->setWhole(line.join(QStringLiteral(" · ")));
    m_reason->setWhole(appointment.reason.isEmpty() ? appointment.serviceName : appointment.reason);
    for (TextLabel* label : {m_hour, static_cast<TextLabel*>(m_name)})
        label->setInk(isOver ? Token::TextMuted : Token::Text);
    m_reason->setInk(isOver ? Token::TextMuted : Token::Text);
    m_status->setStatus(statusOf(appointment));
    m_paid->setPaid(appointment.isPaid);
    m_paid->setVisible(appointment.status != AppointmentStatus::Cancelled || appointment.isPaid);
    m_checkIn->setVisible(appointment.status == AppointmentStatus::Confirmed &&
                          !appointment.presence);
    m_checkIn->setAccessibleName(tr("Check in %1").arg(appointment.patientName));
    m_checkIn->setToolTip(m_checkIn->accessibleName());
}

void DayRow::setPhoto(const QImage& photo)
{
    m_avatar->setPhoto(photo);
}

void DayRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(color(Token::Border));
    painter.drawLine(space::s, height() - 1, width() - space::s, height() - 1);
}

} // namespace huella::ui::vet
