// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendagrid.h"

#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/ui/agenda/sampleday.h"
#include "ui/agenda/agendacolumns.h"
#include "ui/shared/status.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace huella;
using namespace huella::ui;
using namespace huella::tests;
using agenda::Appointment;

namespace {

struct FixedClock : Clock
{
    QDateTime at{QDate(2026, 11, 24), QTime(9, 32)};
    QDateTime now() const override { return at; }
};

struct Stage
{
    FixedClock clock;
    SampleDay day;
    AgendaGrid grid{clock};
    QList<agenda::Target> dropped;
    QList<PlaceState> states;
    QList<std::pair<QDateTime, int>> booked;
    QList<AppointmentId> opened, cancelled, moved;

    Stage()
    {
        test::dress();
        grid.resize(1060, 600);
        grid.setSlotMinutes(20);
        feed();
        grid.show();
        grid.setFocus();
        QApplication::setActiveWindow(&grid);
        QObject::connect(&grid, &AgendaGrid::dropped, &grid,
                         [this](const Appointment&, const agenda::Target& to, PlaceState state) {
                             dropped.append(to);
                             states.append(state);
                         });
        QObject::connect(&grid, &AgendaGrid::slotChosen, &grid,
                         [this](PersonId, const QDateTime& at, int minutes) {
                             booked.append({at, minutes});
                         });
        QObject::connect(&grid, &AgendaGrid::opened, &grid,
                         [this](const Appointment& it) { opened.append(it.id); });
        QObject::connect(&grid, &AgendaGrid::cancelAsked, &grid,
                         [this](const Appointment& it) { cancelled.append(it.id); });
        QObject::connect(&grid, &AgendaGrid::moveAsked, &grid,
                         [this](const Appointment& it) { moved.append(it.id); });
    }
    void feed()
    {
        grid.setSchedules(day.schedules);
        grid.setColumns(columnsOfDay(day.date, day.vets, {}, day.schedules, day.appointments));
        grid.setAppointments(day.appointments);
    }
    [[nodiscard]] QPoint at(int column, QTime time) const
    {
        const QRect area = grid.plan().columnRect(column);
        return QPoint(area.left() + 30, grid.plan().yOf(time.hour() * 60 + time.minute()) + 4) -
               QPoint(grid.horizontalScrollBar()->value(), grid.verticalScrollBar()->value());
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QWidget* surface = grid.viewport();
        QTest::mousePress(surface, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 8; ++i)
            QTest::mouseMove(surface, from + (to - from) * i / 8);
        QTest::mouseMove(surface, to);
    }
    void release(const QPoint& to) { QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, to); }
    [[nodiscard]] QPoint middleOf(AppointmentId id) const { return grid.cardArea(id).center(); }
};

} // namespace

