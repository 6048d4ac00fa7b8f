// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/slotbookingform.h"

#include "ui/desk/agendareader.h"
#include "ui/desk/overbookfield.h"
#include "ui/desk/patientpicker.h"
#include "ui/desk/vetcombo.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/locale.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

namespace huella::ui::desk {

using agenda::Booked;
using agenda::Service;

SlotBookingForm::SlotBookingForm(const DeskStores& stores, const AgendaReader& reader,
                                 const Clock& clock, PatientPhotos* photos, LinkWatch* watch,
                                 QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_reader(reader)
    , m_clock(clock)
    , m_when(new TextLabel({}, TextStyle::BodyStrong, Token::AccentText))
    , m_search(new PatientPicker(stores.patients, photos))
    , m_service(new QComboBox)
    , m_length(new QComboBox)
    , m_vet(new VetCombo(tr("Whoever is free")))
    , m_reason(new LineEdit(tr("For example: yearly vaccines")))
    , m_reasonField(new FormField(tr("Reason"), m_reason))
    , m_overbook(new OverbookField)
    , m_message(new InlineMessage)
    , m_submit(new Button(Icons::CalendarCheck, tr("Book"), Button::Kind::Primary))
    , m_submission(new Submission(m_submit, m_message, watch, this))
{
    setObjectName(QStringLiteral("slotBookingForm"));
    m_when->setObjectName(QStringLiteral("slotWhenLabel"));
    m_service->setObjectName(QStringLiteral("slotServiceCombo"));
    m_length->setObjectName(QStringLiteral("slotLengthCombo"));
    m_vet->setObjectName(QStringLiteral("slotVetCombo"));
    m_reason->setObjectName(QStringLiteral("slotReasonEdit"));
    m_submit->setObjectName(QStringLiteral("slotBookButton"));
    m_message->setObjectName(QStringLiteral("slotMessage"));
    m_reason->setMaxLength(1000);
    m_submission->addField(QStringLiteral("reason"), m_reasonField);
    m_submission->addField(QStringLiteral("overbook_reason"), m_overbook->field());
    build();
    reset();
    connect(m_search, &PatientPicker::picked, this, &SlotBookingForm::setPatient);
    connect(m_change, &Button::clicked, this, [this] { setPatient({}); });
    connect(m_service, &QComboBox::currentIndexChanged, this, &SlotBookingForm::fillLengths);
    connect(m_length, &QComboBox::currentIndexChanged, this, &SlotBookingForm::check);
    connect(m_vet, &QComboBox::currentIndexChanged, this, &SlotBookingForm::check);
    connect(m_submit, &Button::clicked, this, &SlotBookingForm::submit);
    connect(m_reason, &LineEdit::returnPressed, this, &SlotBookingForm::submit);
    connect(m_overbook, &OverbookField::submitted, this, &SlotBookingForm::submit);
    connect(m_submission, &Submission::failed, this, [this](const Error& error) {
        // Taken a moment ago: the same form offers the sobreturno now.
        if (error.code == ErrorCode::SlotTaken)
            m_overbook->setState(PlaceState::Taken);
        else if (error.code == ErrorCode::OutsideHours)
            m_overbook->setState(PlaceState::Closed);
    });
}

void SlotBookingForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_when);
    column->addWidget(m_message);
    m_searchField = new FormField(tr("Who comes?"), m_search);
    m_searchField->setObjectName(QStringLiteral("slotPatientField"));
    column->addWidget(m_searchField);
    column->addWidget(m_patientRow = buildPatientRow());
    column->addWidget(new FormField(tr("Service"), m_service));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(new FormField(tr("Vet"), m_vet), 3);
    row->addWidget(new FormField(tr("Length"), m_length), 2);
    column->addLayout(row);
    column->addWidget(m_reasonField);
    column->addWidget(m_overbook);
    column->addWidget(m_submit);
    column->addStretch();
    // Long names must not widen the panel.
    for (QComboBox* box : {m_service, m_length, static_cast<QComboBox*>(m_vet)})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QWidget* SlotBookingForm::buildPatientRow()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new TextLabel({}, TextStyle::Title);
    m_name->setObjectName(QStringLiteral("slotPatientName"));
    m_owner = new TextLabel({}, TextStyle::Caption, Token::TextMuted);
    words->addWidget(m_name);
    words->addWidget(m_owner);
    m_change = Button::iconOnly(Icons::Cross, tr("Choose another pet"));
    m_change->setObjectName(QStringLiteral("slotOtherPatientButton"));
    line->addLayout(words, 1);
    line->addWidget(m_change);
    return row;
}

void SlotBookingForm::reset()
{
    m_next = AppointmentId::create();
    m_reason->clear();
    m_reasonField->clearError();
    setPatient({});
}

