// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/arrivalstore.h"
#include "ui/owner/ownerstores.h"

#include <QWidget>

namespace huella::ui {
class Button;
class InlineMessage;
class LinkWatch;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

class ArrivalCard;
class TicketOffer;
class TileChooser;

/// "I am here": said with one press on the pet, told to the front desk, and answered on this
/// screen, by itself, up to the turn. Whatever is the matter, it ends at somebody who knows.
class ArrivePage : public QWidget
{
    Q_OBJECT

public:
    ArrivePage(const OwnerStores& stores, PersonId person, LinkWatch& watch,
               QWidget* parent = nullptr);

    void setPets(const QList<patients::Patient>& pets);
    /// Whether an appointment can be paid on this screen.
    void setPayable(bool isPayable);
    /// Says that this appointment's pet is here.
    void arrive(const agenda::Appointment& appointment);
    /// Asks which pet is here without an appointment.
    void askWhich();
    /// What was said today, the newest first.
    [[nodiscard]] const QList<agenda::Arrival>& arrivals() const { return m_arrivals; }
    /// Shows again what was said of a pet.
    void open(const agenda::Arrival& arrival);

public slots:
    void reload();

signals:
    void loaded(); ///< arrivals()
    void payRequested(huella::AppointmentId appointment);
    void codeWanted(); ///< a short code, for the QR of the next time
    void left();

private:
    void build();
    void connectCard();
    void announce();
    void take(const agenda::Arrival& arrival);
    void refresh();
    void display();
    void withdraw();
    void showChoice(bool isShown);
    [[nodiscard]] QImage photoOf(PatientId pet) const;
    [[nodiscard]] const agenda::OwnBoardRow* rowOf(PatientId pet) const;

    OwnerStores m_stores;
    agenda::ArrivalStore m_store;
    QList<patients::Patient> m_pets;
    QList<agenda::Arrival> m_arrivals;
    QList<agenda::OwnBoardRow> m_rows;
    ArrivalId m_id; ///< stays through retries
    AppointmentId m_appointment;
    PatientId m_patient; ///< without an appointment
    agenda::Arrival m_shown;
    QWidget* m_choice;
    TileChooser* m_which;
    TextLabel* m_busy;
    ArrivalCard* m_card;
    InlineMessage* m_message;
    Button* m_done;
    TicketOffer* m_ticket;
    Submission* m_submission;
};

} // namespace huella::ui::owner
