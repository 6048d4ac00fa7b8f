// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/agenda/agendaplan.h"
#include "ui/desk/deskstores.h"

#include <QWidget>

class QComboBox;

namespace huella::ui {
class Button;
class DateEdit;
class FormField;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class AgendaReader;
class OverbookField;

/// "Move to…": the same as dragging a card, by keys: day, vet, hour, Enter. Each hour says whether
/// it is free; one that is not asks for a reason.
class MoveForm : public QWidget
{
    Q_OBJECT

public:
    MoveForm(const DeskStores& stores, const AgendaReader& reader, const Clock& clock,
             QWidget* parent = nullptr);

    void open(const agenda::Appointment& appointment);
    /// With a place in mind that needs a reason.
    void open(const agenda::Appointment& appointment, const agenda::Target& target);
    /// The database said so; here it may still look free.
    void expect(PlaceState state);

public slots:
    void refresh();

signals:
    void chosen(const huella::agenda::Appointment& appointment,
                const huella::agenda::Target& target);

private:
    void build();
    void readDay();
    void fillTimes();
    void check();
    void submit();
    [[nodiscard]] PlaceState stateAt(int minute) const;

    DeskStores m_stores;
    const AgendaReader& m_reader;
    const Clock& m_clock;
    AgendaPlan m_plan;
    agenda::Appointment m_appointment;
    QList<agenda::Appointment> m_appointments; ///< of the day that is chosen
    QList<agenda::Schedule> m_schedules;
    QTime m_wanted;
    std::optional<PlaceState> m_expected; ///< of the hour that is chosen
    TextLabel* m_name;
    TextLabel* m_now;
    DateEdit* m_date;
    FormField* m_dateField;
    QComboBox* m_vet;
    QComboBox* m_time;
    OverbookField* m_overbook;
    Button* m_submit;
};

} // namespace huella::ui::desk
