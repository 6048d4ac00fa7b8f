// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dateedit.h"

#include "ui/shared/icon.h"
#include "ui/shared/locale.h"

#include <QAction>
#include <QCalendarWidget>
#include <QRegularExpression>
#include <QToolButton>

namespace huella::ui {

DateEdit::DateEdit(QWidget* parent) : LineEdit(tr("dd/mm/yyyy"), parent)
{
    setMaxLength(20);
    QAction* open = addAction(ui::icon(Icons::Calendar, Token::TextMuted), TrailingPosition);
    open->setText(tr("Open the calendar"));
    open->setObjectName(QStringLiteral("openCalendarAction"));
    for (auto* button : findChildren<QToolButton*>())
        button->setAccessibleName(open->text());
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::dateChanged);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto valid = date())
            setDate(valid); // shows how it was understood
    });
}

std::optional<QDate> DateEdit::parse(const QString& text)
{
    static const QRegularExpression parts(QStringLiteral(
        "^\\s*(\\d{1,2})[\\s/.-]*(\\d{2}|(?<=[\\s/.-])\\d)[\\s/.-]*(\\d{4}|\\d{2})\\s*$"));
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.captured(3).toInt();
    if (match.capturedLength(3) == 2)
        year += year > QDate::currentDate().year() % 100 + 10 ? 1900 : 2000;
    const QDate date(year, match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> DateEdit::date() const
{
    return parse(text());
}

void DateEdit::setDate(std::optional<QDate> date)
{
    const QString shown = date && date->isValid() ? shortDate(*date) : QString();
    if (shown != text())
        setText(shown);
}

void DateEdit::setRange(QDate earliest, QDate latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

void DateEdit::openCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setDateRange(m_earliest, m_latest);
    calendar->setSelectedDate(date().value_or(QDate::currentDate()));
    calendar->move(mapToGlobal(QPoint(0, height() + space::xs)));
    const auto take = [this, calendar](QDate day) {
        setDate(day);
        calendar->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->show();
}

} // namespace huella::ui
