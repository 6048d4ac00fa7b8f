// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/agenda/arrival.h"
#include "core/agenda/boardrow.h"
#include "core/base/clock.h"
#include "core/patients/patient.h"
#include "ui/owner/tilemark.h"

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace huella::ui {
class TextLabel;
}

namespace huella::ui::owner {

class CardGrid;
class HomeTile;

/// Where an owner begins: the turn of who is in the clinic, "I am here" for what is booked today,
/// the few large things to do, and what comes next. Fed with what the other pages read.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    HomePage(const QString& firstName, const Clock& clock, QWidget* parent = nullptr);

    void setPets(const QList<patients::Patient>& pets);
    void setAppointments(const QList<agenda::Appointment>& appointments);
    void setQueue(const QList<agenda::OwnBoardRow>& rows);
    /// What was said today.
    void setArrivals(const QList<agenda::Arrival>& arrivals);

signals:
    void arriveRequested(const huella::agenda::Appointment& appointment);
    void arriveWithoutRequested();
    void arrivalRequested(const huella::agenda::Arrival& arrival);
    void bookRequested();
    void petsRequested();
    void addPetRequested();
    void appointmentsRequested();
    void healthRequested();
    void accountRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildTiles();
    void greet();
    void fit();
    void fill();
    void fillArrivals();
    void fillNext();
    void fillPets();
    [[nodiscard]] const patients::Patient* petOf(PatientId id) const;
    [[nodiscard]] bool isInTheClinic(PatientId pet) const;
    [[nodiscard]] bool mayArriveFor(const agenda::Appointment& appointment) const;
    [[nodiscard]] bool isAnnounced(PatientId pet) const;
    [[nodiscard]] TileMark::Face faceOf(PatientId pet, const QString& species) const;
    [[nodiscard]] QString photoMark(PatientId pet) const;
    [[nodiscard]] QWidget* arrivalTile(const agenda::Appointment& appointment);
    [[nodiscard]] QWidget* announcedTile(const agenda::Arrival& arrival);

    QString m_firstName;
    const Clock& m_clock;
    QList<patients::Patient> m_pets;
    QList<agenda::Appointment> m_appointments;
    QList<agenda::OwnBoardRow> m_queue;
    QList<agenda::Arrival> m_said;
    QStringList m_tileKeys; ///< of what is on screen
    bool m_arePetsKnown = false;
    bool m_areAppointmentsKnown = false;
    TextLabel* m_greeting;
    TextLabel* m_today;
    QVBoxLayout* m_turns;
    QVBoxLayout* m_arrivals;
    CardGrid* m_tiles;
    HomeTile* m_walkIn;
    HomeTile* m_book;
    HomeTile* m_petsTile;
    HomeTile* m_appointmentsTile;
    HomeTile* m_health;
    HomeTile* m_account;
    HomeTile* m_leave;
    QTimer* m_timer; ///< the day goes on while the page stands
};

} // namespace huella::ui::owner
