// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "core/base/clock.h"

#include <QStyledItemDelegate>

namespace huella::ui {

class BoardNotes;
class PatientPhotos;

/// Draws a row of the board: turn, portrait, names, how long it waits and will
/// wait, and what asks for a look: how urgent and why, who has its record open.
/// The first row of each state carries the state's title.
class BoardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int titleHeight = 40;

    /// `photos` and `notes` may be null.
    BoardDelegate(const Clock& clock, PatientPhotos* photos, const BoardNotes* notes,
                  QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintTitle(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintPlate(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                    const agenda::BoardRow& row) const;
    void paintTurn(QPainter& painter, const QRect& area, const agenda::BoardRow& row) const;
    void paintNames(QPainter& painter, const QRect& area, const agenda::BoardRow& row) const;
    void paintWait(QPainter& painter, const QRect& area, const agenda::BoardRow& row) const;
    void paintRemarks(QPainter& painter, const QRect& area, const agenda::BoardRow& row) const;
    [[nodiscard]] bool isLate(const agenda::BoardRow& row) const;
    [[nodiscard]] QString waitText(const agenda::BoardRow& row) const;
    [[nodiscard]] QString presenceText(const agenda::BoardRow& row) const;
    [[nodiscard]] int remarks(const agenda::BoardRow& row) const;

    const Clock& m_clock;
    PatientPhotos* m_photos;
    const BoardNotes* m_notes;
};

} // namespace huella::ui
