// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendagrid.h"

#include "ui/agenda/agendaaccess.h"
#include "ui/agenda/agendacard.h"
#include "ui/agenda/agendahead.h"
#include "ui/shared/locale.h"
#include "ui/shared/tokens.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace huella::ui {

using agenda::Appointment;

namespace {

constexpr int tickMs = 20000;

} // namespace

AgendaGrid::AgendaGrid(const Clock& clock, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_clock(clock)
    , m_head(new AgendaHead(m_plan, this))
    , m_gutter(new AgendaGutter(m_plan, this))
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("agendaGrid"));
    setAccessibleName(tr("Agenda"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // scrolling moves what is painted
    m_plan.setHourHeight(usualHourHeight);
    setViewportMargins(AgendaGutter::width, AgendaHead::height, 0, 0);
    connect(m_head, &AgendaHead::columnChosen, this, &AgendaGrid::columnChosen);
    connect(m_tick, &QTimer::timeout, this, &AgendaGrid::showNow);
    m_tick->start(tickMs);
    installAgendaAccess();
    showNow();
}

template <typename Change>
void AgendaGrid::keepingSight(Change change)
{
    const int top = verticalScrollBar()->value();
    const int minute = m_plan.minuteAt(top);
    const int rest = top - m_plan.yOf(minute);
    change();
    followCursor();
    layOut();
    verticalScrollBar()->setValue(m_plan.yOf(minute) + rest);
}

void AgendaGrid::setColumns(const QList<AgendaColumn>& columns)
{
    if (m_plan.columns() == columns)
        return;
    m_drag = {};
    m_hover = {};
    keepingSight([&] { m_plan.setColumns(columns); });
    showNow();
    if (m_spot.column >= columns.size())
        setSpot(spotNear(m_plan, int(columns.size()) - 1, m_spot.minute));
}

void AgendaGrid::setAppointments(const QList<Appointment>& appointments)
{
    if (m_appointments == appointments)
        return;
    m_appointments = appointments;
    keepingSight([&] { m_plan.setAppointments(appointments); });
    // What is dragged may be gone, or no longer what may be moved.
    if (m_drag.kind == Drag::Card) {
        const auto* card = m_plan.cardOf(m_drag.appointment.id);
        if (!card || !isMovable(card->appointment))
            letGo();
    }
    emit currentChanged();
}

void AgendaGrid::setSchedules(const QList<agenda::Schedule>& schedules)
{
    if (m_plan.schedules() != schedules)
        keepingSight([&] { m_plan.setSchedules(schedules); });
}

void AgendaGrid::setSlotMinutes(int minutes)
{
    keepingSight([&] { m_plan.setSlotMinutes(minutes); });
}

void AgendaGrid::setShowsCancelled(bool isShown)
{
    keepingSight([&] { m_plan.setShowsCancelled(isShown); });
}

void AgendaGrid::setHourHeight(int pixels)
{
    const int height = std::clamp(pixels, leastHourHeight, mostHourHeight);
    if (height == m_plan.hourHeight())
        return;
    // The middle of what is seen stays in the middle.
    const int half = viewport()->height() / 2;
    const int minute = m_plan.minuteAt(verticalScrollBar()->value() + half);
    m_plan.setHourHeight(height);
    layOut();
    verticalScrollBar()->setValue(m_plan.yOf(minute) - half);
}

void AgendaGrid::followCursor()
{
    if (!m_spot.isCard())
        return;
    if (const auto* card = m_plan.cardOf(m_spot.card)) {
        m_spot = {card->column, card->span.from, card->appointment.id};
        return;
    }
    m_spot.card = {};
    m_spot.minute =
        m_spot.column < m_plan.columns().size() ? m_plan.slotOf(m_spot.column, m_spot.minute) : 0;
}

void AgendaGrid::layOut()
{
    m_plan.setWidth(viewport()->width());
    placeBars();
    m_head->update();
    m_gutter->update();
    viewport()->update();
}

void AgendaGrid::placeBars()
{
    const QSize all = m_plan.size(), seen = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, all.height() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(m_plan.hourHeight() / 3);
    horizontalScrollBar()->setRange(0, std::max(0, all.width() - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(AgendaPlan::leastColumnWidth / 2);
}

void AgendaGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect inside = viewport()->geometry();
    m_head->setGeometry(0, inside.top() - AgendaHead::height, width(), AgendaHead::height);
    m_head->setSight(inside.left(), inside.right() + 1);
    m_gutter->setGeometry(inside.left() - AgendaGutter::width, inside.top(), AgendaGutter::width,
                          inside.height());
    layOut();
}

void AgendaGrid::scrollContentsBy(int dx, int dy)
{
    m_head->setOffset(horizontalScrollBar()->value());
    m_gutter->setOffset(verticalScrollBar()->value());
    viewport()->scroll(dx, dy);
}

QPoint AgendaGrid::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void AgendaGrid::showNow()
{
    const QDateTime now = m_clock.now();
    const bool isShown =
        std::any_of(m_plan.columns().begin(), m_plan.columns().end(),
                    [&](const AgendaColumn& column) { return column.day == now.date(); });
    m_head->setToday(now.date());
    m_gutter->setNow(isShown ? QTime(now.time().hour(), now.time().minute()) : QTime());
    viewport()->update();
}

void AgendaGrid::showStart()
{
    showNow();
    int minute = m_plan.hours().from + 45;
    for (const AgendaColumn& column : m_plan.columns()) {
        if (column.day == m_clock.today())
            minute = m_clock.now().time().hour() * 60 + m_clock.now().time().minute() - 60;
    }
    verticalScrollBar()->setValue(m_plan.yOf(minute));
}

std::optional<Appointment> AgendaGrid::current() const
{
    const auto* card = m_spot.isCard() ? m_plan.cardOf(m_spot.card) : nullptr;
    return card ? std::optional(card->appointment) : std::nullopt;
}

void AgendaGrid::setSpot(const AgendaSpot& spot)
{
    if (m_spot == spot)
        return;
    m_spot = spot;
    m_widened = 0;
    viewport()->update();
    ensureSeen(spot);
    tellCursor();
    emit currentChanged();
}

bool AgendaGrid::select(AppointmentId id)
{
    const auto* card = m_plan.cardOf(id);
    if (card)
        setSpot({card->column, card->span.from, id});
    return card;
}

void AgendaGrid::setMarked(PersonId vet, const QDateTime& startsAt, int minutes)
{
    m_mark = Mark{vet, startsAt, minutes};
    viewport()->update();
}

void AgendaGrid::clearMark()
{
    m_mark.reset();
    viewport()->update();
}

QRect AgendaGrid::spotArea(const AgendaSpot& spot) const
{
    if (!spot.isValid() || spot.column >= m_plan.columns().size())
        return {};
    if (const auto* card = spot.isCard() ? m_plan.cardOf(spot.card) : nullptr)
        return m_plan.cardRect(*card).translated(-offset());
    return m_plan.spanRect(spot.column, {spot.minute, spot.minute + m_plan.slotMinutes()})
        .translated(-offset());
}

QRect AgendaGrid::cardArea(AppointmentId id) const
{
    const auto* card = m_plan.cardOf(id);
    return card ? m_plan.cardRect(*card).translated(-offset()) : QRect();
}

void AgendaGrid::ensureSeen(const AgendaSpot& spot)
{
    const QRect area = spotArea(spot);
    const QRect seen = viewport()->rect();
    QScrollBar* down = verticalScrollBar();
    QScrollBar* across = horizontalScrollBar();
    if (area.top() < seen.top() + space::s)
        down->setValue(down->value() + area.top() - space::xxl);
    else if (area.bottom() > seen.bottom())
        down->setValue(down->value() + area.bottom() - seen.bottom() + space::xxl);
    if (area.left() < seen.left())
        across->setValue(across->value() + area.left());
    else if (area.right() > seen.right())
        across->setValue(across->value() + area.right() - seen.right());
}

QString AgendaGrid::spotSentence(const AgendaSpot& spot) const
{
    if (!spot.isValid() || spot.column >= m_plan.columns().size())
        return {};
    if (const auto* card = spot.isCard() ? m_plan.cardOf(spot.card) : nullptr)
        return agendaCardSentence(card->appointment);
    const MinuteSpan span{spot.minute, spot.minute + m_plan.slotMinutes()};
    const QDateTime at = m_plan.timeOf(spot.column, spot.minute);
    const bool isOpen = m_plan.stateOf(spot.column, span, m_clock.now()) == PlaceState::Free;
    return tr("%1, %2, %3, %4")
        .arg(m_plan.columns().at(spot.column).title, longDate(at.date()), timeOfDay(at.time()),
             isOpen ? tr("free") : tr("closed"));
}

void AgendaGrid::tellCursor()
{
    setAccessibleDescription(spotSentence(m_spot));
    tellAgendaFocus(*this);
}

bool AgendaGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* card = m_plan.cardAt(help->pos() + offset());
        if (card)
            QToolTip::showText(help->globalPos(), agendaCardSentence(card->appointment), viewport(),
                               cardArea(card->appointment.id));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hover = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void AgendaGrid::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        layOut();
}

} // namespace huella::ui
