// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/clock.h"

#include <QWidget>

namespace huella::ui {
class Button;
class DateEdit;
class Segmented;
} // namespace huella::ui

namespace huella::ui::desk {

class VetCombo;

/// Which days of whom the agenda shows: today, back, forward, a date, one vet or all, day or week,
/// and how tall an hour is. Alt+Left and Alt+Right turn the page, Alt+Home goes to today.
class AgendaToolbar : public QWidget
{
    Q_OBJECT

public:
    enum class View { Day, Week };

    explicit AgendaToolbar(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    [[nodiscard]] View view() const;
    void setView(View view);
    [[nodiscard]] PersonId vet() const;
    void setVets(const QList<agenda::Vet>& vets);

signals:
    /// Day, vet or view.
    void changed();
    void zoomed(int steps);
    void cancelledShown(bool isShown);

private:
    void build();
    void connectParts();
    void turn(int pages);

    const Clock& m_clock;
    QDate m_day;
    Button* m_back;
    Button* m_toToday;
    Button* m_forward;
    DateEdit* m_date;
    VetCombo* m_vet;
    Segmented* m_view;
    Button* m_more;
};

} // namespace huella::ui::desk
