// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/absenceform.h"

#include "ui/shared/button.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace huella::ui::admin {

using agenda::Schedule;
using agenda::ScheduleKind;

AbsenceForm::AbsenceForm(agenda::ScheduleStore& schedules, LinkWatch& watch, QWidget* parent)
    : Card(QString(), parent)
    , m_schedules(schedules)
    , m_title(new TextLabel(QString(), TextStyle::Title))
    , m_first(new DateEdit)
    , m_last(new DateEdit)
    , m_wholeDay(new QCheckBox(tr("Whole days")))
    , m_from(new QTimeEdit)
    , m_until(new QTimeEdit)
    , m_reason(new LineEdit(tr("Holidays, course, leave…")))
    , m_hours(new QWidget)
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save absence"), Button::Kind::Primary))
    , m_remove(new Button(Icons::Trash, tr("Remove this absence"), Button::Kind::Quiet))
    , m_cancel(new Button(tr("Go back"), Button::Kind::Quiet))
    , m_saving(new Submission(m_save, m_message, &watch, this))
    , m_removing(new Submission(m_remove, m_message, &watch, this))
{
    build();
    connect(m_wholeDay, &QCheckBox::toggled, m_hours, &QWidget::setHidden);
    connect(m_save, &QPushButton::clicked, this, &AbsenceForm::save);
    connect(m_remove, &QPushButton::clicked, this, &AbsenceForm::remove);
    connect(m_cancel, &QPushButton::clicked, this, &AbsenceForm::cancelled);
}

void AbsenceForm::build()
{
    body()->setSpacing(space::m);
    m_first->setObjectName(QStringLiteral("absenceFirstDayEdit"));
    m_last->setObjectName(QStringLiteral("absenceLastDayEdit"));
    m_wholeDay->setObjectName(QStringLiteral("absenceWholeDayCheck"));
    m_from->setObjectName(QStringLiteral("absenceFromEdit"));
    m_until->setObjectName(QStringLiteral("absenceUntilEdit"));
    m_reason->setObjectName(QStringLiteral("absenceReasonEdit"));
    m_save->setObjectName(QStringLiteral("saveAbsenceButton"));
    m_remove->setObjectName(QStringLiteral("removeAbsenceButton"));
    m_cancel->setObjectName(QStringLiteral("cancelAbsenceButton"));
    m_from->setDisplayFormat(QStringLiteral("HH:mm"));
    m_until->setDisplayFormat(QStringLiteral("HH:mm"));
    m_firstField = new FormField(tr("First day"), m_first);
    m_lastField = new FormField(tr("Last day"), m_last);
    m_untilField = new FormField(tr("Until"), m_until);
    m_reasonField = new FormField(tr("Reason"), m_reason);
    m_reason->setMaxLength(Schedule::maxReasonLength);
    auto* hours = new QHBoxLayout(m_hours);
    hours->setContentsMargins(0, 0, 0, 0);
    hours->setSpacing(space::m);
    hours->addWidget(new FormField(tr("From"), m_from), 1);
    hours->addWidget(m_untilField, 1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_firstField, m_lastField, m_wholeDay, m_hours,
                                         m_reasonField, m_message, m_save, m_remove, m_cancel})
        body()->addWidget(widget);
    m_saving->addField(QStringLiteral("valid_to"), m_lastField);
    m_saving->addField(QStringLiteral("ends_time"), m_untilField);
    m_saving->addField(QStringLiteral("reason"), m_reasonField);
}

void AbsenceForm::add(PersonId vet, QDate today)
{
    Schedule absence;
    absence.id = ScheduleId::create();
    absence.vet = vet;
    absence.kind = ScheduleKind::Absence;
    absence.starts = QTime(0, 0);
    absence.ends = QTime(23, 59);
    absence.validFrom = today;
    absence.validTo = today;
    m_title->setText(tr("New absence"));
    fill(absence);
    m_remove->hide();
}

void AbsenceForm::edit(const Schedule& absence)
{
    m_title->setText(tr("Absence"));
    fill(absence);
    m_remove->show();
}

void AbsenceForm::fill(const Schedule& absence)
{
    m_absence = absence;
    const bool isWholeDay = absence.isWholeDay();
    m_first->setDate(absence.validFrom);
    m_last->setDate(absence.validTo);
    m_wholeDay->setChecked(isWholeDay);
    m_hours->setHidden(isWholeDay);
    m_from->setTime(isWholeDay ? QTime(8, 0) : absence.starts);
    m_until->setTime(isWholeDay ? QTime(13, 0) : absence.ends);
    m_reason->setText(absence.reason);
    m_message->dismiss();
    for (FormField* field : {m_firstField, m_lastField, m_untilField, m_reasonField})
        field->clearError();
    m_first->setFocus();
}

bool AbsenceForm::checkDates()
{
    if (!m_first->date())
        m_firstField->setError(tr("This is no date. Write it as 24/11/2026."));
    if (!m_last->date())
        m_lastField->setError(tr("This is no date. Write it as 24/11/2026."));
    else if (m_first->date() && *m_last->date() < *m_first->date())
        m_lastField->setError(tr("It must not be before the first day."));
    if (!m_wholeDay->isChecked() && m_until->time() <= m_from->time())
        m_untilField->setError(tr("It must be later than the start."));
    return !focusFirstError({m_firstField, m_lastField, m_untilField});
}

void AbsenceForm::save()
{
    if (!checkDates())
        return;
    Schedule absence = m_absence;
    absence.validFrom = *m_first->date();
    absence.validTo = *m_last->date();
    absence.starts = m_wholeDay->isChecked() ? QTime(0, 0) : m_from->time();
    absence.ends = m_wholeDay->isChecked() ? QTime(23, 59) : m_until->time();
    absence.reason = m_reason->value();
    m_saving->run([this, absence] { return m_schedules.save(absence); }, [this] { emit saved(); });
}

void AbsenceForm::remove()
{
    const Schedule absence = m_absence;
    m_removing->run([this, absence] { return m_schedules.remove(absence.id); },
                    [this, absence] { emit removed(absence); });
}

void AbsenceForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui::admin
