// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/documents/document.h"
#include "core/documents/vaccinationstore.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class InlineMessage;
class LinkWatch;
class Submission;
class VaccinationList;
} // namespace huella::ui

namespace huella::ui::vet {

class VaccinationForm;

/// The vaccination card of the patient: its lines, a form to add or correct one, and its print.
class VaccinationsCard : public Card
{
    Q_OBJECT

public:
    VaccinationsCard(documents::VaccinationStore& store, const Clock& clock, LinkWatch& watch,
                     QWidget* parent = nullptr);

    /// `record`: the visit that a new line belongs to; null for none.
    void open(PatientId patient, RecordId record);

signals:
    void printRequested(const huella::documents::DocumentSubject& document);

private:
    void build();
    void read();
    void edit(const documents::Vaccination& line);
    void save();
    void takeOff(const documents::Vaccination& line);
    void putBack();

    documents::VaccinationStore& m_store;
    const Clock& m_clock;
    PatientId m_patient;
    RecordId m_record;
    documents::Vaccination m_removed;
    VaccinationList* m_list;
    VaccinationForm* m_form;
    QWidget* m_editing;
    InlineMessage* m_message;
    Button* m_add;
    Button* m_print;
    Button* m_save;
    Submission* m_submission;
    Submission* m_taking;
};

} // namespace huella::ui::vet
