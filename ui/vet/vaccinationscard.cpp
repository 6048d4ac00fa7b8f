// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/vaccinationscard.h"

#include "ui/documents/vaccinationlist.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/vet/vaccinationform.h"

#include <QHBoxLayout>

namespace huella::ui::vet {

using documents::Vaccination;

VaccinationsCard::VaccinationsCard(documents::VaccinationStore& store, const Clock& clock,
                                   LinkWatch& watch, QWidget* parent)
    : Card(tr("Vaccines"), parent)
    , m_store(store)
    , m_clock(clock)
    , m_list(new VaccinationList(VaccinationList::Mode::Editable))
    , m_form(new VaccinationForm)
    , m_editing(new QWidget)
    , m_message(new InlineMessage)
    , m_add(new Button(Icons::Syringe, tr("Add a vaccine"), Button::Kind::Secondary))
    , m_print(new Button(Icons::Print, tr("Print the card"), Button::Kind::Quiet))
    , m_save(new Button(Icons::Check, tr("Save"), Button::Kind::Primary))
    , m_submission(new Submission(m_save, m_message, &watch, this))
    , m_taking(new Submission(nullptr, m_message, &watch, this))
{
    setObjectName(QStringLiteral("vaccinationsCard"));
    setPadding(space::l);
    build();
    m_form->nameFields(*m_submission);
    connect(m_list, &VaccinationList::editRequested, this, &VaccinationsCard::edit);
    connect(m_list, &VaccinationList::removeRequested, this, &VaccinationsCard::takeOff);
    connect(m_form, &VaccinationForm::accepted, this, &VaccinationsCard::save);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Vaccination line;
        line.id = documents::VaccinationId::create();
        line.record = m_record;
        edit(line);
    });
    connect(m_save, &QPushButton::clicked, this, &VaccinationsCard::save);
    connect(m_print, &QPushButton::clicked, this,
            [this] { emit printRequested(documents::DocumentSubject(m_patient)); });
    connect(m_message, &InlineMessage::actionTriggered, this, &VaccinationsCard::putBack);
}

void VaccinationsCard::build()
{
    m_add->setObjectName(QStringLiteral("addVaccinationButton"));
    m_print->setObjectName(QStringLiteral("printCardButton"));
    m_save->setObjectName(QStringLiteral("saveVaccinationButton"));
    m_message->setObjectName(QStringLiteral("vaccinationsMessage"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("cancelVaccinationButton"));
    auto* editing = new QVBoxLayout(m_editing);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->setSpacing(space::m);
    editing->addWidget(m_form);
    auto* formButtons = new QHBoxLayout;
    formButtons->setSpacing(space::m);
    formButtons->addWidget(m_save);
    formButtons->addWidget(cancel);
    formButtons->addStretch();
    editing->addLayout(formButtons);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_add);
    buttons->addWidget(m_print);
    buttons->addStretch();
    body()->addWidget(m_list);
    body()->addWidget(m_editing);
    body()->addWidget(m_message);
    body()->addLayout(buttons);
    m_editing->hide();
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_editing->hide();
        m_add->show();
        m_message->dismiss();
    });
}

void VaccinationsCard::open(PatientId patient, RecordId record)
{
    m_patient = patient;
    m_record = record;
    m_message->dismiss();
    m_editing->hide();
    m_add->show();
    m_list->setLines({}, m_clock.today());
    read();
}

void VaccinationsCard::read()
{
    m_store.ofPatient(m_patient).then(
        this, [this, patient = m_patient](const Result<QList<Vaccination>>& lines) {
            if (patient != m_patient)
                return;
            if (!lines)
                return m_message->displayError(errorText(lines.error()));
            m_list->setLines(*lines, m_clock.today());
        });
}

void VaccinationsCard::edit(const Vaccination& line)
{
    m_message->dismiss();
    m_form->setLine(line, m_clock.today());
    m_editing->show();
    m_add->hide();
    m_form->focusFirst();
    m_store.known().then(this, [this](const Result<QList<documents::KnownVaccine>>& known) {
        if (known)
            m_form->setKnown(*known);
    });
}

void VaccinationsCard::save()
{
    if (!m_form->check())
        return;
    m_submission->run<QString>(
        [this, patient = m_patient, line = m_form->line()] { return m_store.save(patient, line); },
        [this](const QString&) {
            m_editing->hide();
            m_add->show();
            read();
        });
}

void VaccinationsCard::takeOff(const Vaccination& line)
{
    m_removed = line;
    m_taking->run([this, id = line.id] { return m_store.takeOff(id, tr("Taken off the card")); },
                  [this] {
                      read();
                      m_message->offerUndo(tr("%1 is off the card.").arg(m_removed.vaccine));
                  });
}

void VaccinationsCard::putBack()
{
    m_message->dismiss();
    m_taking->run([this, id = m_removed.id] { return m_store.takeOff(id, {}); },
                  [this] { read(); });
}

} // namespace huella::ui::vet
