// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/alertscard.h"

#include "core/patients/patientstore.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/vet/textarea.h"

#include <QHBoxLayout>

namespace huella::ui::vet {

AlertsCard::AlertsCard(patients::PatientStore& store, LinkWatch& watch, QWidget* parent)
    : Card(tr("Always in sight"), parent)
    , m_store(store)
    , m_allergies(new TextArea(1))
    , m_conditions(new TextArea(1))
    , m_notes(new TextArea(2))
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save"), Button::Kind::Primary))
    , m_submission(new Submission(m_save, m_message, &watch, this))
{
    setObjectName(QStringLiteral("alertsCard"));
    setPadding(space::l);
    body()->addWidget(addField("allergies", tr("Allergies"), m_allergies, "allergiesEdit"));
    body()->addWidget(
        addField("chronic_conditions", tr("Chronic conditions"), m_conditions, "chronicEdit"));
    FormField* notes = addField("notes", tr("Notes of the clinic"), m_notes, "historyNotesEdit");
    notes->setHelp(tr("The owner does not see this."));
    body()->addWidget(notes);
    m_message->setObjectName(QStringLiteral("alertsMessage"));
    m_save->setObjectName(QStringLiteral("saveAlertsButton"));
    auto* close = new Button(tr("Close"), Button::Kind::Quiet);
    close->setObjectName(QStringLiteral("closeAlertsButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    buttons->addStretch();
    body()->addWidget(m_message);
    body()->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &AlertsCard::save);
    connect(close, &QPushButton::clicked, this, &AlertsCard::close);
    hide();
}

FormField* AlertsCard::addField(const char* column, const QString& label, TextArea* area,
                                const QString& name)
{
    area->setObjectName(name);
    auto* field = new FormField(label, area);
    m_submission->addField(QString::fromLatin1(column), field);
    connect(area, &TextArea::textChanged, this, [this] {
        if (!m_isFilling)
            emit typed(typedHistory());
    });
    return field;
}

void AlertsCard::open(PatientId patient, const patients::ClinicalHistory& history)
{
    m_patient = patient;
    m_known = history;
    m_message->dismiss();
    fill(history);
    show();
    m_allergies->setFocus(Qt::OtherFocusReason);
}

void AlertsCard::recover(PatientId patient, const patients::ClinicalHistory& typedBefore)
{
    m_patient = patient;
    m_message->dismiss();
    fill(typedBefore);
    show();
    emit typed(typedBefore);
}

void AlertsCard::fill(const patients::ClinicalHistory& history)
{
    m_isFilling = true;
    m_allergies->setPlainText(history.allergies);
    m_conditions->setPlainText(history.chronicConditions);
    m_notes->setPlainText(history.notes);
    m_isFilling = false;
}

patients::ClinicalHistory AlertsCard::typedHistory() const
{
    return {m_allergies->toPlainText(), m_conditions->toPlainText(), m_notes->toPlainText()};
}

void AlertsCard::leave()
{
    hide();
    fill({});
}

void AlertsCard::close()
{
    hide();
    if (const auto typedNow = typedHistory(); !(typedNow == m_known))
        emit dropped(typedNow);
}

void AlertsCard::save()
{
    const patients::ClinicalHistory history = typedHistory();
    m_submission->run(
        [this, history, patient = m_patient] { return m_store.saveHistory(patient, history); },
        [this, history] {
            hide();
            emit saved(history);
        });
}

} // namespace huella::ui::vet
