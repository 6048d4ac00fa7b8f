// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/moveform.h"

#include "ui/desk/agendareader.h"
#include "ui/desk/overbookfield.h"
#include "ui/shared/button.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/formfield.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace huella::ui::desk {

using agenda::Appointment;
using agenda::Target;

namespace {

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

MoveForm::MoveForm(const DeskStores& stores, const AgendaReader& reader, const Clock& clock,
                   QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_reader(reader)
    , m_clock(clock)
    , m_name(new TextLabel({}, TextStyle::Title))
    , m_now(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_date(new DateEdit)
    , m_dateField(new FormField(tr("Day"), m_date))
    , m_vet(new QComboBox)
    , m_time(new QComboBox)
    , m_overbook(new OverbookField)
    , m_submit(new Button(Icons::ArrowRight, tr("Move"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("moveForm"));
    m_date->setObjectName(QStringLiteral("moveDateEdit"));
    m_vet->setObjectName(QStringLiteral("moveVetCombo"));
    m_time->setObjectName(QStringLiteral("moveTimeCombo"));
    m_submit->setObjectName(QStringLiteral("moveButton"));
    m_now->setWordWrap(true);
    build();
    connect(m_date, &DateEdit::dateChanged, this, &MoveForm::readDay);
    connect(m_vet, &QComboBox::currentIndexChanged, this, &MoveForm::fillTimes);
    connect(m_time, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_time->currentData().toTime();
        m_expected.reset();
        check();
    });
    connect(m_submit, &Button::clicked, this, &MoveForm::submit);
    connect(m_date, &QLineEdit::returnPressed, this, &MoveForm::submit);
    connect(m_overbook, &OverbookField::submitted, this, &MoveForm::submit);
}

void MoveForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_name);
    column->addWidget(m_now);
    column->addWidget(m_dateField);
    column->addWidget(new FormField(tr("Vet"), m_vet));
    column->addWidget(new FormField(tr("Hour"), m_time));
    column->addWidget(m_overbook);
    column->addWidget(m_submit);
    column->addStretch();
    for (QComboBox* box : {m_vet, m_time})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void MoveForm::open(const Appointment& appointment)
{
    open(appointment, {appointment.vet, appointment.startsAt, {}});
}

void MoveForm::open(const Appointment& appointment, const Target& target)
{
    m_appointment = appointment;
    m_expected.reset();
    m_overbook->clear();
    m_name->setText(appointment.patientName);
    m_now->setText(tr("Now: %1, %2 with %3")
                       .arg(dateWithin(appointment.startsAt.date()),
                            timeOfDay(appointment.startsAt.time()), appointment.vetName));
    const QSignalBlocker quietVet(m_vet);
    m_vet->clear();
    for (const agenda::Vet& vet : m_reader.vets())
        m_vet->addItem(vet.name(), vet.id.value());
    m_vet->setCurrentIndex(m_vet->findData(target.vet.value()));
    m_wanted = target.startsAt.time();
    m_appointments = m_reader.appointments();
    m_schedules = m_reader.schedules();
    m_dateField->clearError();
    {
        const QSignalBlocker quiet(m_date);
        m_date->setRange(m_clock.today(), m_clock.today().addDays(365));
        m_date->setDate(target.startsAt.date());
    }
    fillTimes();
    readDay();
    QTimer::singleShot(0, this, [this] {
        if (m_overbook->isNeeded())
            m_overbook->field()->editor()->setFocus();
        else
            m_time->setFocus();
    });
}

void MoveForm::expect(PlaceState state)
{
    m_expected = state;
    check();
}

void MoveForm::refresh()
{
    if (isVisible())
        readDay();
}

void MoveForm::readDay()
{
    const auto day = m_date->date();
    if (!day)
        return;
    m_stores.schedules.ofDays(*day, *day)
        .then(this, [this, day](const Result<QList<agenda::Schedule>>& schedules) {
            if (schedules && m_date->date() == day)
                m_schedules = *schedules;
        });
    m_stores.agenda.agenda(*day, *day)
        .then(this, [this, day](const Result<QList<Appointment>>& appointments) {
            if (!appointments || m_date->date() != day)
                return;
            m_appointments = *appointments;
            fillTimes();
        });
}

PlaceState MoveForm::stateAt(int minute) const
{
    const int length = int(m_appointment.startsAt.secsTo(m_appointment.endsAt) / 60);
    return m_plan.stateOf(0, {minute, minute + length}, m_clock.now(), m_appointment.id);
}

void MoveForm::fillTimes()
{
    const QDate day = m_date->date().value_or(m_appointment.startsAt.date());
    m_plan.setSlotMinutes(m_reader.slotMinutes());
    m_plan.setColumns({{day, PersonId(m_vet->currentData().toUuid()), {}}});
    m_plan.setSchedules(m_schedules);
    m_plan.setAppointments(m_appointments);
    QList<int> minutes{minuteOf(m_wanted)};
    for (int at = m_plan.hours().from; at < m_plan.hours().to;) {
        minutes.append(at);
        const int next = m_plan.slotOf(0, at + m_plan.slotMinutes());
        at = next > at ? next : at + m_plan.slotMinutes();
    }
    std::sort(minutes.begin(), minutes.end());
    minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
    const QSignalBlocker quiet(m_time);
    m_time->clear();
    for (const int at : std::as_const(minutes)) {
        const QTime time(at / 60, at % 60);
        const PlaceState state = stateAt(at);
        if (state == PlaceState::Past)
            continue;
        const QString note = state == PlaceState::Taken    ? tr("%1 · taken")
                             : state == PlaceState::Closed ? tr("%1 · closed")
                                                           : QStringLiteral("%1");
        m_time->addItem(note.arg(timeOfDay(time)), time);
    }
    m_time->setCurrentIndex(std::max(0, m_time->findData(m_wanted)));
    check();
}

void MoveForm::check()
{
    const bool hasTime = m_time->currentIndex() >= 0;
    PlaceState state = PlaceState::Past;
    if (hasTime)
        state = m_expected.value_or(stateAt(minuteOf(m_time->currentData().toTime())));
    m_overbook->setState(state);
    m_submit->setEnabled(hasTime);
    m_submit->setText(m_overbook->isNeeded() ? tr("Squeeze in") : tr("Move"));
}

void MoveForm::submit()
{
    const auto day = m_date->date();
    if (!day)
        return m_dateField->setError(tr("Write the day as 24/11/2026."));
    if (!m_submit->isEnabled() || !m_overbook->check())
        return;
    emit chosen(m_appointment,
                {PersonId(m_vet->currentData().toUuid()),
                 QDateTime(*day, m_time->currentData().toTime()), m_overbook->reason()});
}

} // namespace huella::ui::desk
