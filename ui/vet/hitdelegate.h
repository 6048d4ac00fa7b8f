// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace huella::ui::vet {

/// Draws a patient that was found: silhouette, name and breed, owner. Qt::DisplayRole is the
/// name, `LineRole` the second line, `SpeciesRole` the species' word.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole, SpeciesRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace huella::ui::vet
