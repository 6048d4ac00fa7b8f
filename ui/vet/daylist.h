// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "ui/shared/card.h"

#include <QHash>

class QStackedWidget;
class QScrollArea;

namespace huella::ui {
class PatientPhotos;
}

namespace huella::ui::vet {

class DayRow;

/// The vet's appointments of one day, by hour. Rows that stay keep the keyboard.
class DayList : public Card
{
    Q_OBJECT

public:
    explicit DayList(PatientPhotos& photos, QWidget* parent = nullptr);

    void setAppointments(const QList<agenda::Appointment>& appointments);
    [[nodiscard]] DayRow* row(AppointmentId id) const { return m_rows.value(id); }

signals:
    void checkInRequested(const huella::agenda::Appointment& appointment);

private:
    DayRow* makeRow(AppointmentId id);
    void showPhotos();

    PatientPhotos& m_photos;
    QHash<AppointmentId, DayRow*> m_rows;
    QVBoxLayout* m_list;
    QScrollArea* m_scroll;
    QWidget* m_empty;
};

} // namespace huella::ui::vet
