// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendagrid.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace huella::ui {

using agenda::Appointment;
using agenda::AppointmentStatus;

namespace {

constexpr int edge = 28; // where a drag scrolls
constexpr int edgeStep = 14, edgeMs = 30;
constexpr int zoomStep = 30;

} // namespace

bool AgendaGrid::isMovable(const Appointment& it)
{
    return !it.presence &&
           (it.status == AppointmentStatus::Scheduled || it.status == AppointmentStatus::Confirmed);
}

AgendaSpot AgendaGrid::spotAt(const QPoint& position) const
{
    const QPoint at = position + offset();
    if (m_plan.columns().isEmpty())
        return {};
    if (const auto* card = m_plan.cardAt(at))
        return {card->column, card->span.from, card->appointment.id};
    const int column = m_plan.columnAt(at.x());
    return {column, m_plan.slotOf(column, m_plan.minuteAt(at.y())), {}};
}

void AgendaGrid::mousePressEvent(QMouseEvent* event)
{
    const AgendaSpot spot = spotAt(event->pos());
    if (!spot.isValid())
        return;
    if (event->button() == Qt::RightButton)
        return setSpot(spot);
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = {};
    m_drag.kind = Drag::Pressed;
    m_drag.press = event->pos();
    m_drag.origin = spot;
    m_hover = {};
    setSpot(spot);
}

void AgendaGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag.kind == Drag::None)
        return hover(event->pos());
    const bool isFar =
        (event->pos() - m_drag.press).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag.kind == Drag::Pressed && isFar)
        beginDrag();
    if (m_drag.kind == Drag::Card || m_drag.kind == Drag::Span)
        dragTo(event->pos());
}

void AgendaGrid::hover(const QPoint& position)
{
    const AgendaSpot spot = spotAt(position);
    if (spot == m_hover)
        return;
    viewport()->update(spotArea(m_hover).adjusted(-3, -3, 3, 3));
    m_hover = spot;
    viewport()->update(spotArea(m_hover).adjusted(-3, -3, 3, 3));
    viewport()->setCursor(spot.isCard() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void AgendaGrid::beginDrag()
{
    if (!m_drag.origin.isCard()) {
        m_drag.kind = Drag::Span;
    } else {
        const auto* card = m_plan.cardOf(m_drag.origin.card);
        if (!card || !isMovable(card->appointment))
            return;
        m_drag.kind = Drag::Card;
        m_drag.appointment = card->appointment;
        m_drag.grabbed = m_plan.minuteAt(m_drag.press.y() + offset().y()) - card->span.from;
        m_drag.span = card->span;
        m_drag.column = card->column;
    }
    m_scrollTimer = startTimer(edgeMs);
}

void AgendaGrid::dragTo(const QPoint& position)
{
    if (m_drag.kind == Drag::Card)
        dragCard(position);
    else
        dragSpan(position);
    viewport()->setCursor(m_drag.state == PlaceState::Past ? Qt::ForbiddenCursor
                                                           : Qt::ClosedHandCursor);
    viewport()->update();
}

void AgendaGrid::dragCard(const QPoint& position)
{
    const QPoint at = position + offset();
    const int length = m_drag.span.length();
    m_drag.column = m_plan.columnAt(at.x());
    const int wanted = m_plan.hours().from + at.y() * 60 / m_plan.hourHeight() - m_drag.grabbed;
    const int highest = m_plan.hours().to - length;
    const int from = m_plan.slotOf(
        m_drag.column, std::clamp(wanted + m_plan.slotMinutes() / 2, m_plan.hours().from, highest));
    m_drag.span = {from, from + length};
    m_drag.state = m_plan.stateOf(m_drag.column, m_drag.span, m_clock.now(), m_drag.appointment.id);
}

void AgendaGrid::dragSpan(const QPoint& position)
{
    const int column = m_drag.origin.column;
    const int here = m_plan.slotOf(column, m_plan.minuteAt(position.y() + offset().y()));
    const int from = std::min(here, m_drag.origin.minute);
    const int to = std::max(here, m_drag.origin.minute) + m_plan.slotMinutes();
    m_drag.column = column;
    m_drag.span = {from, to};
    m_drag.state = m_plan.stateOf(column, m_drag.span, m_clock.now());
}

void AgendaGrid::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrollTimer)
        return QAbstractScrollArea::timerEvent(event);
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    // Only a pointer that is really near the edge, or a test's would scroll by itself.
    if (!viewport()->rect().adjusted(-edge, -edge, edge, edge).contains(at))
        return;
    QScrollBar* bar = verticalScrollBar();
    if (at.y() < edge)
        bar->setValue(bar->value() - edgeStep);
    else if (at.y() > viewport()->height() - edge)
        bar->setValue(bar->value() + edgeStep);
    else
        return;
    dragTo(at);
}

void AgendaGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag.kind == Drag::None)
        return;
    if (m_drag.kind == Drag::Card || m_drag.kind == Drag::Span)
        return drop();
    const AgendaSpot spot = m_drag.origin;
    letGo();
    activate(spot);
}

void AgendaGrid::drop()
{
    const Drag drag = m_drag;
    letGo();
    const PersonId vet = m_plan.columns().at(drag.column).vet;
    const QDateTime at = m_plan.timeOf(drag.column, drag.span.from);
    if (drag.state == PlaceState::Past)
        return;
    if (drag.kind == Drag::Span) {
        const bool isOneSlot = drag.span.length() == m_plan.slotMinutes();
        emit slotChosen(vet, at, isOneSlot ? 0 : drag.span.length());
        return;
    }
    const PersonId goal = vet.isNull() ? drag.appointment.vet : vet;
    if (goal != drag.appointment.vet || at != drag.appointment.startsAt)
        emit dropped(drag.appointment, {goal, at, {}}, drag.state);
}

void AgendaGrid::letGo()
{
    if (m_scrollTimer)
        killTimer(std::exchange(m_scrollTimer, 0));
    m_drag = {};
    viewport()->unsetCursor();
    viewport()->update();
}

void AgendaGrid::activate(const AgendaSpot& spot)
{
    if (const auto it = current(); spot.isCard() && it) {
        emit opened(*it);
        return;
    }
    const MinuteSpan span{spot.minute, spot.minute + m_plan.slotMinutes()};
    if (!spot.isCard() && m_plan.stateOf(spot.column, span, m_clock.now()) != PlaceState::Past)
        emit slotChosen(m_plan.columns().at(spot.column).vet,
                        m_plan.timeOf(spot.column, spot.minute), m_widened);
}

void AgendaGrid::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setHourHeight(m_plan.hourHeight() + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    event->accept();
}

void AgendaGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isKey)
        setSpot(spotAt(viewport()->mapFromGlobal(event->globalPos())));
    emit menuAsked(isKey ? viewport()->mapToGlobal(spotArea(m_spot).center()) : event->globalPos());
}

void AgendaGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag.kind != Drag::None)
        return letGo();
    if (m_plan.columns().isEmpty() ||
        !(handleZoom(event) || handleStep(event) || handleAction(event)))
        QAbstractScrollArea::keyPressEvent(event);
}

bool AgendaGrid::handleZoom(QKeyEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setHourHeight(m_plan.hourHeight() + zoomStep);
        return true;
    case Qt::Key_Minus:
        setHourHeight(m_plan.hourHeight() - zoomStep);
        return true;
    case Qt::Key_0:
        setHourHeight(usualHourHeight);
        return true;
    default:
        return false;
    }
}

bool AgendaGrid::handleStep(QKeyEvent* event)
{
    static const QHash<int, SpotStep> steps{
        {Qt::Key_Up, SpotStep::Up},      {Qt::Key_Down, SpotStep::Down},
        {Qt::Key_Left, SpotStep::Left},  {Qt::Key_Right, SpotStep::Right},
        {Qt::Key_Home, SpotStep::First}, {Qt::Key_End, SpotStep::Last},
    };
    const auto step = steps.constFind(event->key());
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (step == steps.constEnd() || (modifiers & ~Qt::ShiftModifier))
        return false;
    if (!m_spot.isValid()) {
        setSpot(spotNear(m_plan, 0, m_plan.minuteAt(offset().y() + AgendaPlan::leastColumnWidth)));
        return true;
    }
    if (modifiers & Qt::ShiftModifier && (*step == SpotStep::Down || *step == SpotStep::Up)) {
        widen(*step == SpotStep::Down ? 1 : -1);
        return true;
    }
    setSpot(stepped(m_plan, m_spot, *step));
    return true;
}

void AgendaGrid::widen(int slots_)
{
    if (m_spot.isCard())
        return;
    const int minutes = std::max(m_widened, m_plan.slotMinutes()) + slots_ * m_plan.slotMinutes();
    m_widened = minutes <= m_plan.slotMinutes() ? 0 : std::min(minutes, 480);
    viewport()->update();
}

bool AgendaGrid::handleAction(QKeyEvent* event)
{
    const auto appointment = current();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_spot.isValid())
            activate(m_spot);
        return true;
    case Qt::Key_M:
        if (appointment && event->modifiers() == Qt::NoModifier)
            emit moveAsked(*appointment);
        return appointment.has_value();
    case Qt::Key_Delete:
        if (appointment)
            emit cancelAsked(*appointment);
        return true;
    default:
        return false;
    }
}

void AgendaGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_spot.isValid() && !m_plan.columns().isEmpty())
        setSpot(spotNear(m_plan, 0, m_plan.minuteAt(offset().y() + m_plan.hourHeight())));
    viewport()->update();
}

void AgendaGrid::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace huella::ui
