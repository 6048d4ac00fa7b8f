// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"
#include "ui/shared/card.h"

#include <optional>

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

class ChoiceRow;
class TextArea;

/// Where a vet keeps what must be in sight of a patient: allergies, chronic conditions, and the
/// clinic's own notes. Hidden until opened. Where somebody else saved meanwhile, it says who and
/// what, takes over what does not clash, and asks about the rest; nothing is replaced unread.
class AlertsCard : public Card
{
    Q_OBJECT

public:
    AlertsCard(patients::PatientStore& store, LinkWatch& watch, QWidget* parent = nullptr);

    void open(PatientId patient, const patients::ClinicalHistory& history);
    /// Another patient comes: hides without a word.
    void leave();
    /// Opens with what was typed before over what is known.
    void recover(PatientId patient, const patients::ClinicalHistory& typed);
    /// What the database has now, when another window may have written.
    void follow(const patients::ClinicalHistory& newest);
    [[nodiscard]] patients::ClinicalHistory typedHistory() const;

signals:
    void saved(const huella::patients::ClinicalHistory& history);
    void typed(const huella::patients::ClinicalHistory& history);
    /// Closed by hand with something typed and not saved, which recover() brings back.
    void dropped(const huella::patients::ClinicalHistory& typed);

private:
    FormField* addField(const char* column, const QString& label, TextArea* area,
                        const QString& name);
    void save();
    void close();
    void fill(const patients::ClinicalHistory& history);
    void readNewest();
    void merge(const std::optional<patients::ClinicalHistory>& base,
               const patients::ClinicalHistory& theirs);
    void ask(const patients::ClinicalHistory& theirs, const QStringList& clashes);
    void stopAsking();
    void tell(const patients::ClinicalHistory& theirs);

    patients::PatientStore& m_store;
    PatientId m_patient;
    patients::ClinicalHistory m_known; ///< what was read: a save replaces this and no other
    bool m_hasRead = false;            ///< false for a recovered text until that is known
    QList<ChoiceRow*> m_choices;
    bool m_isFilling = false;
    TextArea* m_allergies;
    TextArea* m_conditions;
    TextArea* m_notes;
    InlineMessage* m_message;
    QVBoxLayout* m_clashes;
    Button* m_save;
    Submission* m_submission;
};

} // namespace huella::ui::vet
