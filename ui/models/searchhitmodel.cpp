// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchhitmodel.h"

namespace huella::ui {

void SearchHitModel::setHits(const QList<patients::SearchHit>& hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchHitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const patients::SearchHit& hit = m_hits.at(index.row());
    if (role == HitRole)
        return QVariant::fromValue(hit);
    if (role == Qt::DisplayRole)
        return hit.patientId.isNull() ? hit.ownerName : hit.patientName + u", " + hit.ownerName;
    return {};
}

} // namespace huella::ui
