// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/patientpanel.h"

#include "ui/desk/bookingform.h"
#include "ui/desk/claimcoderow.h"
#include "ui/desk/handoutsbutton.h"
#include "ui/desk/pagestack.h"
#include "ui/desk/ticketrow.h"
#include "ui/desk/visitbar.h"
#include "ui/desk/walkinform.h"
#include "ui/parts/patientphotos.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace huella::ui::desk {

namespace {

constexpr int headPortrait = 52;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PatientPanel::PatientPanel(const DeskStores& stores, const Clock& clock, PatientPhotos& photos,
                           LinkWatch* watch, QWidget* parent)
    : Card({}, parent)
    , m_photos(photos)
    , m_avatar(new Avatar(headPortrait))
    , m_name(new TextLabel({}, TextStyle::Headline))
    , m_animal(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_owner(new TextLabel({}, TextStyle::Body))
    , m_handouts(new HandoutsButton(stores.session))
    , m_newPet(new Button(Icons::Plus, tr("Another pet"), Button::Kind::Quiet))
    , m_close(Button::iconOnly(Icons::Cross, tr("Back to the agenda")))
    , m_visit(new VisitBar)
    , m_choice(new Segmented)
    , m_archived(new InlineMessage)
    , m_claim(new ClaimCodeRow(stores.session))
    , m_ticket(new TicketRow(stores.session))
    , m_walkIn(new WalkInForm(stores, watch))
    , m_booking(new BookingForm(stores, clock, watch))
    , m_forms(new PageStack)
{
    setObjectName(QStringLiteral("patientPanel"));
    m_choice->addOption(tr("Put in the queue now"), QStringLiteral("walkInChoice"));
    m_choice->addOption(tr("Book an appointment"), QStringLiteral("bookingChoice"));
    m_forms->addWidget(m_walkIn);
    m_forms->addWidget(m_booking);
    m_archived->setClosable(false);
    setPadding(space::l);
    body()->setSpacing(space::m);
    body()->addWidget(buildHead());
    body()->addWidget(m_claim);
    body()->addWidget(m_ticket);
    body()->addWidget(m_archived);
    body()->addWidget(m_visit);
    body()->addWidget(m_choice, 0, Qt::AlignLeft);
    body()->addWidget(m_forms, 1);
    body()->addStretch(); // without a form nothing else grows
    connect(m_choice, &Segmented::currentChanged, m_forms, &PageStack::setCurrentIndex);
    connect(m_close, &Button::clicked, this, &PatientPanel::closed);
    connect(m_handouts, &HandoutsButton::requested, this, &PatientPanel::documentRequested);
    connect(m_ticket, &TicketRow::slipWanted, this, &PatientPanel::slipWanted);
    connect(m_newPet, &Button::clicked, this, [this] { emit newPetWanted(m_patient); });
    connect(m_visit, &VisitBar::stepRequested, this, &PatientPanel::stepRequested);
    connect(m_walkIn, &WalkInForm::arrived, this, &PatientPanel::arrived);
    connect(m_booking, &BookingForm::booked, this,
            [this](const agenda::Booked& it) { emit booked(m_patient.patientName, it); });
    connect(&photos, &PatientPhotos::arrived, this,
            [this] { m_avatar->setPhoto(m_photos.photo(m_patient.photo)); });
}

QWidget* PatientPanel::buildHead()
{
    m_close->setObjectName(QStringLiteral("closePatientButton"));
    m_name->setObjectName(QStringLiteral("patientName"));
    m_newPet->setObjectName(QStringLiteral("newPetButton"));
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::l);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_animal);
    words->addWidget(m_owner);
    m_owner->setWordWrap(true);
    line->addWidget(m_avatar);
    line->addLayout(words, 1);
    line->addWidget(m_handouts, 0, Qt::AlignTop);
    line->addWidget(m_newPet, 0, Qt::AlignTop);
    line->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

void PatientPanel::open(const patients::SearchHit& patient)
{
    m_patient = patient;
    m_avatar->setName(patient.patientName);
    m_avatar->setSpecies(patient.species);
    m_avatar->setPhoto(m_photos.photo(patient.photo));
    m_name->setText(patient.patientName);
    m_animal->setText(joined({patient.species, patient.breed}));
    m_owner->setText(joined({patient.ownerName, patient.ownerPhone}));
    if (patient.isArchived)
        m_archived->display(InlineMessage::Kind::Info,
                            tr("This patient is archived: it takes no appointments."));
    else
        m_archived->dismiss();
    m_choice->setCurrent(0);
    m_forms->setCurrentIndex(0);
    m_booking->setPatient(patient);
    m_walkIn->setPatient(patient);
    m_claim->setOwner(patient.ownerId);
    m_ticket->setOwner(patient.ownerId, patient.patientName);
    m_handouts->setPatient(patient.patientId);
    setVisit({}, {});
}

void PatientPanel::setVisit(const std::optional<agenda::Appointment>& appointment,
                            const std::optional<agenda::BoardRow>& onBoard)
{
    m_visit->setVisit(appointment, onBoard);
    m_ticket->setTurn(onBoard ? onBoard->turn : 0);
    m_walkIn->setMain(!m_visit->hasStep());
    m_choice->setVisible(!m_patient.isArchived && !onBoard);
    m_forms->setVisible(!m_patient.isArchived && !onBoard);
}

void PatientPanel::focusFirst()
{
    if (m_visit->focusStep())
        return;
    if (m_forms->isHidden())
        m_close->setFocus();
    else
        m_walkIn->focusReason();
}

void PatientPanel::setVets(const QList<agenda::Vet>& vets)
{
    m_walkIn->setVets(vets);
    m_booking->setVets(vets);
}

void PatientPanel::setServices(const QList<agenda::Service>& services)
{
    m_booking->setServices(services);
}

void PatientPanel::refresh()
{
    if (isVisible())
        m_booking->refresh();
}

void PatientPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui::desk
