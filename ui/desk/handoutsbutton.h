// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstore.h"
#include "ui/shared/button.h"

namespace huella::ui::desk {

/// What the desk hands an owner who asks: the patient's vaccination card, and the report of the
/// last signed visit.
class HandoutsButton : public Button
{
    Q_OBJECT

public:
    explicit HandoutsButton(database::Session& session, QWidget* parent = nullptr);

    void setPatient(PatientId patient) { m_patient = patient; }

signals:
    void requested(const huella::documents::DocumentSubject& document);

private:
    void offer();
    void showMenu(const Result<documents::LastReport>& report);

    documents::DocumentStore m_documents;
    PatientId m_patient;
};

} // namespace huella::ui::desk
