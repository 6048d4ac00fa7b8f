// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendaplan.h"

#include "ui/agenda/openhours.h"

#include <QHash>

#include <algorithm>

namespace huella::ui {

using agenda::Appointment;
using agenda::AppointmentStatus;

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int around = 60;
constexpr int laneGap = 2;
constexpr MinuteSpan usualHours{8 * 60, 18 * 60};

int minuteOfDay(const QDateTime& when)
{
    return when.time().hour() * 60 + when.time().minute();
}

/// Of its own day; one that runs past midnight ends there.
MinuteSpan spanOf(const Appointment& it)
{
    const int from = minuteOfDay(it.startsAt);
    const int length = int(it.startsAt.secsTo(it.endsAt) / 60);
    return {from, std::min(dayMinutes, from + std::max(1, length))};
}

bool holdsAnHour(const Appointment& it)
{
    return it.status != AppointmentStatus::Cancelled && it.status != AppointmentStatus::Absent;
}

} // namespace

void AgendaPlan::setColumns(const QList<AgendaColumn>& columns)
{
    m_columns = columns;
    arrange();
}

void AgendaPlan::setAppointments(const QList<Appointment>& appointments)
{
    m_appointments = appointments;
    arrange();
}

void AgendaPlan::setSchedules(const QList<agenda::Schedule>& schedules)
{
    m_schedules = schedules;
    arrange();
}

void AgendaPlan::setSlotMinutes(int minutes)
{
    m_slotMinutes = std::clamp(minutes, 5, 240);
}

void AgendaPlan::setShowsCancelled(bool isShown)
{
    m_showsCancelled = isShown;
    arrange();
}

void AgendaPlan::setWidth(int pixels)
{
    m_width = pixels;
}

void AgendaPlan::setHourHeight(int pixels)
{
    m_hourHeight = pixels;
}

void AgendaPlan::arrange()
{
    m_open.clear();
    for (const AgendaColumn& column : std::as_const(m_columns))
        m_open.append(openHours(m_schedules, column.vet, column.day));
    placeCards();
    chooseHours();
}

void AgendaPlan::placeCards()
{
    // Each appointment is looked at once, however many columns there are.
    QHash<QDate, QList<int>> columnsOfDay;
    for (int column = 0; column < m_columns.size(); ++column)
        columnsOfDay[m_columns.at(column).day].append(column);
    QList<QList<Card>> cards(m_columns.size());
    for (const Appointment& it : std::as_const(m_appointments)) {
        if (!m_showsCancelled && it.status == AppointmentStatus::Cancelled)
            continue;
        for (const int column : columnsOfDay.value(it.startsAt.date())) {
            const PersonId vet = m_columns.at(column).vet;
            if (vet.isNull() || vet == it.vet)
                cards[column].append({it, column, spanOf(it), {}});
        }
    }
    m_cards.clear();
    for (QList<Card>& column : cards) {
        placeColumn(column);
        m_cards.append(column);
    }
}

void AgendaPlan::placeColumn(QList<Card>& cards)
{
    std::stable_sort(cards.begin(), cards.end(),
                     [](const Card& a, const Card& b) { return a.span.from < b.span.from; });
    QList<MinuteSpan> spans;
    for (const Card& card : std::as_const(cards))
        spans.append(card.span);
    const QList<Lane> lanes = lanesOf(spans);
    for (int i = 0; i < cards.size(); ++i)
        cards[i].lane = lanes.at(i);
}

void AgendaPlan::chooseHours()
{
    MinuteSpan hours{dayMinutes, 0};
    const auto include = [&](const MinuteSpan& span) {
        hours.from = std::min(hours.from, span.from);
        hours.to = std::max(hours.to, span.to);
    };
    for (const QList<MinuteSpan>& open : std::as_const(m_open))
        for (const MinuteSpan& span : open)
            include(span);
    for (const Card& card : std::as_const(m_cards))
        include(card.span);
    if (hours.from >= hours.to)
        hours = usualHours;
    m_hours.from = std::max(0, (hours.from - around) / 60 * 60);
    m_hours.to = std::min(dayMinutes, (hours.to + around + 59) / 60 * 60);
}

