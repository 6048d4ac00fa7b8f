// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/boardmodel.h"

namespace huella::ui {

void BoardModel::apply(const agenda::BoardRow& row)
{
    const int known = rowOf(row.id);
    if (known < 0 || at(known).updatedAt <= row.updatedAt)
        put(row);
}

int BoardModel::waiting() const
{
    return int(std::count_if(values().begin(), values().end(), [](const agenda::BoardRow& row) {
        return row.state == agenda::BoardState::Waiting;
    }));
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const agenda::BoardRow& row = at(index.row());
    if (role == BoardRowRole)
        return QVariant::fromValue(row);
    // What a screen reader says.
    if (role == Qt::DisplayRole)
        return QStringList{QString::number(row.turn), row.patientName, row.ownerName}.join(
            QStringLiteral(", "));
    return {};
}

} // namespace huella::ui
