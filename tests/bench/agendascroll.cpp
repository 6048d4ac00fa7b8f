// SPDX-License-Identifier: GPL-3.0-or-later
// huella_agendascroll: scrolls a week's and a month's agenda and, beside it, an empty scroll area
// of the same size; prints how long each frame took and what the memory did.
#include "core/base/clock.h"
#include "tests/bench/samples.h"
#include "ui/agenda/agendacolumns.h"
#include "ui/agenda/agendagrid.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>

using namespace huella;
using namespace huella::bench;

namespace {

constexpr double frameMs = 1000.0 / 60;
constexpr int step = 24; // a wheel's notch is five of them

/// Paints nothing but its ground: what scrolling costs before anybody draws anything.
class EmptyArea : public QAbstractScrollArea
{
public:
    explicit EmptyArea(QSize content)
    {
        setFrameShape(QFrame::NoFrame);
        viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
        m_content = content;
    }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        verticalScrollBar()->setRange(0, m_content.height() - viewport()->height());
        horizontalScrollBar()->setRange(0, m_content.width() - viewport()->width());
    }
    void paintEvent(QPaintEvent* event) override
    {
        QPainter(viewport()).fillRect(event->rect(), Qt::white);
    }

private:
    QSize m_content;
};

struct Load
{
    QList<agenda::Vet> vets;
    QList<agenda::Schedule> schedules;
    QList<agenda::Appointment> appointments;
};

agenda::Appointment visit(const agenda::Vet& vet, QDate day, int minute, int number)
{
    static const QStringList pets{"Ñusta", "Rex", "Luna", "Pelusa", "Kiwi", "Max", "Toby"};
    static const QStringList owners{"Rosa Quispe Mamani", "Luis Núñez Peña", "Carla Rodríguez"};
    agenda::Appointment it;
    it.id = AppointmentId::create();
    it.patientName = pets.at(number % pets.size());
    it.ownerName = owners.at(number % owners.size());
    it.vet = vet.id;
    it.vetName = vet.name();
    it.serviceName = QStringLiteral("Consulta");
    it.reason = number % 3 ? QStringLiteral("Vacuna séxtuple anual") : QString();
    it.startsAt = QDateTime(day, QTime(minute / 60, minute % 60));
    it.endsAt = it.startsAt.addSecs(number % 5 ? 20 * 60 : 40 * 60);
    it.status = agenda::AppointmentStatus(number % 5);
    it.isPaid = number % 2;
    it.price = Money::fromDecimal("60.00", "PEN").value_or(Money());
    return it;
}

/// Four vets, 8 to 13 and 15 to 19, four of five slots taken.
Load loadOf(QDate from, int days)
{
    Load load;
    for (const char* name : {"Paz", "Núñez", "Quispe", "Zegarra"})
        load.vets.append({PersonId::create(), QStringLiteral("Ana"), QString::fromUtf8(name)});
    int number = 0;
    for (const agenda::Vet& vet : std::as_const(load.vets)) {
        for (int weekday = 1; weekday <= 7; ++weekday)
            for (const auto& [starts, ends] :
                 {std::pair(QTime(8, 0), QTime(13, 0)), std::pair(QTime(15, 0), QTime(19, 0))})
                load.schedules.append({ScheduleId::create(),
                                       vet.id,
                                       agenda::ScheduleKind::Shift,
                                       weekday,
                                       starts,
                                       ends,
                                       {2020, 1, 1},
                                       {},
                                       {}});
        for (int day = 0; day < days; ++day)
            for (int minute = 8 * 60; minute < 19 * 60; minute += 20)
                if (++number % 5 && (minute < 13 * 60 || minute >= 15 * 60))
                    load.appointments.append(visit(vet, from.addDays(day), minute, number));
    }
    return load;
}

qint64 residentKb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

/// To the end of both bars and back, `rounds` times.
Samples scroll(QAbstractScrollArea& area, int rounds)
{
    Samples samples;
    const auto frame = [&](QScrollBar* bar, int value) {
        samples.add(milliseconds([&] {
            bar->setValue(value);
            QCoreApplication::processEvents();
        }));
    };
    for (int round = 0; round < rounds; ++round) {
        for (QScrollBar* bar : {area.verticalScrollBar(), area.horizontalScrollBar()}) {
            for (int value = 0; value <= bar->maximum(); value += step)
                frame(bar, value);
            for (int value = bar->maximum(); value >= 0; value -= step)
                frame(bar, value);
        }
    }
    return samples;
}

void print(QTextStream& out, const QString& what, const Samples& it, qint64 grownKb)
{
    out << "| " << what << " | " << QString::number(it.count()) << " | "
        << QString::number(it.median(), 'f', 2) << " / " << QString::number(it.p99(), 'f', 2)
        << " / " << QString::number(it.most(), 'f', 2) << " ms | "
        << QString::number(100 * it.shareOver(frameMs), 'f', 2) << " % | "
        << QString::number(double(grownKb) / 1024, 'f', 1) << " MB |\n";
}

void measure(QTextStream& out, const QString& name, const Load& load,
             const QList<ui::AgendaColumn>& columns, int rounds)
{
    Clock clock;
    ui::AgendaGrid grid(clock);
    grid.resize(1366, 768);
    grid.setSchedules(load.schedules);
    grid.setColumns(columns);
    const double feeding = milliseconds([&] { grid.setAppointments(load.appointments); });
    grid.show();
    (void)scroll(grid, 1); // fonts and icons are loaded once
    auto before = residentKb();
    const Samples ours = scroll(grid, rounds);
    const QString title = QStringLiteral("%1, %2 appointments in %3 columns")
                              .arg(name)
                              .arg(load.appointments.size())
                              .arg(columns.size());
    print(out, title, ours, residentKb() - before);
    EmptyArea empty(grid.plan().size());
    empty.resize(grid.size());
    empty.show();
    (void)scroll(empty, 1);
    before = residentKb();
    const Samples bare = scroll(empty, rounds);
    print(out, QStringLiteral("an empty area of that size"), bare, residentKb() - before);
    QList<agenda::Appointment> changed = load.appointments;
    Samples feedings;
    for (int i = 0; i < 20; ++i) {
        changed[i].isPaid = !changed[i].isPaid;
        feedings.add(milliseconds([&] {
            grid.setAppointments(changed);
            QCoreApplication::processEvents();
        }));
    }
    print(out, QStringLiteral("a change from another PC, read and painted"), feedings, 0);
    out << "| first feeding | 1 | " << QString::number(feeding, 'f', 2) << " ms | | |\n";
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme::apply(application, ui::ThemeMode::Light);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("smoke"), QStringLiteral("one round: does it run at all")});
    parser.process(application);
    const int rounds = parser.isSet(QStringLiteral("smoke")) ? 1 : 6;
    const QDate today = QDate::currentDate();
    QTextStream out(stdout);
    out << "| what | frames | p50 / p99 / longest | over 16.7 ms | memory grew |\n";
    out << "|---|---|---|---|---|\n";
    const Load week = loadOf(ui::mondayOf(today), 7);
    measure(out, QStringLiteral("a week"), week,
            ui::columnsOfWeek(today, {}, week.schedules, week.appointments), rounds);
    const Load month = loadOf(today, 31);
    QList<ui::AgendaColumn> columns;
    for (int day = 0; day < 31; ++day)
        columns.append({today.addDays(day), {}, QString::number(day + 1)});
    measure(out, QStringLiteral("a month"), month, columns, rounds);
    return 0;
}
