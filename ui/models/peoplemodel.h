// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/models/valuetablemodel.h"

namespace huella::ui {

template <>
struct RowKey<people::Person>
{
    [[nodiscard]] static PersonId of(const people::Person& person) { return person.id; }
};

/// Everybody with an account. `OnRole` says yes or no in the columns that are a yes or a no.
class PeopleModel : public ValueTableModel<people::Person>
{
    Q_OBJECT

public:
    enum Column { Name, Username, Role, Active, SecondFactor };
    static constexpr int OnRole = Qt::UserRole;

    explicit PeopleModel(QObject* parent = nullptr);

    /// "Recepción": a role as people read it.
    [[nodiscard]] static QString roleText(people::Role role);

protected:
    [[nodiscard]] QVariant cell(const people::Person& person, int column, int role) const override;
};

} // namespace huella::ui
