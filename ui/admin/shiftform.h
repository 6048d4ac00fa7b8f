// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/schedulestore.h"
#include "ui/shared/card.h"

#include <QHash>

class QTimeEdit;

namespace huella::ui {
class Button;
class ChoiceButton;
class DateEdit;
class FormField;
class InlineMessage;
class LinkWatch;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

/// Working hours of one weekday, or the same of several days at once when they are new.
class ShiftForm : public Card
{
    Q_OBJECT

public:
    ShiftForm(agenda::ScheduleStore& schedules, LinkWatch& watch, QWidget* parent = nullptr);

    void add(PersonId vet, int weekday, QTime starts);
    void edit(const agenda::Schedule& shift);

signals:
    void saved();
    void removed(const huella::agenda::Schedule& shift);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildDays();
    void fill(const agenda::Schedule& shift);
    [[nodiscard]] QList<agenda::Schedule> typed();
    [[nodiscard]] QFuture<Result<void>> saveAll(const QList<agenda::Schedule>& shifts);
    void save();
    void remove();

    agenda::ScheduleStore& m_schedules;
    agenda::Schedule m_shift;
    bool m_isNew = true;
    QHash<int, ScheduleId> m_ids; ///< of new shifts by weekday, the same at each try
    TextLabel* m_title;
    QList<ChoiceButton*> m_days;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
    DateEdit* m_last;
    FormField* m_daysField;
    FormField* m_fromField;
    FormField* m_untilField;
    FormField* m_lastField;
    InlineMessage* m_message;
    Button* m_save;
    Button* m_remove;
    Button* m_cancel;
    Submission* m_saving;
    Submission* m_removing;
};

} // namespace huella::ui::admin
