// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"

#include <QComboBox>

namespace huella::ui::desk {

/// The vets, after a first entry that means all or any of them.
class VetCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit VetCombo(const QString& anyText, QWidget* parent = nullptr);

    /// Keeps the choice where that vet still is.
    void setVets(const QList<agenda::Vet>& vets);
    /// Null for the first entry.
    [[nodiscard]] PersonId vet() const;
    void setVet(PersonId vet);
};

} // namespace huella::ui::desk
