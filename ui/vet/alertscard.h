// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"
#include "ui/shared/card.h"

namespace huella::patients {
class PatientStore;
}
namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::vet {

class TextArea;

/// Where a vet keeps what must be in sight of a patient: allergies, chronic conditions, and the
/// clinic's own notes. Hidden until opened.
class AlertsCard : public Card
{
    Q_OBJECT

public:
    AlertsCard(patients::PatientStore& store, LinkWatch& watch, QWidget* parent = nullptr);

    void open(PatientId patient, const patients::ClinicalHistory& history);

signals:
    void saved(const huella::patients::ClinicalHistory& history);

private:
    FormField* addField(const char* column, const QString& label, TextArea* area,
                        const QString& name);
    void save();

    patients::PatientStore& m_store;
    PatientId m_patient;
    TextArea* m_allergies;
    TextArea* m_conditions;
    TextArea* m_notes;
    InlineMessage* m_message;
    Button* m_save;
    Submission* m_submission;
};

} // namespace huella::ui::vet
