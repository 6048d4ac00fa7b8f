// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendacard.h"
#include "ui/agenda/agendagrid.h"
#include "ui/agenda/agendahead.h"
#include "ui/parts/paintline.h"
#include "ui/shared/icon.h"
#include "ui/shared/locale.h"
#include "ui/shared/paint.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace huella::ui {

namespace {

struct DragLook
{
    Token fg, bg, edge;
};

DragLook lookOf(PlaceState state)
{
    switch (state) {
    case PlaceState::Free:
        return {Token::AccentText, Token::AccentSoft, Token::Accent};
    case PlaceState::Past:
        return {Token::ErrorFg, Token::ErrorBg, Token::ErrorEdge};
    case PlaceState::Taken:
    case PlaceState::Closed:
        break;
    }
    return {Token::WarningFg, Token::WarningBg, Token::WarningEdge};
}

QString noteOf(PlaceState state)
{
    switch (state) {
    case PlaceState::Free:
        return {};
    case PlaceState::Taken:
        return AgendaGrid::tr("taken: squeeze in");
    case PlaceState::Closed:
        return AgendaGrid::tr("closed: squeeze in");
    case PlaceState::Past:
        break;
    }
    return AgendaGrid::tr("that time has passed");
}

} // namespace

void AgendaGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(-offset());
    const QRect area = event->rect().translated(offset());
    painter.fillRect(area, color(Token::Surface));
    paintColumns(painter, area);
    paintLines(painter, area);
    paintSlotCursor(painter);
    paintMark(painter);
    paintNow(painter, area, 1);
    paintCards(painter, area);
    paintNow(painter, area, 0.3); // a hint over the cards, whose words stay readable
    paintDrag(painter);
}

void AgendaGrid::paintColumns(QPainter& painter, const QRect& area) const
{
    for (int column = 0; column < m_plan.columns().size(); ++column) {
        const QRect strip = m_plan.columnRect(column);
        if (!strip.intersects(area))
            continue;
        paintClosed(painter, column, strip & area);
        painter.fillRect(QRect(strip.left(), area.top(), 1, area.height()), color(Token::Border));
    }
}

void AgendaGrid::paintClosed(QPainter& painter, int column, const QRect& area) const
{
    QColor hatch = color(Token::BorderControl);
    hatch.setAlphaF(0.28f);
    const auto shade = [&](const MinuteSpan& span) {
        const QRect closed = m_plan.spanRect(column, span) & area;
        if (closed.isEmpty())
            return;
        painter.fillRect(closed, color(Token::SurfaceSunken));
        painter.fillRect(closed, QBrush(hatch, Qt::BDiagPattern));
    };
    int minute = m_plan.hours().from;
    for (const MinuteSpan& open : m_plan.openHoursOf(column)) {
        shade({minute, open.from});
        minute = open.to;
    }
    shade({minute, m_plan.hours().to});
}

void AgendaGrid::paintLines(QPainter& painter, const QRect& area) const
{
    const QColor line = color(Token::Border);
    QColor faint = line;
    faint.setAlphaF(0.55f);
    const int from = m_plan.minuteAt(area.top()) / 60 * 60;
    const int to = std::min(m_plan.hours().to, m_plan.minuteAt(area.bottom()) + 60);
    for (int hour = from; hour <= to; hour += 60) {
        painter.fillRect(QRect(area.left(), m_plan.yOf(hour), area.width(), 1), line);
        if (m_plan.hourHeight() * m_plan.slotMinutes() / 60 < 16)
            continue;
        for (int minute = hour + m_plan.slotMinutes(); minute < hour + 60;
             minute += m_plan.slotMinutes())
            painter.fillRect(QRect(area.left(), m_plan.yOf(minute), area.width(), 1), faint);
    }
}

void AgendaGrid::paintCards(QPainter& painter, const QRect& area) const
{
    for (const AgendaPlan::Card& card : m_plan.cards()) {
        const QRect place = m_plan.cardRect(card);
        if (!place.adjusted(-3, -2, 3, 2).intersects(area))
            continue;
        const AppointmentId id = card.appointment.id;
        CardMarks marks;
        marks.setFlag(CardMark::Hovered, m_hover.card == id);
        marks.setFlag(CardMark::Current, m_spot.card == id);
        marks.setFlag(CardMark::Focused, m_spot.card == id && hasFocus());
        marks.setFlag(CardMark::WithVet, m_plan.columns().at(card.column).vet.isNull());
        marks.setFlag(CardMark::Lifted, m_drag.kind == Drag::Card && m_drag.appointment.id == id);
        paintAgendaCard(painter, place, card.appointment, marks);
    }
}

