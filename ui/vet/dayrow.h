// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"

#include <QImage>
#include <QWidget>

namespace huella::ui {
class Avatar;
class Button;
class PaidPill;
class StatusPill;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

class ElidedLabel;

/// An appointment of the vet's day: hour, patient, reason, status, whether it is paid, and the
/// check-in where it is due.
class DayRow : public QWidget
{
    Q_OBJECT

public:
    explicit DayRow(QWidget* parent = nullptr);

    void setAppointment(const agenda::Appointment& appointment);
    void setPhoto(const QImage& photo);
    [[nodiscard]] const agenda::Appointment& appointment() const { return m_appointment; }
    [[nodiscard]] Button* checkInButton() const { return m_checkIn; }

signals:
    void checkInRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();

    agenda::Appointment m_appointment;
    TextLabel* m_hour;
    TextLabel* m_minutes;
    Avatar* m_avatar;
    ElidedLabel* m_name;
    ElidedLabel* m_line;
    ElidedLabel* m_reason;
    StatusPill* m_status;
    PaidPill* m_paid;
    Button* m_checkIn;
};

} // namespace huella::ui::vet
