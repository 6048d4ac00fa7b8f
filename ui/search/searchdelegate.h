// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"

#include <QStyledItemDelegate>

namespace huella::ui {

class PatientPhotos;

/// Draws what a search found: a patient with its owner, the words that matched underlined, and
/// what to beware of; or the offer to register what was typed.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Without photos the species is drawn.
    explicit SearchDelegate(PatientPhotos* photos, QObject* parent = nullptr);

    [[nodiscard]] static int rowHeight();

    void setTyped(const QString& text) { m_typed = text; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintHit(QPainter& painter, const QRect& area, const patients::SearchHit& hit) const;
    /// A row that is on its way.
    static void paintAwaited(QPainter& painter, const QRect& area);
    void paintOffer(QPainter& painter, const QRect& area, const QString& text) const;
    /// The line of what is known of the owner, and of what matched where that is not in sight.
    [[nodiscard]] QString secondLine(const patients::SearchHit& hit) const;

    PatientPhotos* m_photos;
    QString m_typed;
};

} // namespace huella::ui