void SlotBookingForm::open(PersonId vet, const QDateTime& startsAt, int minutes)
{
    m_message->dismiss();
    m_overbook->clear();
    m_startsAt = startsAt;
    m_wanted = minutes;
    const QSignalBlocker quiet(m_vet);
    m_vet->setVets(m_reader.vets());
    m_vet->setVet(vet);
    m_when->setText(tr("%1, %2").arg(longDate(startsAt.date()), timeOfDay(startsAt.time())));
    fillServices();
    // The form may be about to be shown: the keyboard goes in once it is.
    QTimer::singleShot(0, this, [this] {
        if (m_patient.patientId.isNull())
            m_search->setFocus();
        else
            m_reason->setFocus();
    });
}

void SlotBookingForm::setPatient(const patients::SearchHit& patient)
{
    m_patient = patient;
    m_search->clear();
    m_searchField->clearError();
    const bool isChosen = !patient.patientId.isNull();
    m_searchField->setVisible(!isChosen);
    m_patientRow->setVisible(isChosen);
    m_name->setText(patient.patientName);
    m_owner->setText(patient.ownerName +
                     (patient.ownerPhone.isEmpty() ? QString() : u" · " + patient.ownerPhone));
    if (isChosen)
        m_reason->setFocus();
}

PersonId SlotBookingForm::vet() const
{
    return m_vet->vet();
}

int SlotBookingForm::minutes() const
{
    return std::max(5, m_length->currentData().toInt());
}

const Service* SlotBookingForm::service() const
{
    const QList<Service>& all = m_reader.services();
    const int index = m_service->currentIndex();
    return index >= 0 && index < all.size() ? &all.at(index) : nullptr;
}

void SlotBookingForm::fillServices()
{
    const QSignalBlocker quiet(m_service);
    const int kept = m_service->currentIndex();
    const QList<Service>& services = m_reader.services();
    m_service->clear();
    for (const Service& it : services)
        m_service->addItem(tr("%1 · %2").arg(it.name, moneyText(it.price)), it.id.value());
    int best = std::clamp(kept, 0, std::max(0, int(services.size()) - 1));
    // What was dragged over says what kind of visit it is.
    for (int i = 0; m_wanted > 0 && i < services.size(); ++i) {
        const auto distance = [&](int at) {
            return std::abs(services.at(at).durationMinutes - m_wanted);
        };
        if (distance(i) < distance(best))
            best = i;
    }
    m_service->setCurrentIndex(services.isEmpty() ? -1 : best);
    fillLengths();
}

void SlotBookingForm::fillLengths()
{
    const int usual = service() ? service()->durationMinutes : m_reader.slotMinutes();
    const int chosen = m_wanted > 0 ? m_wanted : usual;
    QList<int> lengths{usual, chosen};
    for (int minutes = m_reader.slotMinutes(); minutes <= 180; minutes += m_reader.slotMinutes())
        lengths.append(minutes);
    std::sort(lengths.begin(), lengths.end());
    lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
    const QSignalBlocker quiet(m_length);
    m_length->clear();
    for (const int minutes : std::as_const(lengths))
        m_length->addItem(tr("%n min", nullptr, minutes), minutes);
    m_length->setCurrentIndex(m_length->findData(chosen));
    check();
}

void SlotBookingForm::check()
{
    m_plan.setSlotMinutes(m_reader.slotMinutes());
    m_plan.setColumns({{m_startsAt.date(), vet(), {}}});
    m_plan.setSchedules(m_reader.schedules());
    m_plan.setAppointments(m_reader.appointments());
    const int from = m_startsAt.time().hour() * 60 + m_startsAt.time().minute();
    const PlaceState state = m_plan.stateOf(0, {from, from + minutes()}, m_clock.now());
    m_overbook->setState(state);
    m_submit->setEnabled(state != PlaceState::Past);
    m_submit->setText(m_overbook->isNeeded() ? tr("Squeeze in") : tr("Book"));
    if (m_overbook->isNeeded())
        QTimer::singleShot(0, this, &SlotBookingForm::showSubmit);
    emit spanChanged();
}

void SlotBookingForm::showSubmit()
{
    for (QWidget* up = parentWidget(); up; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(m_submit);
    }
}

void SlotBookingForm::refresh()
{
    if (!isVisible())
        return;
    if (m_service->count() != m_reader.services().size())
        fillServices();
    else
        check();
}

void SlotBookingForm::submit()
{
    if (m_patient.patientId.isNull()) {
        m_searchField->setError(tr("Choose the pet that comes."));
        m_search->setFocus();
        return;
    }
    if (!m_submit->isEnabled() || !service() || !m_overbook->check())
        return;
    agenda::Booking booking{m_next,
                            m_patient.patientId,
                            vet(),
                            service()->id,
                            m_startsAt,
                            m_reason->value(),
                            m_overbook->reason()};
    if (minutes() != service()->durationMinutes)
        booking.minutes = minutes();
    m_submission->run<Booked>([this, booking] { return m_stores.agenda.book(booking); },
                              [this, name = m_patient.patientName](const Booked& it) {
                                  emit booked(name, it); // the form forgets it meanwhile
                              });
}

} // namespace huella::ui::desk