const QList<MinuteSpan>& AgendaPlan::openHoursOf(int column) const
{
    return m_open.at(column);
}

QSize AgendaPlan::size() const
{
    return {std::max(m_width, int(m_columns.size()) * leastColumnWidth),
            m_hours.length() * m_hourHeight / 60 + 1};
}

int AgendaPlan::yOf(int minute) const
{
    return (minute - m_hours.from) * m_hourHeight / 60;
}

int AgendaPlan::minuteAt(int y) const
{
    return std::clamp(m_hours.from + y * 60 / m_hourHeight, m_hours.from, m_hours.to - 1);
}

int AgendaPlan::columnAt(int x) const
{
    const int count = int(m_columns.size());
    return count == 0 ? -1 : std::clamp(int(qint64(x) * count / size().width()), 0, count - 1);
}

QRect AgendaPlan::columnRect(int column) const
{
    const int count = std::max(1, int(m_columns.size()));
    const int left = int(qint64(column) * size().width() / count);
    const int right = int(qint64(column + 1) * size().width() / count);
    return {left, 0, right - left, size().height()};
}

QRect AgendaPlan::spanRect(int column, MinuteSpan span) const
{
    const QRect area = columnRect(column);
    return {area.left(), yOf(span.from), area.width(), yOf(span.to) - yOf(span.from)};
}

QRect AgendaPlan::cardRect(const Card& card) const
{
    // A strip at the right stays free: there one still clicks into a taken hour.
    const QRect area = spanRect(card.column, card.span).adjusted(3, 1, -10, -1);
    const int left = area.left() + area.width() * card.lane.index / card.lane.count;
    const int right = area.left() + area.width() * (card.lane.index + 1) / card.lane.count;
    return {left, area.top(), right - left - (card.lane.count > 1 ? laneGap : 0), area.height()};
}

int AgendaPlan::slotOf(int column, int minute) const
{
    int start = minute / 60 * 60;
    for (const MinuteSpan& open : m_open.at(column)) {
        if (open.contains(minute))
            start = open.from;
    }
    return start + (minute - start) / m_slotMinutes * m_slotMinutes;
}

QDateTime AgendaPlan::timeOf(int column, int minute) const
{
    // By the clock on the wall: a day on which it is changed has no 24 hours.
    const QDate day = m_columns.at(column).day.addDays(minute / dayMinutes);
    return {day, QTime(minute % dayMinutes / 60, minute % 60)};
}

const AgendaPlan::Card* AgendaPlan::cardAt(const QPoint& position) const
{
    // The later ones lie on top where rounding lets two touch.
    for (auto card = m_cards.crbegin(); card != m_cards.crend(); ++card) {
        if (cardRect(*card).contains(position))
            return &*card;
    }
    return nullptr;
}

const AgendaPlan::Card* AgendaPlan::cardOf(AppointmentId id) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&](const Card& card) { return card.appointment.id == id; });
    return found == m_cards.end() ? nullptr : &*found;
}

PlaceState AgendaPlan::stateOf(int column, MinuteSpan span, const QDateTime& now,
                               AppointmentId moved) const
{
    // The hour that runs is not over yet: a slot counts until its end.
    if (timeOf(column, span.from).addSecs(qint64(m_slotMinutes) * 60) <= now)
        return PlaceState::Past;
    const bool isTaken = std::any_of(m_cards.begin(), m_cards.end(), [&](const Card& card) {
        return card.column == column && card.span.overlaps(span) && card.appointment.id != moved &&
               holdsAnHour(card.appointment);
    });
    // Where a column shows all vets, somebody else may still be free: the database decides.
    if (isTaken && !m_columns.at(column).vet.isNull())
        return PlaceState::Taken;
    const bool isOpen = std::any_of(
        m_open.at(column).begin(), m_open.at(column).end(),
        [&](const MinuteSpan& open) { return open.from <= span.from && span.to <= open.to; });
    return isOpen ? PlaceState::Free : PlaceState::Closed;
}

} // namespace huella::ui