TEST_CASE("Four columns fit without a horizontal scroll bar on a small screen", "[agenda]")
{
    Stage stage;
    stage.grid.resize(1366 - 232 - 48 - 360 - 16 - 8, 560); // navigation, margins, side panel
    CHECK(stage.grid.plan().columns().size() == 4);
    CHECK(stage.grid.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("A click on a free slot asks for a booking there, a drag for its length", "[agenda]")
{
    Stage stage;
    QTest::mouseClick(stage.grid.viewport(), Qt::LeftButton, {}, stage.at(0, {11, 20}));
    REQUIRE(stage.booked.size() == 1);
    CHECK(stage.booked.first() == std::pair(QDateTime(stage.day.date, QTime(11, 20)), 0));

    stage.drag(stage.at(0, {11, 20}), stage.at(0, {12, 0}) + QPoint(0, 20));
    stage.release(stage.at(0, {12, 0}) + QPoint(0, 20));
    REQUIRE(stage.booked.size() == 2);
    CHECK(stage.booked.last() == std::pair(QDateTime(stage.day.date, QTime(11, 20)), 60));
}

TEST_CASE("Nobody books into the past", "[agenda]")
{
    Stage stage;
    QTest::mouseClick(stage.grid.viewport(), Qt::LeftButton, {}, stage.at(1, {9, 0}));
    CHECK(stage.booked.isEmpty());
}

TEST_CASE("A card that is dragged asks to be moved to the slot under it", "[agenda]")
{
    Stage stage;
    const QPoint from = stage.middleOf(stage.day.alone);
    const QPoint to = from + stage.at(2, {11, 0}) - stage.at(1, {11, 40});
    stage.drag(from, to);
    CHECK(stage.grid.isDragging());
    test::snap(stage.grid, "agenda-drag");
    stage.release(to);
    REQUIRE(stage.dropped.size() == 1);
    CHECK(stage.dropped.first() ==
          agenda::Target{stage.day.vets.at(2).id, QDateTime(stage.day.date, QTime(11, 0)), {}});
    CHECK(stage.states.first() == PlaceState::Free);
}

TEST_CASE("A drop on a taken hour says so, one into the past does nothing", "[agenda]")
{
    Stage stage;
    const QPoint from = stage.middleOf(stage.day.alone);
    const QPoint taken = from + stage.at(1, {10, 40}) - stage.at(1, {11, 40});
    stage.drag(from, taken);
    stage.release(taken);
    REQUIRE(stage.states == QList{PlaceState::Taken});

    stage.grid.verticalScrollBar()->setValue(0);
    const QPoint start = stage.middleOf(stage.day.alone);
    const QPoint past = start + stage.at(1, {8, 0}) - stage.at(1, {11, 40});
    stage.drag(start, past);
    stage.release(past);
    CHECK(stage.states.size() == 1);
}

TEST_CASE("Esc lets a drag go, and what is attended is not lifted at all", "[agenda]")
{
    Stage stage;
    const QPoint from = stage.middleOf(stage.day.alone);
    stage.drag(from, from + QPoint(200, 60));
    QTest::keyClick(&stage.grid, Qt::Key_Escape);
    CHECK_FALSE(stage.grid.isDragging());
    stage.release(from + QPoint(200, 60));
    CHECK(stage.dropped.isEmpty());

    stage.grid.verticalScrollBar()->setValue(0);
    const QPoint done = stage.middleOf(stage.day.appointments.first().id);
    stage.drag(done, done + QPoint(200, 200));
    stage.release(done + QPoint(200, 200));
    CHECK(stage.dropped.isEmpty());
}

TEST_CASE("Changes from elsewhere keep the cursor, the scrolling and a drag under way", "[agenda]")
{
    Stage stage;
    stage.grid.verticalScrollBar()->setValue(150);
    REQUIRE(stage.grid.select(stage.day.alone));
    const int top = stage.grid.verticalScrollBar()->value();
    const QPoint from = stage.middleOf(stage.day.alone);
    stage.drag(from, from + QPoint(250, 80));
    (void)stage.day.add(2, {16, 0}, 20, "Nuevo", "Alguien", agenda::AppointmentStatus::Confirmed,
                        "", false);
    stage.feed();
    CHECK(stage.grid.isDragging());
    CHECK(stage.grid.current()->id == stage.day.alone);
    CHECK(stage.grid.verticalScrollBar()->value() == top);
    // An appointment before the shown hours makes the grid longer at its top.
    const int minute = stage.grid.plan().minuteAt(top);
    (void)stage.day.add(3, {5, 0}, 20, "Temprano", "Alguien", agenda::AppointmentStatus::Confirmed,
                        "", false);
    stage.feed();
    CHECK(stage.grid.plan().minuteAt(stage.grid.verticalScrollBar()->value()) == minute);
    // Somebody else takes the dragged one away.
    stage.day.appointments.removeIf(
        [&](const Appointment& it) { return it.id == stage.day.alone; });
    stage.feed();
    CHECK_FALSE(stage.grid.isDragging());
    CHECK_FALSE(stage.grid.current());
}

TEST_CASE("The keyboard walks, opens, books a span, moves and cancels", "[agenda]")
{
    Stage stage;
    REQUIRE(stage.grid.select(stage.day.alone));
    QTest::keyClick(&stage.grid, Qt::Key_Return);
    CHECK(stage.opened == QList{stage.day.alone});
    QTest::keyClick(&stage.grid, Qt::Key_M);
    CHECK(stage.moved == QList{stage.day.alone});
    QTest::keyClick(&stage.grid, Qt::Key_Delete);
    CHECK(stage.cancelled == QList{stage.day.alone});

    QTest::keyClick(&stage.grid, Qt::Key_Down);
    CHECK_FALSE(stage.grid.current());
    QTest::keyClick(&stage.grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&stage.grid, Qt::Key_Return);
    REQUIRE(stage.booked.size() == 1);
    CHECK(stage.booked.first() == std::pair(QDateTime(stage.day.date, QTime(12, 0)), 40));
    QTest::keyClick(&stage.grid, Qt::Key_Up);
    CHECK(stage.grid.current()->id == stage.day.alone);
}

TEST_CASE("The hours get taller and lower, and the middle stays in the middle", "[agenda]")
{
    Stage stage;
    stage.grid.verticalScrollBar()->setValue(200);
    const auto middle = [&] {
        return stage.grid.plan().minuteAt(stage.grid.verticalScrollBar()->value() +
                                          stage.grid.viewport()->height() / 2);
    };
    const int before = middle();
    QTest::keyClick(&stage.grid, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(stage.grid.plan().hourHeight() == AgendaGrid::usualHourHeight + 30);
    CHECK(std::abs(middle() - before) <= 1);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&stage.grid, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(stage.grid.plan().hourHeight() == AgendaGrid::leastHourHeight);
}

TEST_CASE("A screen reader hears of each card when, who, what for, status and payment", "[agenda]")
{
    Stage stage;
    QAccessible::setActive(true);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&stage.grid);
    REQUIRE(list);
    REQUIRE(list->childCount() == stage.day.appointments.size());
    QStringList heard;
    for (int i = 0; i < list->childCount(); ++i) {
        CHECK(list->child(i)->rect().isValid());
        heard.append(list->child(i)->text(QAccessible::Name));
    }
    const auto luna = heard.filter("Luna");
    REQUIRE(luna.size() == 1);
    for (const char* word :
         {"10:40", "Carla Rodríguez", "Cojea de la pata", "Lucía Paz", "Confirmada"})
        CHECK(luna.first().contains(QString::fromUtf8(word)));
    CHECK(luna.first().contains(wordOf(Status::NoPagado)));
    REQUIRE(stage.grid.select(stage.day.alone));
    CHECK(list->focusChild()->text(QAccessible::Name).contains("Pelusa"));
    QTest::keyClick(&stage.grid, Qt::Key_Down);
    CHECK(stage.grid.accessibleDescription().contains("12:00"));
}

TEST_CASE("The grid looks as it should, in light and dark", "[agenda]")
{
    Stage stage;
    stage.clock.at.setTime({10, 32});
    stage.grid.showStart();
    stage.grid.select(stage.day.alone);
    test::snap(stage.grid, "agenda-grid");
    const QImage light = stage.grid.grab().toImage();
    test::dress(ThemeMode::Dark);
    test::snap(stage.grid, "agenda-grid-dark");
    CHECK(stage.grid.grab().toImage() != light);
    test::dress();
    // The now-line is red across the day, at its minute.
    stage.clock.at.setTime({12, 30});
    stage.grid.showNow();
    const int y = stage.grid.plan().yOf(12 * 60 + 30) - stage.grid.verticalScrollBar()->value();
    const QImage picture = stage.grid.viewport()->grab().toImage();
    int red = 0;
    for (int x = 0; x < picture.width(); ++x)
        red += picture.pixelColor(x, y) == color(Token::Danger);
    CHECK(red == picture.width());
}
