// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/servicesmodel.h"

namespace huella::ui {

ServicesModel::ServicesModel(QObject* parent)
    : ValueTableModel({tr("Service"), tr("Duration"), tr("Price"), tr("Offered")}, parent)
{}

QVariant ServicesModel::cell(const agenda::OfferedService& offered, int column, int role) const
{
    if (role == OnRole)
        return column == Offered ? QVariant(offered.isActive) : QVariant();
    if (role == Qt::ToolTipRole && column == Name)
        return offered.service.description;
    if (role == Qt::TextAlignmentRole && column == Price)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return offered.service.name;
    case Duration:
        return tr("%n minute(s)", nullptr, offered.service.durationMinutes);
    case Price:
        return offered.service.price.toText();
    default:
        return offered.isActive ? tr("On offer") : tr("Not offered");
    }
}

} // namespace huella::ui
