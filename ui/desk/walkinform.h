// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "core/patients/patient.h"
#include "ui/desk/deskstores.h"

#include <QWidget>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::desk {

class TriageCombo;
class VetCombo;

/// Puts a patient without an appointment into the queue.
class WalkInForm : public QWidget
{
    Q_OBJECT

public:
    WalkInForm(const DeskStores& stores, LinkWatch* watch, QWidget* parent = nullptr);

    void setPatient(const patients::SearchHit& patient);
    /// From here Enter puts the patient in the queue, with a reason or without.
    void focusReason();
    /// Whether this is what one mostly wants, or stands behind a check-in.
    void setMain(bool isMain);
    void setVets(const QList<agenda::Vet>& vets);

signals:
    void arrived(const huella::agenda::BoardRow& row);

private:
    void build();
    void submit();

    DeskStores m_stores;
    patients::SearchHit m_patient;
    AttentionId m_next; ///< a retry puts nobody twice
    LineEdit* m_reason;
    FormField* m_reasonField;
    TriageCombo* m_triage;
    FormField* m_triageField;
    VetCombo* m_vet;
    InlineMessage* m_message;
    Button* m_submit;
    Submission* m_submission;
};

} // namespace huella::ui::desk
