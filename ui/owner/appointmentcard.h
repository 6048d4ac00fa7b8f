// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

/// One appointment of a pet. Cancelling takes two actions. objectName "appointmentCard", property
/// "petName"; buttons confirmAppointmentButton,
/// moveAppointmentButton, cancelAppointmentButton, then reallyCancelButton
/// and keepAppointmentButton.
class AppointmentCard : public Card
{
    Q_OBJECT

public:
    AppointmentCard(const agenda::Appointment& appointment, bool isPast, QWidget* parent = nullptr);

    /// With a button to pay now (payAppointmentButton), where it is not paid.
    void offerPayment();
    /// Says why it cannot be changed here any more.
    void tellRule(int hoursBefore);

signals:
    void payRequested(const huella::agenda::Appointment& appointment);
    void moveRequested(const huella::agenda::Appointment& appointment);
    void confirmRequested(const huella::agenda::Appointment& appointment);
    void cancelRequested(const huella::agenda::Appointment& appointment);

private:
    [[nodiscard]] QLayout* words() const;
    [[nodiscard]] QLayout* pills() const;
    [[nodiscard]] QWidget* actions();
    [[nodiscard]] QWidget* question();

    agenda::Appointment m_appointment;
    bool m_isPast;
    Button* m_pay = nullptr;
    TextLabel* m_rule = nullptr;
};

} // namespace huella::ui::owner
