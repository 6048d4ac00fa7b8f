// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/clock.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

/// When a pet comes next: its first booked appointment from now on, or the way to book one.
class NextControl : public Card
{
    Q_OBJECT

public:
    explicit NextControl(const Clock& clock, QWidget* parent = nullptr);

    void setAppointments(const QList<agenda::Appointment>& appointments);
    void open(PatientId pet);

signals:
    void bookRequested(PatientId pet);

private:
    void display();

    const Clock& m_clock;
    QList<agenda::Appointment> m_appointments;
    PatientId m_pet;
    TextLabel* m_when;
    TextLabel* m_what;
    Button* m_book;
};

} // namespace huella::ui::owner
