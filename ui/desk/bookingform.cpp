// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/bookingform.h"

#include "ui/desk/vetcombo.h"
#include "ui/shared/button.h"
#include "ui/shared/clearpage.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/locale.h"
#include "ui/shared/slotgrid.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/weekstrip.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace huella::ui::desk {

using agenda::Booked;
using agenda::FreeDay;
using agenda::FreeSlot;

BookingForm::BookingForm(const DeskStores& stores, const Clock& clock, LinkWatch* watch,
                         QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_service(new QComboBox)
    , m_vet(new VetCombo(tr("Any vet")))
    , m_week(new WeekStrip(clock.today()))
    , m_slots(new SlotGrid)
    , m_note(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_reason(new LineEdit(tr("For example: yearly vaccines")))
    , m_reasonField(new FormField(tr("Reason"), m_reason))
    , m_message(new InlineMessage)
    , m_submit(new Button(Icons::CalendarCheck, tr("Book"), Button::Kind::Primary))
    , m_submission(new Submission(m_submit, m_message, watch, this))
{
    m_service->setObjectName(QStringLiteral("bookingServiceCombo"));
    m_vet->setObjectName(QStringLiteral("bookingVetCombo"));
    m_week->setObjectName(QStringLiteral("bookingWeek"));
    m_slots->setObjectName(QStringLiteral("bookingSlots"));
    m_reason->setObjectName(QStringLiteral("bookingReasonEdit"));
    m_submit->setObjectName(QStringLiteral("bookButton"));
    m_message->setObjectName(QStringLiteral("bookingMessage"));
    m_submission->addField(QStringLiteral("reason"), m_reasonField);
    build();
    connect(m_service, &QComboBox::currentIndexChanged, this, &BookingForm::refresh);
    connect(m_vet, &QComboBox::currentIndexChanged, this, &BookingForm::refresh);
    connect(m_week, &WeekStrip::dateChosen, this, &BookingForm::refresh);
    connect(m_slots, &SlotGrid::slotChosen, this, [this] { m_submit->setEnabled(true); });
    connect(m_submit, &Button::clicked, this, &BookingForm::submit);
    connect(m_submission, &Submission::failed, this, &BookingForm::refresh);
}

void BookingForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(new FormField(tr("Service"), m_service), 1);
    row->addWidget(new FormField(tr("Vet"), m_vet), 1);
    column->addLayout(row);
    m_week->setRange(m_clock.today(), m_clock.today().addDays(60));
    column->addWidget(m_week);
    column->addWidget(m_note);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(108);
    auto* page = new QWidget;
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, space::s, 0);
    inside->addWidget(m_slots);
    inside->addStretch();
    setClearPage(*scroll, page);
    column->addWidget(scroll, 1);
    auto* last = new QHBoxLayout;
    last->setSpacing(space::l);
    last->addWidget(m_reasonField, 1);
    last->addWidget(m_submit, 0, Qt::AlignBottom);
    column->addLayout(last);
}

void BookingForm::setVets(const QList<agenda::Vet>& vets)
{
    m_vet->setVets(vets);
}

void BookingForm::setServices(const QList<agenda::Service>& services)
{
    const QVariant chosen = m_service->currentData();
    const QSignalBlocker quiet(m_service);
    m_service->clear();
    m_services = services;
    for (const agenda::Service& service : services)
        m_service->addItem(tr("%1 · %2 min · %3")
                               .arg(service.name, QString::number(service.durationMinutes),
                                    moneyText(service.price)),
                           service.id.value());
    m_service->setCurrentIndex(std::max(0, m_service->findData(chosen)));
}

void BookingForm::setPatient(const patients::SearchHit& patient)
{
    m_patient = patient;
    m_next = AppointmentId::create();
    m_reason->clear();
    m_reasonField->clearError();
    m_message->dismiss();
    m_week->setDate(m_clock.today());
    m_slots->setSlots({});
    refresh();
}

ServiceId BookingForm::service() const
{
    return ServiceId(m_service->currentData().toUuid());
}

void BookingForm::refresh()
{
    if (m_patient.patientId.isNull() || service().isNull())
        return;
    readDays();
    readSlots();
}

void BookingForm::readDays()
{
    const QDate monday = m_week->date().addDays(1 - m_week->date().dayOfWeek());
    m_stores.agenda.freeDays(m_vet->vet(), service(), monday, 7)
        .then(this, [this](const Result<QList<FreeDay>>& days) {
            QSet<QDate> free;
            for (const FreeDay& day : days.value_or(QList<FreeDay>())) {
                if (day.free > 0)
                    free.insert(day.day);
            }
            m_week->setMarked(free);
        });
}

void BookingForm::readSlots()
{
    const QDate day = m_week->date();
    const auto asked = std::pair(m_vet->vet(), service());
    m_stores.agenda.freeSlots(asked.first, asked.second, day)
        .then(this, [this, day, asked](const Result<QList<FreeSlot>>& answer) {
            if (day == m_week->date() && asked == std::pair(m_vet->vet(), service()))
                showSlots(answer);
        });
}

void BookingForm::showSlots(const Result<QList<FreeSlot>>& answer)
{
    QList<TimeChoice> times;
    for (const FreeSlot& slot : answer.value_or(QList<FreeSlot>())) {
        // Several vets may be free at one hour.
        if (times.isEmpty() || times.last().startsAt != slot.startsAt)
            times.append({slot.startsAt, true});
    }
    m_slots->setSlots(times);
    m_submit->setEnabled(m_slots->chosen().isValid());
    if (!answer)
        m_note->setText(errorText(answer.error()));
    else if (times.isEmpty())
        m_note->setText(
            tr("%1: no free hours. Choose a day with a dot.").arg(longDate(m_week->date())));
    else
        m_note->setText(longDate(m_week->date()));
}

void BookingForm::submit()
{
    const agenda::Booking booking{m_next,    m_patient.patientId, m_vet->vet(),
                                  service(), m_slots->chosen(),   m_reason->value(),
                                  {}};
    m_submission->run<Booked>([this, booking] { return m_stores.agenda.book(booking); },
                              [this](const Booked& answer) { emit booked(answer); });
}

} // namespace huella::ui::desk
