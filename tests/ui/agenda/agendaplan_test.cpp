// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendaplan.h"

#include "tests/support/catch.h"
#include "tests/ui/agenda/sampleday.h"
#include "ui/agenda/agendacolumns.h"
#include "ui/agenda/agendaspot.h"

using namespace huella;
using namespace huella::ui;
using namespace huella::tests;

namespace {

AgendaPlan planOf(const SampleDay& day)
{
    AgendaPlan plan;
    plan.setWidth(800);
    plan.setHourHeight(120);
    plan.setSlotMinutes(20);
    plan.setSchedules(day.schedules);
    plan.setColumns(columnsOfDay(day.date, day.vets, {}, day.schedules, day.appointments));
    plan.setAppointments(day.appointments);
    return plan;
}

} // namespace

TEST_CASE("Each vet who works has a column, and each appointment stands in its vet's", "[agenda]")
{
    const SampleDay day;
    const AgendaPlan plan = planOf(day);
    REQUIRE(plan.columns().size() == 4);
    for (const auto& card : plan.cards())
        CHECK(plan.columns().at(card.column).vet == card.appointment.vet);
    CHECK(plan.size().width() == 800);
}

TEST_CASE("Columns never get narrower than one can read; then the grid is wider", "[agenda]")
{
    const SampleDay day;
    AgendaPlan plan = planOf(day);
    plan.setWidth(300);
    CHECK(plan.size().width() == 4 * AgendaPlan::leastColumnWidth);
}

TEST_CASE("Times and pixels are the same both ways", "[agenda]")
{
    const AgendaPlan plan = planOf(SampleDay());
    for (int minute = plan.hours().from; minute < plan.hours().to; minute += 20)
        CHECK(plan.minuteAt(plan.yOf(minute)) == minute);
    for (int column = 0; column < plan.columns().size(); ++column)
        CHECK(plan.columnAt(plan.columnRect(column).center().x()) == column);
}

TEST_CASE("A card is found where it stands, and nothing beside it", "[agenda]")
{
    const SampleDay day;
    const AgendaPlan plan = planOf(day);
    for (const auto& card : plan.cards()) {
        const auto* found = plan.cardAt(plan.cardRect(card).center());
        REQUIRE(found);
        CHECK(found->appointment.id == card.appointment.id);
    }
    CHECK(plan.cardAt({1, plan.yOf(plan.hours().from) + 1}) == nullptr);
}

TEST_CASE("A sobreturno stands beside the appointment whose hour it shares", "[agenda]")
{
    const SampleDay day;
    const AgendaPlan plan = planOf(day);
    const auto* first = plan.cardOf(day.rex);
    const auto* squeezed = plan.cardOf(day.squeezed);
    REQUIRE(first);
    REQUIRE(squeezed);
    CHECK_FALSE(plan.cardRect(*first).intersects(plan.cardRect(*squeezed)));
    CHECK(first->lane.count == 2);
}

TEST_CASE("A cancelled appointment is shown only when it is wanted", "[agenda]")
{
    SampleDay day;
    day.appointments[0].status = agenda::AppointmentStatus::Cancelled;
    AgendaPlan plan = planOf(day);
    CHECK(plan.cardOf(day.appointments[0].id) == nullptr);
    plan.setShowsCancelled(true);
    CHECK(plan.cardOf(day.appointments[0].id) != nullptr);
}

TEST_CASE("A place is free, taken, closed or past", "[agenda]")
{
    const SampleDay day;
    const AgendaPlan plan = planOf(day);
    const QDateTime now(day.date, QTime(10, 32));
    const auto* rex = plan.cardOf(day.rex);
    const QDateTime early(day.date, QTime(8, 0));
    CHECK(plan.stateOf(rex->column, rex->span, early) == PlaceState::Taken);
    CHECK(plan.stateOf(rex->column, rex->span, early, day.rex) ==
          PlaceState::Taken); // the squeezed
    CHECK(plan.stateOf(0, {11 * 60 + 40, 12 * 60}, now) == PlaceState::Free);
    CHECK(plan.stateOf(0, {13 * 60, 13 * 60 + 20}, now) == PlaceState::Closed);
    CHECK(plan.stateOf(0, {12 * 60 + 50, 13 * 60 + 10}, now) == PlaceState::Closed);
    CHECK(plan.stateOf(0, {9 * 60, 9 * 60 + 20}, now) == PlaceState::Past);
    CHECK(plan.stateOf(0, {10 * 60 + 20, 10 * 60 + 40}, now) != PlaceState::Past); // it runs
}

TEST_CASE("An appointment does not stand in its own way", "[agenda]")
{
    const SampleDay day;
    const AgendaPlan plan = planOf(day);
    const auto* card = plan.cardOf(day.alone);
    const MinuteSpan later{card->span.from + 20, card->span.to + 20};
    CHECK(plan.stateOf(card->column, later, QDateTime(day.date, QTime(8, 0)), day.alone) ==
          PlaceState::Free);
}

TEST_CASE("Slots count from where a shift begins", "[agenda]")
{
    SampleDay day;
    day.schedules[2].starts = QTime(8, 10); // the first vet's Tuesday
    const AgendaPlan plan = planOf(day);
    CHECK(plan.slotOf(0, 8 * 60 + 35) == 8 * 60 + 30);
    CHECK(plan.slotOf(0, 7 * 60 + 35) == 7 * 60 + 20);
}

TEST_CASE("The arrows reach every slot and every card of a column, and no other", "[agenda]")
{
    const SampleDay day;
    const AgendaPlan plan = planOf(day);
    AgendaSpot spot = stepped(plan, spotNear(plan, 0, 600), SpotStep::First);
    QList<AgendaSpot> walked{spot};
    for (;;) {
        const AgendaSpot next = stepped(plan, spot, SpotStep::Down);
        if (next == spot)
            break;
        CHECK(next.minute >= spot.minute);
        walked.append(next);
        spot = next;
    }
    CHECK(walked == spotsOf(plan, 0));
    int cards = 0;
    for (const auto& it : walked)
        cards += it.isCard();
    CHECK(cards == std::count_if(plan.cards().begin(), plan.cards().end(),
                                 [](const auto& card) { return card.column == 0; }));
    CHECK(stepped(plan, spot, SpotStep::Left) == spot);
    CHECK(stepped(plan, spot, SpotStep::Right).column == 1);
}

TEST_CASE("A week shows six days, and a Sunday only when somebody attends", "[agenda]")
{
    SampleDay day;
    CHECK(columnsOfWeek(day.date, {}, day.schedules, day.appointments).size() == 6);
    day.schedules[0].weekday = 7;
    CHECK(columnsOfWeek(day.date, {}, day.schedules, day.appointments).size() == 7);
}

TEST_CASE("On a day on which nobody works there is no column", "[agenda]")
{
    const SampleDay day;
    CHECK(columnsOfDay(day.date.addDays(5), day.vets, {}, day.schedules, {}).isEmpty()); // Sunday
}
