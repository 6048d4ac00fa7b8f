// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/prescriptiondrafts.h"
#include "core/documents/prescriptionstore.h"
#include "ui/shared/card.h"

#include <QTimer>

namespace huella::ui {
class Button;
class InlineMessage;
class LinkWatch;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

class PrescriptionEditor;

/// The prescriptions of an attention: those that were issued, to be printed or corrected, and the
/// one that is being written, which is on this disk within a second of being typed.
class PrescriptionCard : public Card
{
    Q_OBJECT

public:
    PrescriptionCard(documents::PrescriptionStore& store, const records::DraftFolder& drafts,
                     LinkWatch& watch, QWidget* parent = nullptr);
    ~PrescriptionCard() override;

    void open(RecordId record, PatientId patient);
    void setAllergies(const QString& allergies);

signals:
    /// Asks for its print.
    void printRequested(const huella::documents::DocumentSubject& document);

private:
    void build();
    void read();
    void show(const QList<documents::Prescription>& list);
    QWidget* lineOf(const documents::Prescription& it);
    void write(const documents::PrescriptionText& text);
    void correct(const documents::Prescription& it);
    void recover();
    void keepDraft();
    void discard();
    void runMessageAction();
    void issue();
    void closeEditor();

    documents::PrescriptionStore& m_store;
    documents::PrescriptionDrafts m_drafts;
    QTimer m_keep;
    RecordId m_record;
    PatientId m_patient;
    documents::PrescriptionId m_next; ///< of the one that is written: a retry issues nothing twice
    documents::PrescriptionText m_dropped; ///< to be brought back
    QVBoxLayout* m_list;
    TextLabel* m_empty;
    InlineMessage* m_message;
    PrescriptionEditor* m_editor;
    QWidget* m_editing;
    Button* m_write;
    Button* m_issue;
    Submission* m_submission;
};

} // namespace huella::ui::vet
