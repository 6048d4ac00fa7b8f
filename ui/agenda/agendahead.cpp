// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendahead.h"

#include "ui/agenda/openhours.h"
#include "ui/parts/paintline.h"
#include "ui/shared/locale.h"
#include "ui/shared/paint.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace huella::ui {

AgendaHead::AgendaHead(const AgendaPlan& plan, QWidget* parent) : QWidget(parent), m_plan(plan)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void AgendaHead::setOffset(int pixels)
{
    if (std::exchange(m_offset, pixels) != pixels)
        update();
}

void AgendaHead::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today)
        update();
}

void AgendaHead::setSight(int left, int right)
{
    m_left = left;
    m_right = right;
    update();
}

int AgendaHead::columnAt(const QPoint& position) const
{
    const bool isInside = position.x() >= m_left && position.x() < m_right;
    return isInside ? m_plan.columnAt(position.x() - m_left + m_offset) : -1;
}

void AgendaHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.save();
    painter.setClipRect(QRect(m_left, 0, m_right - m_left, height));
    painter.translate(m_left - m_offset, 0);
    for (int column = 0; column < m_plan.columns().size(); ++column) {
        const QRect area = m_plan.columnRect(column);
        if (area.right() >= m_offset && area.left() <= m_offset + m_right - m_left)
            paintColumn(painter, column);
    }
    painter.restore();
    painter.fillRect(QRect(0, rect().bottom(), width(), 1), color(Token::Border));
}

void AgendaHead::paintColumn(QPainter& painter, int column) const
{
    const AgendaColumn& it = m_plan.columns().at(column);
    const QRect area = m_plan.columnRect(column);
    const QRect inside = area.adjusted(space::m, 0, -space::s, 0);
    const bool isToday = it.day == m_today;
    paintLine(painter, {inside.left(), 5, inside.width(), 22}, it.title, TextStyle::BodyStrong,
              isToday ? Token::AccentText : Token::Text);
    paintLine(painter, {inside.left(), 26, inside.width(), 18}, noteOf(column), TextStyle::Caption,
              Token::TextMuted);
    if (isToday)
        painter.fillRect(QRect(area.left() + 1, height - 3, area.width() - 1, 3),
                         color(Token::Accent));
    painter.fillRect(QRect(area.left(), 0, 1, height), color(Token::Border));
}

QString AgendaHead::noteOf(int column) const
{
    const AgendaColumn& it = m_plan.columns().at(column);
    const auto count =
        std::count_if(m_plan.cards().begin(), m_plan.cards().end(), [&](const auto& card) {
            return card.column == column &&
                   card.appointment.status != agenda::AppointmentStatus::Cancelled;
        });
    QStringList parts;
    if (m_plan.openHoursOf(column).isEmpty()) {
        const QString why = absenceReason(m_plan.schedules(), it.vet, it.day);
        parts.append(why.isEmpty() ? tr("Does not attend") : tr("Away: %1").arg(why.simplified()));
    }
    if (count > 0 || parts.isEmpty())
        parts.append(tr("%n appointment(s)", nullptr, int(count)));
    return parts.join(QStringLiteral(" · "));
}

void AgendaHead::mouseReleaseEvent(QMouseEvent* event)
{
    const int column = columnAt(event->pos());
    if (event->button() == Qt::LeftButton && column >= 0)
        emit columnChosen(column);
}

bool AgendaHead::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = columnAt(help->pos());
        if (column >= 0)
            QToolTip::showText(help->globalPos(),
                               m_plan.columns().at(column).title + u'\n' + noteOf(column));
        return true;
    }
    return QWidget::event(event);
}

AgendaGutter::AgendaGutter(const AgendaPlan& plan, QWidget* parent) : QWidget(parent), m_plan(plan)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void AgendaGutter::setOffset(int pixels)
{
    if (std::exchange(m_offset, pixels) != pixels)
        update();
}

void AgendaGutter::setNow(QTime now)
{
    if (std::exchange(m_now, now) != now)
        update();
}

void AgendaGutter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.translate(0, -m_offset);
    const int nowY = m_now.isValid() ? m_plan.yOf(m_now.hour() * 60 + m_now.minute()) : -10 * width;
    for (int minute = m_plan.hours().from; minute < m_plan.hours().to; minute += 60) {
        const int y = m_plan.yOf(minute);
        if (y < m_offset - 20 || y > m_offset + QWidget::height() + 20 || qAbs(y - nowY) < 18)
            continue;
        // The first one would lie over the edge.
        const int top = minute == m_plan.hours().from ? y : y - 10;
        paintLine(painter, {0, top, width - space::s, 20}, timeOfDay(QTime(minute / 60, 0)),
                  TextStyle::Caption, Token::TextMuted, Qt::AlignRight);
    }
    if (m_now.isValid()) {
        const QRect pill(3, nowY - 10, width - 5, 20);
        paintRounded(painter, pill, 10, color(Token::Danger));
        paintLine(painter, pill, timeOfDay(m_now), TextStyle::Caption, Token::OnDanger,
                  Qt::AlignHCenter);
    }
}

} // namespace huella::ui
