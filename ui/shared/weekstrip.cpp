// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/weekstrip.h"

#include "ui/shared/button.h"
#include "ui/shared/choicebutton.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace huella::ui {

namespace {

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text.remove(u'.');
}

} // namespace

WeekStrip::WeekStrip(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_date(today)
    , m_month(new TextLabel({}, TextStyle::BodyStrong))
    , m_back(Button::iconOnly(Icons::ChevronLeft, tr("Week before")))
    , m_forward(Button::iconOnly(Icons::ChevronRight, tr("Week after")))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
    refresh();
}

void WeekStrip::build()
{
    m_back->setObjectName(QStringLiteral("weekBackButton"));
    m_forward->setObjectName(QStringLiteral("weekForwardButton"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_back);
    for (int i = 0; i < 7; ++i) {
        auto* day = new ChoiceButton({});
        day->setStrong(true);
        day->setFlat(true);
        day->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        day->setObjectName(QStringLiteral("weekDay%1Button").arg(i + 1));
        connect(day, &QAbstractButton::clicked, this, [this, i] { setDate(monday().addDays(i)); });
        m_days.append(day);
        row->addWidget(day, 1);
    }
    row->addWidget(m_forward);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_month);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { move(-7); });
    connect(m_forward, &QPushButton::clicked, this, [this] { move(7); });
}

bool WeekStrip::isAllowed(QDate date) const
{
    return (!m_earliest.isValid() || date >= m_earliest) &&
           (!m_latest.isValid() || date <= m_latest);
}

void WeekStrip::setDate(QDate date)
{
    if (m_earliest.isValid() && date < m_earliest)
        date = m_earliest;
    if (m_latest.isValid() && date > m_latest)
        date = m_latest;
    const bool isOther = date.isValid() && date != m_date;
    if (isOther)
        m_date = date;
    refresh();
    if (isOther)
        emit dateChosen(m_date);
}

void WeekStrip::setRange(QDate earliest, QDate latest)
{
    m_earliest = earliest;
    m_latest = latest;
    setDate(m_date);
}

void WeekStrip::setMarked(const QSet<QDate>& days)
{
    m_marked = days;
    refresh();
}

void WeekStrip::move(int days)
{
    setDate(m_date.addDays(days));
}

void WeekStrip::refresh()
{
    const QLocale locale;
    m_month->setText(capitalized(locale.toString(m_date, QStringLiteral("MMMM yyyy"))));
    for (int i = 0; i < 7; ++i) {
        const QDate date = monday().addDays(i);
        ChoiceButton* day = m_days.at(i);
        day->setText(QString::number(date.day()));
        day->setCaption(date == m_today
                            ? tr("Today")
                            : capitalized(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat)));
        day->setAccessibleName(longDate(date));
        day->setChecked(date == m_date);
        day->setEnabled(isAllowed(date));
        day->setMarked(m_marked.contains(date));
    }
    m_back->setEnabled(isAllowed(monday().addDays(-1)));
    m_forward->setEnabled(isAllowed(monday().addDays(7)));
}

void WeekStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move(-1);
        break;
    case Qt::Key_Right:
        move(1);
        break;
    case Qt::Key_PageUp:
        move(-7);
        break;
    case Qt::Key_PageDown:
        move(7);
        break;
    case Qt::Key_Home:
        setDate(m_today);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    m_days.at(m_date.dayOfWeek() - 1)->setFocus();
}

} // namespace huella::ui
