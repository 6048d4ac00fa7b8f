// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/clock.h"

#include <QStyledItemDelegate>

namespace huella::ui {
class PatientPhotos;
}

namespace huella::ui::desk {

/// Draws an appointment of the day: hour, patient and owner, what for and with whom, where it
/// stands and whether it is paid, and the one step that comes next as a button in the row.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AgendaDelegate(const Clock& clock, PatientPhotos* photos, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

signals:
    /// The row's own button was pressed.
    void nextStepRequested(const QModelIndex& index);

private:
    void paintHour(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintPatient(QPainter& painter, const QRect& area,
                      const agenda::Appointment& appointment) const;
    void paintVisit(QPainter& painter, const QRect& area,
                    const agenda::Appointment& appointment) const;
    void paintPills(QPainter& painter, const QRect& area,
                    const agenda::Appointment& appointment) const;
    void paintButton(QPainter& painter, const QRect& area, bool isHovered,
                     const agenda::Appointment& appointment) const;

    const Clock& m_clock;
    PatientPhotos* m_photos;
    QPoint m_mouse;
};

/// What comes next for an appointment; nothing when it is on the board, over or dropped.
enum class NextStep { None, Confirm, CheckIn };
[[nodiscard]] NextStep nextStepOf(const agenda::Appointment& appointment);

} // namespace huella::ui::desk
