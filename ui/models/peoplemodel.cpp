// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peoplemodel.h"

namespace huella::ui {

using people::Person;

PeopleModel::PeopleModel(QObject* parent)
    : ValueTableModel({tr("Person"), tr("User name"), tr("Role"), tr("Account"), tr("Second step")},
                      parent)
{}

QString PeopleModel::roleText(people::Role role)
{
    switch (role) {
    case people::Role::Owner:
        return tr("Owner");
    case people::Role::Reception:
        return tr("Reception");
    case people::Role::Vet:
        return tr("Vet");
    case people::Role::Admin:
        return tr("Administrator");
    }
    return {};
}

QVariant PeopleModel::cell(const Person& person, int column, int role) const
{
    if (role == OnRole) {
        if (column == Active)
            return person.isActive;
        return column == SecondFactor ? QVariant(person.isMfaEnabled) : QVariant();
    }
    if (role == Qt::ToolTipRole && column == Username)
        return person.email;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return person.fullName();
    case Username:
        return person.username;
    case Role:
        return roleText(person.role);
    case Active:
        return person.isActive ? tr("Active") : tr("Switched off");
    default:
        return person.isMfaEnabled ? tr("With code") : tr("Without code");
    }
}

} // namespace huella::ui
