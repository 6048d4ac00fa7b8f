// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/vetcombo.h"

namespace huella::ui::desk {

VetCombo::VetCombo(const QString& anyText, QWidget* parent) : QComboBox(parent)
{
    addItem(anyText);
}

void VetCombo::setVets(const QList<agenda::Vet>& vets)
{
    const PersonId chosen = vet();
    const QSignalBlocker quiet(this);
    while (count() > 1)
        removeItem(1);
    for (const agenda::Vet& vet : vets)
        addItem(vet.name(), vet.id.value());
    setVet(chosen);
}

PersonId VetCombo::vet() const
{
    return PersonId(currentData().toUuid());
}

void VetCombo::setVet(PersonId vet)
{
    setCurrentIndex(vet.isNull() ? 0 : std::max(0, findData(vet.value())));
}

} // namespace huella::ui::desk
