// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"
#include "ui/shared/card.h"

namespace huella::ui::owner {

class TileMark;

/// One pet: photo or silhouette, name, species and breed, age, weight, and what can be done.
/// objectName "petCard", property "petName"; buttons bookPetButton, editPetButton,
/// historyPetButton, restorePetButton.
class PetCard : public Card
{
    Q_OBJECT

public:
    PetCard(const patients::Patient& pet, QDate today, QWidget* parent = nullptr);

signals:
    void bookRequested(huella::PatientId pet);
    void editRequested(const huella::patients::Patient& pet);
    void historyRequested(huella::PatientId pet);
    void restoreRequested(huella::PatientId pet);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QString facts(QDate today) const;
    [[nodiscard]] QString farewell() const;
    [[nodiscard]] QLayout* actions();

    patients::Patient m_pet;
    TileMark* m_portrait;
};

} // namespace huella::ui::owner
