// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchhitmodel.h"

namespace huella::ui {

void SearchHitModel::setHits(const QList<patients::SearchHit>& hits, const QString& offer)
{
    beginResetModel();
    m_hits = hits;
    m_offer = offer;
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : hitCount() + (m_offer.isEmpty() ? 0 : 1);
}

QVariant SearchHitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == hitCount())
        return role == OfferRole || role == Qt::DisplayRole ? QVariant(m_offer) : QVariant();
    const patients::SearchHit& hit = m_hits.at(index.row());
    if (role == HitRole)
        return QVariant::fromValue(hit);
    if (role == Qt::DisplayRole)
        return hit.patientId.isNull() ? hit.ownerName : hit.patientName + u", " + hit.ownerName;
    return {};
}

} // namespace huella::ui
