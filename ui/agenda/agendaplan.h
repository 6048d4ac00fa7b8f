// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/agenda/schedule.h"
#include "ui/agenda/lanes.h"

#include <QRect>

namespace huella::ui {

/// One column of the grid: a day of one vet, or of all of them (a null vet).
struct AgendaColumn
{
    QDate day;
    PersonId vet;
    QString title;

    friend bool operator==(const AgendaColumn&, const AgendaColumn&) = default;
};

/// What a place in the grid means for an appointment that would go there.
enum class PlaceState { Free, Taken, Closed, Past };

/// Where everything of the agenda stands, in pixels of the whole (unscrolled) grid. Knows no
/// widget. Minutes are of the column's day; `cards()` are in the order of columns and hours.
class AgendaPlan
{
public:
    struct Card
    {
        agenda::Appointment appointment;
        int column = 0;
        MinuteSpan span;
        Lane lane;
    };

    void setColumns(const QList<AgendaColumn>& columns);
    /// Those of other days and vets than the columns' are left out.
    void setAppointments(const QList<agenda::Appointment>& appointments);
    void setSchedules(const QList<agenda::Schedule>& schedules);
    void setSlotMinutes(int minutes);
    void setShowsCancelled(bool isShown);
    /// The room there is; columns share it and never get narrower than `leastColumnWidth`.
    void setWidth(int pixels);
    void setHourHeight(int pixels);

    [[nodiscard]] const QList<AgendaColumn>& columns() const { return m_columns; }
    [[nodiscard]] const QList<Card>& cards() const { return m_cards; }
    [[nodiscard]] const QList<agenda::Schedule>& schedules() const { return m_schedules; }
    [[nodiscard]] const QList<MinuteSpan>& openHoursOf(int column) const;
    [[nodiscard]] int slotMinutes() const { return m_slotMinutes; }
    [[nodiscard]] int hourHeight() const { return m_hourHeight; }
    /// What is shown of the day: all hours and appointments of all columns, and a bit around.
    [[nodiscard]] MinuteSpan hours() const { return m_hours; }
    [[nodiscard]] QSize size() const;

    [[nodiscard]] int yOf(int minute) const;
    [[nodiscard]] int minuteAt(int y) const;
    [[nodiscard]] int columnAt(int x) const; ///< always one of the columns; -1 without any
    [[nodiscard]] QRect columnRect(int column) const;
    [[nodiscard]] QRect spanRect(int column, MinuteSpan span) const;
    [[nodiscard]] QRect cardRect(const Card& card) const;
    /// The beginning of the slot that `minute` lies in; slots count from where the shift begins, as
    /// the database's free ones do, and outside of shifts from the full hour.
    [[nodiscard]] int slotOf(int column, int minute) const;
    [[nodiscard]] QDateTime timeOf(int column, int minute) const;

    [[nodiscard]] const Card* cardAt(const QPoint& position) const;
    [[nodiscard]] const Card* cardOf(AppointmentId id) const;
    /// Whether something of `length` minutes may begin there; `moved` does not stand in its own
    /// way.
    [[nodiscard]] PlaceState stateOf(int column, MinuteSpan span, const QDateTime& now,
                                     AppointmentId moved = {}) const;

    static constexpr int leastColumnWidth = 132;

private:
    void arrange();
    void chooseHours();
    void placeCards();
    static void placeColumn(QList<Card>& cards);

    QList<AgendaColumn> m_columns;
    QList<agenda::Appointment> m_appointments;
    QList<agenda::Schedule> m_schedules;
    QList<QList<MinuteSpan>> m_open;
    QList<Card> m_cards;
    MinuteSpan m_hours{8 * 60, 18 * 60};
    int m_slotMinutes = 20;
    int m_hourHeight = 120;
    int m_width = 0;
    bool m_showsCancelled = false;
};

} // namespace huella::ui
