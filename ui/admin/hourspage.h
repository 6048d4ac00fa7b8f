// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/admin/adminstores.h"
#include "ui/admin/splitpage.h"

class QComboBox;

namespace huella::ui {
class Button;
class Card;
class EmptyState;
class InlineMessage;
class LinkWatch;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

class AbsenceForm;
class ShiftForm;
class WeekGrid;

/// "Hours": one vet's week and absences. What is removed can be put back, and appointments that
/// new hours leave outside are told.
class HoursPage : public SplitPage
{
    Q_OBJECT

public:
    HoursPage(const AdminStores& stores, const Clock& clock, LinkWatch& watch,
              QWidget* parent = nullptr);

public slots:
    void reload();

private:
    void build();
    [[nodiscard]] Card* buildAbsences();
    void connectForms();
    void readHours();
    void showVets(const Result<QList<agenda::Vet>>& vets);
    void showHours();
    void showAbsences();
    [[nodiscard]] QList<agenda::Schedule> mine(agenda::ScheduleKind kind) const;
    [[nodiscard]] PersonId vet() const;
    void addShift(int weekday, QTime starts);
    void addAbsence();
    void saved();
    void offerBack(const agenda::Schedule& schedule);
    void putBack();
    void countStranded();

    AdminStores m_stores;
    const Clock& m_clock;
    QList<agenda::Schedule> m_schedules;
    agenda::Schedule m_removed; ///< what undo puts back
    Button* m_addShift;
    Button* m_addAbsence;
    QComboBox* m_vet;
    TextLabel* m_total;
    InlineMessage* m_stranded;
    EmptyState* m_noVets;
    QWidget* m_week;
    WeekGrid* m_grid;
    QWidget* m_absences;
    EmptyState* m_hint;
    ShiftForm* m_shift;
    AbsenceForm* m_absence;
};

} // namespace huella::ui::admin
