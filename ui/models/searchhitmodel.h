// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"

#include <QAbstractListModel>

namespace huella::ui {

/// What the search found. `HitRole` is the patients::SearchHit. A last row may offer to register
/// what was typed: its `OfferRole` is the offer's words, which are empty in all other rows.
class SearchHitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole, OfferRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<patients::SearchHit>& hits, const QString& offer = {});
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<patients::SearchHit> m_hits;
    QString m_offer;
};

} // namespace huella::ui
