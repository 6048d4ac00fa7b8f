// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/shiftform.h"

#include "core/base/chain.h"
#include "ui/shared/button.h"
#include "ui/shared/choicebutton.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace huella::ui::admin {

using agenda::Schedule;

ShiftForm::ShiftForm(agenda::ScheduleStore& schedules, LinkWatch& watch, QWidget* parent)
    : Card(QString(), parent)
    , m_schedules(schedules)
    , m_title(new TextLabel(QString(), TextStyle::Title))
    , m_from(new QTimeEdit)
    , m_until(new QTimeEdit)
    , m_last(new DateEdit)
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save hours"), Button::Kind::Primary))
    , m_remove(new Button(Icons::Trash, tr("Remove these hours"), Button::Kind::Quiet))
    , m_cancel(new Button(tr("Go back"), Button::Kind::Quiet))
    , m_saving(new Submission(m_save, m_message, &watch, this))
    , m_removing(new Submission(m_remove, m_message, &watch, this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &ShiftForm::save);
    connect(m_remove, &QPushButton::clicked, this, &ShiftForm::remove);
    connect(m_cancel, &QPushButton::clicked, this, &ShiftForm::cancelled);
    connect(m_saving, &Submission::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::AlreadyExists)
            m_fromField->setError(tr("This vet already works in these hours. Change them."));
        else if (error.field == u"ends_time")
            m_untilField->setError(tr("It must be later than the start."));
    });
}

void ShiftForm::buildDays()
{
    auto* days = new QWidget;
    auto* row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (int day = 1; day <= 7; ++day) {
        const QString name = QLocale().standaloneDayName(day);
        auto* button = new ChoiceButton(name.left(2).toUpper().left(1) + name.mid(1, 1));
        button->setCheckable(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setObjectName(QStringLiteral("shiftDay%1Button").arg(day));
        button->setFocusPolicy(Qt::StrongFocus);
        // Seven beside each other: as narrow as their words allow.
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(button, &QAbstractButton::clicked, this, [this] { m_daysField->clearError(); });
        row->addWidget(button, 1);
        m_days.append(button);
    }
    m_daysField = new FormField(tr("Days"), days);
}

void ShiftForm::build()
{
    body()->setSpacing(space::m);
    buildDays();
    m_from->setDisplayFormat(QStringLiteral("HH:mm"));
    m_until->setDisplayFormat(QStringLiteral("HH:mm"));
    m_from->setObjectName(QStringLiteral("shiftFromEdit"));
    m_until->setObjectName(QStringLiteral("shiftUntilEdit"));
    m_last->setObjectName(QStringLiteral("shiftLastDayEdit"));
    m_save->setObjectName(QStringLiteral("saveShiftButton"));
    m_remove->setObjectName(QStringLiteral("removeShiftButton"));
    m_cancel->setObjectName(QStringLiteral("cancelShiftButton"));
    m_fromField = new FormField(tr("From"), m_from);
    m_untilField = new FormField(tr("Until"), m_until);
    m_lastField = new FormField(tr("Last day"), m_last);
    m_lastField->setHelp(tr("Leave it empty for hours without an end."));
    auto* hours = new QHBoxLayout;
    hours->setSpacing(space::m);
    hours->addWidget(m_fromField, 1);
    hours->addWidget(m_untilField, 1);
    body()->addWidget(m_title);
    body()->addWidget(m_daysField);
    body()->addLayout(hours);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_lastField, m_message, m_save, m_remove, m_cancel})
        body()->addWidget(widget);
    m_saving->addField(QStringLiteral("starts_time"), m_fromField);
    m_saving->addField(QStringLiteral("ends_time"), m_untilField);
    m_saving->addField(QStringLiteral("valid_to"), m_lastField);
}

void ShiftForm::add(PersonId vet, int weekday, QTime starts)
{
    Schedule shift;
    shift.vet = vet;
    shift.weekday = weekday;
    shift.starts = starts;
    shift.ends = starts.hour() < 20 ? starts.addSecs(4 * 3600) : QTime(23, 59);
    m_isNew = true;
    m_ids.clear();
    m_title->setText(tr("New hours"));
    fill(shift);
    m_from->setFocus();
}

void ShiftForm::edit(const Schedule& shift)
{
    m_isNew = false;
    m_title->setText(tr("Hours of %1").arg(QLocale().standaloneDayName(shift.weekday)));
    fill(shift);
    m_from->setFocus();
}

void ShiftForm::fill(const Schedule& shift)
{
    m_shift = shift;
    for (int day = 1; day <= 7; ++day) {
        m_days[day - 1]->setChecked(day == shift.weekday);
        m_days[day - 1]->setEnabled(m_isNew);
    }
    m_from->setTime(shift.starts);
    m_until->setTime(shift.ends);
    m_last->setDate(shift.validTo.isValid() ? std::optional(shift.validTo) : std::nullopt);
    m_remove->setVisible(!m_isNew);
    m_message->dismiss();
    for (FormField* field : {m_daysField, m_fromField, m_untilField, m_lastField})
        field->clearError();
}

QList<Schedule> ShiftForm::typed()
{
    QList<Schedule> list;
    for (int day = 1; day <= 7; ++day) {
        if (!m_days[day - 1]->isChecked())
            continue;
        Schedule shift = m_shift;
        if (m_isNew && !m_ids.contains(day))
            m_ids.insert(day, ScheduleId::create());
        if (m_isNew)
            shift.id = m_ids.value(day);
        shift.weekday = day;
        shift.starts = m_from->time();
        shift.ends = m_until->time();
        shift.validTo = m_last->date().value_or(QDate());
        list.append(shift);
    }
    return list;
}

QFuture<Result<void>> ShiftForm::saveAll(const QList<Schedule>& shifts)
{
    if (shifts.isEmpty())
        return ready(Result<void>());
    return andThen(m_schedules.save(shifts.first()), this,
                   [this, rest = shifts.sliced(1)] { return saveAll(rest); });
}

void ShiftForm::save()
{
    const QList<Schedule> shifts = typed();
    if (shifts.isEmpty())
        m_daysField->setError(tr("Choose at least one day."));
    if (m_last->isBroken())
        m_lastField->setError(tr("This is no date. Write it as 24/11/2026."));
    if (shifts.isEmpty() || m_last->isBroken())
        return;
    m_saving->run([this, shifts] { return saveAll(shifts); }, [this] { emit saved(); });
}

void ShiftForm::remove()
{
    const Schedule shift = m_shift;
    m_removing->run([this, shift] { return m_schedules.remove(shift.id); },
                    [this, shift] { emit removed(shift); });
}

void ShiftForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui::admin
