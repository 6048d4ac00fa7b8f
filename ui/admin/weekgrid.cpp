// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/weekgrid.h"

#include "ui/admin/shiftblock.h"
#include "ui/shared/paint.h"
#include "ui/shared/tokens.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace huella::ui::admin {

using agenda::Schedule;

namespace {

constexpr int days = 7;
constexpr int hoursWidth = 52;
constexpr int headHeight = 36;

} // namespace

WeekGrid::WeekGrid(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("weekGrid"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::CrossCursor);
}

void WeekGrid::setShifts(const QList<Schedule>& shifts)
{
    for (ShiftBlock* block : std::as_const(m_blocks))
        block->deleteLater();
    m_blocks.clear();
    chooseHours(shifts);
    for (const Schedule& shift : shifts) {
        auto* block = new ShiftBlock(shift, this);
        connect(block, &QAbstractButton::clicked, this, [this, shift] { emit shiftChosen(shift); });
        m_blocks.append(block);
        block->show();
    }
    place();
    update();
}

void WeekGrid::chooseHours(const QList<Schedule>& shifts)
{
    m_firstHour = 7;
    m_lastHour = 20;
    for (const Schedule& shift : shifts) {
        m_firstHour = std::min(m_firstHour, shift.starts.hour());
        m_lastHour = std::max(m_lastHour, shift.ends.hour() + (shift.ends.minute() > 0 ? 1 : 0));
    }
}

QRect WeekGrid::dayArea(int weekday) const
{
    const double width = double(this->width() - hoursWidth) / days;
    const int left = hoursWidth + qRound((weekday - 1) * width);
    return {left, headHeight, qRound(width), height() - headHeight - space::s};
}

int WeekGrid::yOf(QTime time) const
{
    const QRect area = dayArea(1);
    const double hour = time.hour() + time.minute() / 60.0;
    return area.top() + qRound((hour - m_firstHour) / (m_lastHour - m_firstHour) * area.height());
}

void WeekGrid::place()
{
    for (ShiftBlock* block : std::as_const(m_blocks)) {
        const Schedule& shift = block->shift();
        const QRect day = dayArea(shift.weekday);
        const int top = yOf(shift.starts);
        block->setGeometry(day.left() + 3, top + 1, day.width() - 6, yOf(shift.ends) - top - 2);
    }
}

void WeekGrid::resizeEvent(QResizeEvent*)
{
    place();
}

void WeekGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextStyle::BodyStrong));
    for (int day = 1; day <= days; ++day) {
        const QRect area = dayArea(day);
        painter.setPen(color(Token::Text));
        QString name = QLocale().standaloneDayName(day, QLocale::ShortFormat);
        name.replace(0, 1, name.left(1).toUpper());
        painter.drawText(QRect(area.left(), 0, area.width(), headHeight), Qt::AlignCenter,
                         name.remove(u'.'));
        paintRounded(painter, QRectF(area).adjusted(2, 0, -2, 0), radius::s,
                     color(Token::SurfaceSunken));
    }
    painter.setFont(ui::font(TextStyle::Caption));
    for (int hour = m_firstHour; hour <= m_lastHour; hour += 2) {
        const int y = yOf(QTime(hour % 24, 0)) + (hour == 24 ? dayArea(1).height() : 0);
        painter.setPen(color(Token::Border));
        painter.drawLine(hoursWidth, y, width(), y);
        painter.setPen(color(Token::TextMuted));
        painter.drawText(QRect(0, y - 9, hoursWidth - space::s, 18),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%1:00").arg(hour, 2, 10, QChar(u'0')));
    }
}

void WeekGrid::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    for (int day = 1; day <= days; ++day) {
        const QRect area = dayArea(day);
        if (!area.contains(at))
            continue;
        const int hours = m_lastHour - m_firstHour;
        const int hour = m_firstHour + (at.y() - area.top()) * hours / std::max(1, area.height());
        emit placeChosen(day, QTime(std::min(hour, 22), 0));
    }
}

} // namespace huella::ui::admin
