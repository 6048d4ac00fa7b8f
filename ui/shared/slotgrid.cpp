// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/slotgrid.h"

#include "ui/shared/choicebutton.h"
#include "ui/shared/locale.h"
#include "ui/shared/touch.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace huella::ui {

namespace {
constexpr int leastWidth = 92, touchWidth = 120;
}

SlotGrid::SlotGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2);
    m_grid->setAlignment(Qt::AlignTop);
}

void SlotGrid::setSlots(const QList<TimeChoice>& times)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_times = times;
    bool isStillFree = false;
    for (const TimeChoice& time : times) {
        auto* button = new ChoiceButton(timeOfDay(time.startsAt.time()));
        button->setStrong(true);
        button->setTaken(!time.isFree);
        button->setObjectName(
            QStringLiteral("slot%1Button").arg(time.startsAt.toString(QStringLiteral("HHmm"))));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (!time.isFree)
            button->setAccessibleName(tr("%1, taken").arg(button->text()));
        connect(button, &QAbstractButton::clicked, this, [this, time] { choose(time.startsAt); });
        isStillFree |= time.isFree && time.startsAt == m_chosen;
        button->setChecked(time.isFree && time.startsAt == m_chosen);
        m_buttons.append(button);
    }
    if (!isStillFree)
        m_chosen = {};
    m_columns = 0;
    arrange();
}

void SlotGrid::choose(const QDateTime& startsAt)
{
    const QDateTime before = m_chosen;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool isIt = m_times.at(i).isFree && m_times.at(i).startsAt == startsAt;
        m_buttons.at(i)->setChecked(isIt);
        if (isIt)
            m_chosen = startsAt;
    }
    if (m_chosen != before)
        emit slotChosen(m_chosen);
}

int SlotGrid::freeCount() const
{
    return int(std::count_if(m_times.begin(), m_times.end(),
                             [](const TimeChoice& t) { return t.isFree; }));
}

void SlotGrid::arrange()
{
    const bool isTouch = touch::isOn(this);
    m_grid->setSpacing(isTouch ? touch::gap : 2);
    int least = isTouch ? touchWidth : leastWidth;
    for (const auto* button : std::as_const(m_buttons)) // its words may be large
        least = std::max(least, button->minimumSizeHint().width() + m_grid->horizontalSpacing());
    const int columns = std::max(3, (width() + m_grid->horizontalSpacing()) / least);
    if (columns == m_columns)
        return;
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 0);
    m_columns = columns;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons.at(i), i / columns, i % columns);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
}

void SlotGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SlotGrid::moveBy(int step)
{
    auto* focused = qobject_cast<ChoiceButton*>(focusWidget());
    for (int i = int(m_buttons.indexOf(focused)) + step; i >= 0 && i < m_buttons.size();
         i += step) {
        if (m_buttons.at(i)->isEnabled())
            return m_buttons.at(i)->setFocus();
    }
}

void SlotGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-1);
    case Qt::Key_Right:
        return moveBy(1);
    case Qt::Key_Up:
        return moveBy(-m_columns);
    case Qt::Key_Down:
        return moveBy(m_columns);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace huella::ui
