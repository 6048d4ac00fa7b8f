// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditmodel.h"

#include "ui/models/auditwords.h"

#include <QLocale>

namespace huella::ui {

AuditModel::AuditModel(QObject* parent)
    : ValueTableModel({tr("When"), tr("Who"), tr("What happened")}, parent)
{}

QVariant AuditModel::cell(const people::AuditEntry& entry, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == What)
        return auditSentence(entry);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return auditMoment(entry.at);
    case Who:
        return auditActor(entry);
    default:
        return auditSummary(entry);
    }
}

} // namespace huella::ui
