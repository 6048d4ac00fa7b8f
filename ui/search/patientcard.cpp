// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/patientcard.h"

#include "core/patients/patientstore.h"
#include "ui/search/joined.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

namespace huella::ui {

using patients::Patient;

namespace {

constexpr int portrait = 64;

QFormLayout* factsIn(Card* card)
{
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(space::xl);
    facts->setVerticalSpacing(space::s);
    facts->setFormAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->body()->addLayout(facts);
    card->body()->addStretch();
    return facts;
}

} // namespace

PatientCard::PatientCard(patients::PatientStore& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_avatar(new Avatar(portrait))
    , m_name(new TextLabel({}, TextStyle::Headline))
    , m_animal(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_close(new Button(Icons::ArrowLeft, tr("Back"), Button::Kind::Quiet))
    , m_alert(new InlineMessage)
    , m_error(new InlineMessage)
    , m_patientCard(new Card(tr("Patient")))
{
    setObjectName(QStringLiteral("patientCard"));
    m_name->setObjectName(QStringLiteral("patientCardName"));
    m_close->setObjectName(QStringLiteral("closePatientCardButton"));
    m_alert->setClosable(false);
    auto* facts = factsIn(m_patientCard);
    m_colour = addFact(facts, tr("Colour"), "colourFact");
    m_birth = addFact(facts, tr("Born on"), "birthFact");
    m_weight = addFact(facts, tr("Weight"), "weightFact");
    m_microchip = addFact(facts, tr("Microchip"), "microchipFact");
    auto* ownerCard = new Card(tr("Owner"));
    facts = factsIn(ownerCard);
    m_owner = addFact(facts, tr("Name"), "ownerFact");
    m_phone = addFact(facts, tr("Phone"), "phoneFact");
    m_email = addFact(facts, tr("E-mail"), "emailFact");
    m_pets = addFact(facts, tr("Pets"), "petsFact");
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::l);
    cards->addWidget(m_patientCard, 1);
    cards->addWidget(ownerCard, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(buildHead());
    column->addWidget(m_error);
    column->addWidget(m_alert);
    column->addLayout(cards);
    column->addStretch();
    setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &Button::clicked, this, &PatientCard::closed);
}

QWidget* PatientCard::buildHead()
{
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_animal);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::l);
    line->addWidget(m_avatar);
    line->addLayout(words, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

TextLabel* PatientCard::addFact(QFormLayout* facts, const QString& name, const char* objectName)
{
    auto* fact = new TextLabel;
    fact->setObjectName(QString::fromLatin1(objectName));
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->addRow(new TextLabel(name, TextStyle::Body, Token::TextMuted), fact);
    return fact;
}

void PatientCard::say(TextLabel* fact, const QString& text)
{
    fact->setText(text.isEmpty() ? QStringLiteral("—") : text);
}

void PatientCard::open(const patients::SearchHit& hit)
{
    m_hit = hit;
    const bool isOwner = hit.patientId.isNull();
    m_error->dismiss();
    m_alert->dismiss();
    m_patientCard->setVisible(!isOwner);
    m_avatar->setName(isOwner ? hit.ownerName : hit.patientName);
    m_avatar->setSpecies(hit.species);
    m_name->setText(isOwner ? hit.ownerName : hit.patientName);
    setAccessibleName(m_name->text());
    m_animal->setText(
        isOwner ? tr("Owner without pets")
                : joined({hit.species, hit.breed, hit.isArchived ? tr("archived") : QString()}));
    if (!hit.alert.isEmpty())
        m_alert->display(InlineMessage::Kind::Warning, hit.alert);
    for (TextLabel* fact : {m_colour, m_birth, m_weight, m_pets})
        say(fact, {});
    say(m_microchip, hit.microchip);
    say(m_owner, hit.ownerName);
    say(m_phone, hit.ownerPhone);
    say(m_email, hit.ownerEmail);
    m_store.ofOwner(hit.ownerId)
        .then(this, [this, owner = hit.ownerId](const Result<QList<Patient>>& pets) {
            if (owner != m_hit.ownerId)
                return; // another one is open by now
            if (pets)
                showPets(*pets);
            else
                m_error->displayError(errorText(pets.error()));
        });
    m_close->setFocus();
}

void PatientCard::showPets(const QList<Patient>& pets)
{
    QStringList names;
    for (const Patient& pet : pets) {
        names.append(pet.name);
        if (pet.id == m_hit.patientId)
            showPatient(pet);
    }
    say(m_pets, names.join(QStringLiteral(", ")));
}

void PatientCard::showPatient(const Patient& patient)
{
    say(m_colour, patient.colour);
    say(m_birth, patient.birthDate.isValid() ? longDate(patient.birthDate) : QString());
    say(m_weight, patient.weightKg ? tr("%1 kg").arg(QLocale().toString(*patient.weightKg, 'f', 1))
                                   : QString());
}

void PatientCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace huella::ui
