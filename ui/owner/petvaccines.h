// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/documents/document.h"
#include "core/documents/vaccinationstore.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class TextLabel;
class VaccinationList;
} // namespace huella::ui

namespace huella::ui::owner {

/// The vaccination card of a pet, to be read and to be taken along.
class PetVaccines : public Card
{
    Q_OBJECT

public:
    PetVaccines(database::Session& session, const Clock& clock, QWidget* parent = nullptr);

    void open(PatientId pet);

signals:
    void documentRequested(const huella::documents::DocumentSubject& document);

private:
    void read();

    documents::VaccinationStore m_store;
    const Clock& m_clock;
    PatientId m_pet;
    TextLabel* m_problem;
    VaccinationList* m_list;
    Button* m_print;
};

} // namespace huella::ui::owner