void AgendaGrid::paintSlotCursor(QPainter& painter) const
{
    const auto paintSlot = [&](const AgendaSpot& spot, int minutes, bool isCursor) {
        if (!spot.isValid() || spot.isCard() || spot.column >= m_plan.columns().size())
            return;
        const QRect area = m_plan.spanRect(spot.column, {spot.minute, spot.minute + minutes})
                               .adjusted(3, 1, -3, 0);
        paintRounded(painter, area, 6, color(Token::AccentSoft));
        const QRect words(area.left() + space::s + 18, area.top(), area.width() - space::xl,
                          std::min(area.height(), 24));
        paintIcon(painter, QRectF(area.left() + space::xs + 2, words.center().y() - 7, 15, 15),
                  Icons::Plus, color(Token::AccentText));
        paintLine(
            painter, words,
            timeOfDay(m_plan.timeOf(spot.column, spot.minute).time()) +
                (minutes > m_plan.slotMinutes() ? tr(" · %n min", nullptr, minutes) : QString()),
            TextStyle::Caption, Token::AccentText);
        if (isCursor)
            paintFocusRing(painter, area, 6);
    };
    if (m_drag.kind == Drag::None && !m_mark)
        paintSlot(m_hover, m_plan.slotMinutes(), false);
    if (hasFocus())
        paintSlot(m_spot, std::max(m_widened, m_plan.slotMinutes()), true);
}

void AgendaGrid::paintMark(QPainter& painter) const
{
    if (!m_mark)
        return;
    for (int column = 0; column < m_plan.columns().size(); ++column) {
        const AgendaColumn& it = m_plan.columns().at(column);
        if (it.day != m_mark->startsAt.date() || (!it.vet.isNull() && it.vet != m_mark->vet))
            continue;
        const int from = m_mark->startsAt.time().hour() * 60 + m_mark->startsAt.time().minute();
        const QRect area = m_plan.spanRect(column, {from, from + m_mark->minutes});
        paintRounded(painter, area.adjusted(2, 0, -2, 0), 6, color(Token::AccentSoft),
                     color(Token::Accent), 2);
        paintLine(painter,
                  area.adjusted(space::m, 2, -space::s, 0) &
                      QRect(area.left(), area.top(), area.width(), 24),
                  timeOfDay(m_mark->startsAt.time()), TextStyle::Caption, Token::AccentText);
    }
}

void AgendaGrid::paintDrag(QPainter& painter) const
{
    if (m_drag.kind != Drag::Card && m_drag.kind != Drag::Span)
        return;
    const QRect area = m_plan.spanRect(m_drag.column, m_drag.span).adjusted(3, 1, -3, -1);
    const DragLook look = lookOf(m_drag.state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.93);
    painter.setBrush(color(look.bg));
    painter.setPen(
        QPen(color(look.edge), 2, m_drag.state == PlaceState::Free ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6);
    painter.setOpacity(1);
    QStringList words{tr("%1 to %2")
                          .arg(timeOfDay(m_plan.timeOf(m_drag.column, m_drag.span.from).time()),
                               timeOfDay(m_plan.timeOf(m_drag.column, m_drag.span.to).time()))};
    if (m_drag.kind == Drag::Card)
        words.append(m_drag.appointment.patientName);
    if (!noteOf(m_drag.state).isEmpty())
        words.append(noteOf(m_drag.state));
    const int line = 19;
    const bool isTall = area.height() >= 2 * line;
    QRect at(area.left() + space::s, area.top() + (isTall ? 1 : 0), area.width() - space::m,
             isTall ? line : area.height());
    paintLine(painter, at, isTall ? words.takeFirst() : words.join(QStringLiteral(" · ")),
              TextStyle::Caption, look.fg);
    if (isTall)
        paintLine(painter, at.translated(0, line), words.join(QStringLiteral(" · ")),
                  TextStyle::Caption, look.fg);
    painter.restore();
}

void AgendaGrid::paintNow(QPainter& painter, const QRect& area, double strength) const
{
    const QDateTime now = m_clock.now();
    const int y = m_plan.yOf(now.time().hour() * 60 + now.time().minute());
    if (y < area.top() - 6 || y > area.bottom() + 6)
        return;
    QColor ink = color(Token::Danger);
    ink.setAlphaF(float(strength));
    QColor faint = ink;
    faint.setAlphaF(float(strength * 0.35));
    const auto& columns = m_plan.columns();
    const bool isShown = std::any_of(columns.begin(), columns.end(),
                                     [&](const AgendaColumn& it) { return it.day == now.date(); });
    for (int column = 0; isShown && column < columns.size(); ++column) {
        const QRect strip = m_plan.columnRect(column);
        const bool isToday = columns.at(column).day == now.date();
        if (strip.intersects(area))
            painter.fillRect(QRect(strip.left(), y, strip.width(), isToday ? 2 : 1),
                             isToday ? ink : faint);
    }
}

} // namespace huella::ui
