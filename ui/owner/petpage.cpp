// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petpage.h"

#include "ui/owner/farewell.h"
#include "ui/owner/petform.h"
#include "ui/owner/petquestions.h"
#include "ui/owner/petsaving.h"
#include "ui/owner/petvaccines.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/doors.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/submission.h"
#include "ui/shared/touch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui::owner {

using patients::Patient;
using patients::PatientDraft;

namespace {

constexpr int sideWidth = 264;

} // namespace

PetPage::PetPage(const OwnerStores& stores, const Doors& doors, LinkWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_clock(doors.clock)
    , m_watch(watch)
    , m_header(new PageHeader(QString()))
    , m_desk(new QWidget)
    , m_message(new InlineMessage)
    , m_photo(new PetPhoto(doors.filePicker))
    , m_form(new PetForm)
    , m_farewell(new Farewell(stores, doors.clock))
    , m_vaccines(new PetVaccines(stores.session, doors.clock))
    , m_save(new Button(Icons::Check, tr("Save"), Button::Kind::Primary))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Quiet))
    , m_submission(new Submission(m_save, m_message, &watch, this))
{
    m_message->setObjectName(QStringLiteral("petFormMessage"));
    m_save->setObjectName(QStringLiteral("savePetButton"));
    m_cancel->setObjectName(QStringLiteral("cancelPetButton"));
    m_form->addFieldsTo(*m_submission);
    build();
    connect(m_save, &QPushButton::clicked, this, &PetPage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isStarted = false;
        emit cancelled();
    });
    connect(m_vaccines, &PetVaccines::documentRequested, this, &PetPage::documentRequested);
    connect(m_farewell, &Farewell::said, this,
            [this](const QString& text) { emit farewellSaid(m_pet.id, text); });
    auto* species = m_form->findChild<QComboBox*>(QStringLiteral("petSpeciesBox"));
    connect(species, &QComboBox::currentTextChanged, m_photo, &PetPhoto::setSpecies);
}

void PetPage::build()
{
    auto* photoCard = new Card;
    photoCard->body()->addWidget(m_photo);
    auto* side = new QVBoxLayout;
    side->setSpacing(space::l);
    side->addWidget(photoCard);
    side->addWidget(m_vaccines);
    side->addWidget(m_farewell);
    side->addStretch();
    photoCard->setFixedWidth(sideWidth);
    m_farewell->setFixedWidth(sideWidth);
    m_vaccines->setFixedWidth(sideWidth);

    auto* formCard = new Card;
    auto* actions = new QHBoxLayout;
    actions->addStretch();
    actions->addWidget(m_cancel);
    actions->addWidget(m_save);
    formCard->body()->addWidget(m_form);
    formCard->body()->addWidget(m_message);
    formCard->body()->addLayout(actions);

    auto* columns = new QHBoxLayout(m_desk);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::l);
    columns->addLayout(side);
    columns->addWidget(formCard, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_desk);
    column->addStretch();
}

// Once: a window does not change hands.
void PetPage::arrange()
{
    if (m_questions || !touch::isOn(this))
        return;
    m_header->hide();
    m_desk->hide();
    m_farewell->setMaximumWidth(QWIDGETSIZE_MAX);
    m_questions = new PetQuestions(*m_form, *m_photo, *m_message, *m_farewell, m_clock);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_questions, 100);
    delete m_submission;
    m_submission = new Submission(m_questions->saveButton(), m_message, &m_watch, this);
    m_form->addFieldsTo(*m_submission);
    connect(m_questions, &PetQuestions::saveRequested, this, &PetPage::save);
    connect(m_submission, &Submission::failed, m_questions, &PetQuestions::showFirstWrong);
}

bool PetPage::goBack()
{
    return m_questions && m_questions->goBack();
}

void PetPage::add()
{
    arrange();
    if (m_isStarted)
        return; // the half-filled form waits as it was left
    Patient pet;
    pet.id = PatientId::create();
    m_isNew = m_isStarted = true;
    m_header->setTitle(tr("New pet"));
    m_header->setSubtitle(tr("Tell us about it; you can change everything later."));
    begin(pet);
}

void PetPage::edit(const Patient& pet)
{
    arrange();
    m_isNew = m_isStarted = false;
    m_header->setTitle(pet.name);
    m_header->setSubtitle(tr("What the clinic knows about it."));
    begin(pet);
}

void PetPage::begin(const Patient& pet)
{
    m_pet = pet;
    m_message->dismiss();
    m_photo->setPet(pet);
    m_form->setDraft(PatientDraft::of(pet));
    m_farewell->setVisible(!m_isNew && pet.isBookable());
    m_vaccines->setVisible(!m_isNew);
    m_vaccines->open(m_isNew ? PatientId() : pet.id);
    m_farewell->setPet(pet);
    if (m_questions)
        m_questions->begin(m_isNew);
    else
        m_form->field(QStringLiteral("name"))->editor()->setFocus();
}

QFuture<Result<void>> PetPage::send(const Patient& pet)
{
    return m_photo->finish()
        .then(this,
              [this, pet](const Result<PhotoChange>& photo) -> QFuture<Result<void>> {
                  if (!photo)
                      return QtFuture::makeReadyFuture(
                          Result<void>(std::unexpected(photo.error())));
                  return savePet(m_stores, pet, *photo, this);
              })
        .unwrap();
}

void PetPage::save()
{
    if (!m_form->check(m_clock.today()))
        return m_questions ? m_questions->showFirstWrong() : void();
    m_form->draft().writeTo(m_pet);
    m_submission->run([this, pet = m_pet] { return send(pet); },
                      [this] {
                          m_isStarted = false;
                          emit saved(m_pet.id, m_pet.name);
                      });
}

} // namespace huella::ui::owner
