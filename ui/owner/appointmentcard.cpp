// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/appointmentcard.h"

#include "ui/owner/dateblock.h"
#include "ui/owner/flowlayout.h"
#include "ui/shared/button.h"
#include "ui/shared/locale.h"
#include "ui/shared/statuspill.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui::owner {

using agenda::Appointment;
using agenda::AppointmentStatus;

namespace {

QString timeText(const Appointment& appointment)
{
    return AppointmentCard::tr("%1 to %2, with %3")
        .arg(timeOfDay(appointment.startsAt.time()), timeOfDay(appointment.endsAt.time()),
             appointment.vetName);
}

Button* compact(Button* button, const char* name)
{
    button->setObjectName(QLatin1StringView(name));
    button->setButtonSize(Button::Size::Compact);
    return button;
}

} // namespace

AppointmentCard::AppointmentCard(const Appointment& appointment, bool isPast, QWidget* parent)
    : Card({}, parent), m_appointment(appointment), m_isPast(isPast)
{
    setObjectName(QStringLiteral("appointmentCard"));
    setProperty("petName", appointment.patientName);
    setPadding(space::l);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(new DateBlock(appointment.startsAt.date(), isPast), 0, Qt::AlignTop);
    row->addLayout(words(), 1);
    row->addLayout(pills());
    body()->addLayout(row);
    if (isPast)
        return;
    auto* normal = actions();
    auto* asking = question();
    body()->addWidget(normal);
    body()->addWidget(asking);
    asking->hide();
    const auto ask = [normal, asking](bool isAsked) {
        normal->setVisible(!isAsked);
        asking->setVisible(isAsked);
    };
    if (auto* cancel = normal->findChild<Button*>(QStringLiteral("cancelAppointmentButton")))
        connect(cancel, &QPushButton::clicked, this, [ask, asking] {
            ask(true);
            asking->findChild<Button*>(QStringLiteral("keepAppointmentButton"))->setFocus();
        });
    connect(asking->findChild<Button*>(QStringLiteral("keepAppointmentButton")),
            &QPushButton::clicked, this, [ask] { ask(false); });
}

QLayout* AppointmentCard::words() const
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    const auto add = [column](const QString& text, TextStyle style, Token ink) {
        if (text.isEmpty())
            return;
        auto* label = new TextLabel(text, style, ink);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(QStringLiteral("%1 · %2").arg(m_appointment.patientName, m_appointment.serviceName),
        TextStyle::Title, m_isPast ? Token::TextMuted : Token::Text);
    add(timeText(m_appointment), TextStyle::Body, Token::TextMuted);
    add(m_appointment.reason, TextStyle::Body, Token::Text);
    if (m_appointment.status == AppointmentStatus::Cancelled) {
        add(m_appointment.cancelReason, TextStyle::Caption, Token::TextMuted);
        if (m_appointment.isPaid)
            add(tr("It is paid all the same. The front desk books another hour or gives the money "
                   "back."),
                TextStyle::Caption, Token::AttentionText);
    }
    column->addStretch();
    return column;
}

QLayout* AppointmentCard::pills() const
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::s);
    const auto status =
        statusFromCode(agenda::toWord(m_appointment.status)).value_or(Status::Programada);
    column->addWidget(new StatusPill(status), 0, Qt::AlignRight);
    if (m_appointment.status != AppointmentStatus::Cancelled || m_appointment.isPaid) {
        column->addWidget(new PaidPill(m_appointment.isPaid), 0, Qt::AlignRight);
        column->addWidget(new TextLabel(moneyText(m_appointment.price), TextStyle::BodyStrong), 0,
                          Qt::AlignRight);
    }
    column->addStretch();
    return column;
}

QWidget* AppointmentCard::actions()
{
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* row = new FlowLayout(space::s, FlowLayout::End::Right);
    if (!m_appointment.mayCancel) {
        m_rule = new TextLabel(tr("To change it now, please call the clinic."), TextStyle::Caption,
                               Token::TextMuted);
        m_rule->setWordWrap(true);
        column->addWidget(m_rule);
    }
    column->addLayout(row);
    const auto add = [&](Button* button, const char* name, auto signal) {
        row->addWidget(compact(button, name));
        connect(button, &QPushButton::clicked, this,
                [this, signal] { emit(this->*signal)(m_appointment); });
    };
    if (m_appointment.mayCancel) {
        row->addWidget(
            compact(new Button(tr("Cancel it"), Button::Kind::Quiet), "cancelAppointmentButton"));
        add(new Button(Icons::Clock, tr("Change the hour"), Button::Kind::Quiet),
            "moveAppointmentButton", &AppointmentCard::moveRequested);
    }
    if (m_appointment.status == AppointmentStatus::Scheduled)
        add(new Button(Icons::Check, tr("Confirm that we come")), "confirmAppointmentButton",
            &AppointmentCard::confirmRequested);
    m_pay = new Button(Icons::Card, tr("Pay"), Button::Kind::Primary);
    add(m_pay, "payAppointmentButton", &AppointmentCard::payRequested);
    m_pay->hide();
    return bar;
}

void AppointmentCard::tellRule(int hoursBefore)
{
    if (m_rule && hoursBefore > 0)
        m_rule->setText(tr("It is less than %n hour(s) away: to change it, please call the clinic.",
                           nullptr, hoursBefore));
}

void AppointmentCard::offerPayment()
{
    if (m_pay && !m_appointment.isPaid && m_appointment.price.minorUnits() > 0)
        m_pay->show();
}

QWidget* AppointmentCard::question()
{
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* words = new TextLabel(tr("Cancel this appointment of %1?").arg(m_appointment.patientName),
                                TextStyle::BodyStrong);
    words->setWordWrap(true);
    auto* keep = compact(new Button(tr("Keep it"), Button::Kind::Quiet), "keepAppointmentButton");
    auto* really =
        compact(new Button(tr("Yes, cancel it"), Button::Kind::Danger), "reallyCancelButton");
    auto* row = new FlowLayout(space::s, FlowLayout::End::Right);
    row->addWidget(keep);
    row->addWidget(really);
    column->addWidget(words);
    column->addLayout(row);
    connect(really, &QPushButton::clicked, this, [this] { emit cancelRequested(m_appointment); });
    return bar;
}

} // namespace huella::ui::owner
