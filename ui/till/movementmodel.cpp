// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/movementmodel.h"

#include "ui/parts/words.h"
#include "ui/shared/locale.h"
#include "ui/shared/tokens.h"
#include "ui/till/tillwords.h"

namespace huella::ui {

using payments::Movement;

MovementModel::MovementModel(QObject* parent)
    : ValueTableModel(
          {tr("Time"), tr("What"), tr("Method"), tr("Amount"), tr("Pet and owner"), tr("By")},
          parent)
{}

QVariant MovementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return ValueTableModel::headerData(section, orientation, role);
}

void MovementModel::setDay(const payments::TillDay& day)
{
    QList<MovementRow> rows;
    for (const Movement& it : day.movements)
        rows.append({int(rows.size()), it, day.close() != nullptr && !it.isClosed});
    setValues(rows);
}

QVariant MovementModel::cell(const MovementRow& row, int column, int role) const
{
    const Movement& it = row.movement;
    if (role == Qt::TextAlignmentRole && column == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && column == Amount && it.amount.minorUnits() < 0)
        return color(Token::ErrorFg);
    if (role == Qt::ToolTipRole && !it.reason.isEmpty())
        return it.reason;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return timeOfDay(it.at.time());
    case What:
        return row.isAfterClose ? tr("%1 (after the close)").arg(wordOf(it.kind)) : wordOf(it.kind);
    case Method:
        return wordOf(it.method);
    case Amount:
        return moneyText(it.amount);
    case Whom:
        return QStringList{it.patient, it.owner, it.service}.join(QStringLiteral(" · "));
    default:
        return it.person.isEmpty() ? tr("by itself") : it.person;
    }
}

} // namespace huella::ui
