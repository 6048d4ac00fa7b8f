// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/lanes.h"

#include "tests/support/catch.h"
#include "ui/agenda/openhours.h"

#include <QRandomGenerator>

using namespace huella;
using namespace huella::ui;
using agenda::Schedule;
using agenda::ScheduleKind;

namespace {

const QDate tuesday(2026, 11, 24);

Schedule shift(PersonId vet, int weekday, QTime from, QTime to)
{
    return {
        ScheduleId::create(), vet, ScheduleKind::Shift, weekday, from, to, {2020, 1, 1}, {}, {}};
}

Schedule absence(PersonId vet, QDate from, QDate to, QTime starts = {0, 0}, QTime ends = {23, 59})
{
    return {ScheduleId::create(), vet, ScheduleKind::Absence, 0, starts, ends, from, to,
            "Vacaciones"};
}

} // namespace

TEST_CASE("What stands alone has the whole width, also where two touch", "[agenda]")
{
    CHECK(lanesOf({}).isEmpty());
    CHECK(lanesOf({{600, 620}, {620, 640}}) == QList<Lane>{{0, 1}, {0, 1}});
}

TEST_CASE("Two that overlap share the width, the longer at the left", "[agenda]")
{
    CHECK(lanesOf({{600, 620}, {600, 660}}) == QList<Lane>{{1, 2}, {0, 2}});
}

TEST_CASE("Those that hang together by a third share one width and reuse a lane", "[agenda]")
{
    const auto lanes = lanesOf({{600, 660}, {620, 680}, {660, 700}, {720, 740}});
    CHECK(lanes == QList<Lane>{{0, 2}, {1, 2}, {0, 2}, {0, 1}});
}

TEST_CASE("No two of one lane ever overlap, and no lane is beyond its count", "[agenda]")
{
    QRandomGenerator chance(7);
    for (int round = 0; round < 200; ++round) {
        QList<MinuteSpan> spans;
        for (int i = 0; i < 12; ++i) {
            const int from = chance.bounded(480, 1000);
            spans.append({from, from + chance.bounded(5, 120)});
        }
        const QList<Lane> lanes = lanesOf(spans);
        for (int a = 0; a < spans.size(); ++a) {
            CHECK(lanes.at(a).index < lanes.at(a).count);
            for (int b = a + 1; b < spans.size(); ++b) {
                if (!spans.at(a).overlaps(spans.at(b)))
                    continue;
                CHECK(lanes.at(a).index != lanes.at(b).index);
                CHECK(lanes.at(a).count == lanes.at(b).count);
            }
        }
    }
}

TEST_CASE("A vet's hours are his shifts less his absences", "[agenda]")
{
    const auto vega = PersonId::create(), soto = PersonId::create();
    const QList<Schedule> schedules{shift(vega, 2, {8, 0}, {13, 0}),
                                    shift(vega, 2, {15, 0}, {19, 0}),
                                    shift(vega, 3, {8, 0}, {13, 0}),
                                    shift(soto, 2, {10, 0}, {16, 0}),
                                    absence(vega, tuesday, tuesday, {9, 0}, {10, 0}),
                                    absence(soto, tuesday.addDays(7), tuesday.addDays(9))};
    CHECK(openHours(schedules, vega, tuesday) ==
          QList<MinuteSpan>{{480, 540}, {600, 780}, {900, 1140}});
    CHECK(openHours(schedules, vega, tuesday.addDays(1)) == QList<MinuteSpan>{{480, 780}});
    CHECK(openHours(schedules, vega, tuesday.addDays(2)).isEmpty());
    CHECK(openHours(schedules, soto, tuesday.addDays(7)).isEmpty());
    CHECK(absenceReason(schedules, soto, tuesday.addDays(7)) == "Vacaciones");
    CHECK(absenceReason(schedules, soto, tuesday).isEmpty());
}

TEST_CASE("The clinic is open when anybody works", "[agenda]")
{
    const auto vega = PersonId::create(), soto = PersonId::create();
    const QList<Schedule> schedules{shift(vega, 2, {8, 0}, {13, 0}),
                                    shift(soto, 2, {12, 0}, {16, 0})};
    CHECK(openHours(schedules, {}, tuesday) == QList<MinuteSpan>{{480, 960}});
}

TEST_CASE("After a day off comes the next day on which somebody works", "[agenda]")
{
    const auto vega = PersonId::create();
    const QList<Schedule> schedules{shift(vega, 2, {8, 0}, {13, 0}),
                                    absence(vega, tuesday.addDays(7), tuesday.addDays(7))};
    CHECK(nextWorkingDay(schedules, vega, tuesday.addDays(-3)) == tuesday);
    CHECK(nextWorkingDay(schedules, {}, tuesday) == tuesday.addDays(14)); // away on the 7th
    CHECK_FALSE(nextWorkingDay({}, {}, tuesday).isValid());
}
