// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patients/patient.h"
#include "ui/shared/card.h"

class QHBoxLayout;

namespace huella::ui {
class Avatar;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

class AlertChip;
class ElidedLabel;

/// What must be in sight of a patient whatever is done with it: portrait, names, age, weight,
/// owner, and its allergies and chronic conditions, which nobody may overlook.
class PatientBanner : public Card
{
    Q_OBJECT

public:
    explicit PatientBanner(QWidget* parent = nullptr);

    void setPatient(const patients::Patient& patient, QDate today);
    void setOwner(const QString& name, const QString& phone);
    /// An unread history is said to be unread: silence would be taken for "none".
    void setHistory(const Result<patients::ClinicalHistory>& history);
    /// Another patient comes: nothing of the last one stays in sight.
    void clear();
    /// Takes it, at the right end.
    void addAction(QWidget* widget);
    using QWidget::addAction;

private:
    Avatar* m_avatar;
    TextLabel* m_name;
    ElidedLabel* m_line;
    ElidedLabel* m_owner;
    AlertChip* m_allergies;
    AlertChip* m_conditions;
    QHBoxLayout* m_row;
};

} // namespace huella::ui::vet
