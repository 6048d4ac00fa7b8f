// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agendamodel.h"

#include <QLocale>

#include <tuple>

namespace huella::ui {

bool isEarlier(const agenda::Appointment& a, const agenda::Appointment& b)
{
    return std::tie(a.startsAt, a.vetName, a.id) < std::tie(b.startsAt, b.vetName, b.id);
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const agenda::Appointment& it = at(index.row());
    if (role == AppointmentRole)
        return QVariant::fromValue(it);
    // What a screen reader says.
    if (role == Qt::DisplayRole)
        return QStringList{QLocale().toString(it.startsAt.time(), QLocale::ShortFormat),
                           it.patientName, it.ownerName, it.vetName}
            .join(QStringLiteral(", "));
    return {};
}

} // namespace huella::ui
