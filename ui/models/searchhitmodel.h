// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"

#include <QAbstractListModel>

namespace huella::ui {

/// What the search found. `HitRole` is the patients::SearchHit.
class SearchHitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<patients::SearchHit>& hits);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<patients::SearchHit> m_hits;
};

} // namespace huella::ui
