// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/schedulestore.h"
#include "ui/shared/card.h"

class QCheckBox;
class QTimeEdit;

namespace huella::ui {
class Button;
class DateEdit;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

/// From which day to which a vet is away: whole days, or the same hours of each.
class AbsenceForm : public Card
{
    Q_OBJECT

public:
    AbsenceForm(agenda::ScheduleStore& schedules, LinkWatch& watch, QWidget* parent = nullptr);

    void add(PersonId vet, QDate today);
    void edit(const agenda::Schedule& absence);

signals:
    void saved();
    void removed(const huella::agenda::Schedule& absence);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fill(const agenda::Schedule& absence);
    /// Says beside each date what is wrong; true when both are dates in order.
    [[nodiscard]] bool checkDates();
    void save();
    void remove();

    agenda::ScheduleStore& m_schedules;
    agenda::Schedule m_absence;
    TextLabel* m_title;
    DateEdit* m_first;
    DateEdit* m_last;
    QCheckBox* m_wholeDay;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
    LineEdit* m_reason;
    QWidget* m_hours;
    FormField* m_firstField;
    FormField* m_lastField;
    FormField* m_untilField;
    FormField* m_reasonField;
    InlineMessage* m_message;
    Button* m_save;
    Button* m_remove;
    Button* m_cancel;
    Submission* m_saving;
    Submission* m_removing;
};

} // namespace huella::ui::admin
