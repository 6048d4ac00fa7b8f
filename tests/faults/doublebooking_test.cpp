// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connection.h"

#include "tests/support/catch.h"
#include "tests/support/testclinic.h"

#include <QMap>

#include <atomic>
#include <random>
#include <thread>

using namespace huella;
using namespace huella::tests;
using database::Connection;

// Fifty people's own connections want the same hours of the same vets. Each tries every hour, in
// an order of its own, with a patient of its own for each vet, so that only the vet can be taken.

namespace {

constexpr int people = 50;
constexpr int vets = 4;
constexpr int hoursOfDay = 25;

struct Contender
{
    TestPerson person;
    QList<PatientId> patients; ///< one for each vet
};

struct Slot
{
    int vet;
    QString startsAt;
};

struct Arena
{
    TestDatabase database;
    ServiceId service = addService(database, "Control", 20);
    QList<TestPerson> doctors;
    QList<Contender> contenders;
    QList<Slot> slotList;

    explicit Arena(int days)
    {
        for (int i = 0; i < vets; ++i) {
            doctors.append(addPerson(database, "vet", "Vet", QString::number(i)));
            addHours(database, doctors.last(), {8, 0}, QTime(8, 0).addSecs(hoursOfDay * 20 * 60));
        }
        for (int i = 0; i < people; ++i) {
            Contender one{addPerson(database, "owner", "Dueño", QString::number(i)), {}};
            for (int vet = 0; vet < vets; ++vet)
                one.patients.append(addPatient(database, one.person, "Luna"));
            contenders.append(one);
        }
        fillSlots(days);
    }

    void fillSlots(int days)
    {
        const QDate first = clinicToday(database).addDays(2);
        for (int i = 0; i < days * hoursOfDay * vets; ++i) {
            const QDate day = first.addDays(i / (hoursOfDay * vets));
            const QTime time = QTime(8, 0).addSecs(i / vets % hoursOfDay * 20 * 60);
            slotList.append(
                {i % vets, day.toString(Qt::ISODate) + u' ' + time.toString("HH:mm") + u"-05"});
        }
    }

    [[nodiscard]] int live() const
    {
        return database
            .value("SELECT count(*)::text FROM clinic.appointments WHERE status = 'programada'")
            .toInt();
    }
};

using Outcome = QMap<ErrorCode, int>;

Outcome fight(const Arena& arena, int number, bool isAnyVet, std::atomic<int>& won,
              std::atomic<int>& ready)
{
    const Contender& me = arena.contenders.at(number);
    Outcome outcome;
    Connection connection;
    if (const auto opened = connection.open(arena.database.settings(), me.person.roleName,
                                            me.person.secret.toUtf8());
        !opened) {
        outcome[opened.error().code]++;
        ready++;
        return outcome;
    }
    QList<Slot> order = arena.slotList;
    std::shuffle(order.begin(), order.end(), std::mt19937(unsigned(number)));
    for (ready++; ready < people;)
        std::this_thread::yield();
    for (const Slot& slot : order) {
        const auto booked =
            connection.run(QStringLiteral("agenda_book"),
                           {AppointmentId::create(), me.patients.at(slot.vet),
                            isAnyVet ? PersonId() : arena.doctors.at(slot.vet).id, arena.service,
                            slot.startsAt, QString(), QString(), nullptr});
        if (booked)
            won++;
        else
            outcome[booked.error().code]++;
    }
    return outcome;
}

Outcome fightAll(const Arena& arena, bool isAnyVet, std::atomic<int>& won)
{
    std::atomic<int> ready = 0;
    std::vector<Outcome> outcomes(people);
    std::vector<std::thread> threads;
    for (int i = 0; i < people; ++i)
        threads.emplace_back(
            [&, i] { outcomes[size_t(i)] = fight(arena, i, isAnyVet, won, ready); });
    for (std::thread& thread : threads)
        thread.join();
    Outcome sum;
    for (const Outcome& outcome : outcomes) {
        for (auto it = outcome.begin(); it != outcome.end(); ++it)
            sum[it.key()] += it.value();
    }
    return sum;
}

/// What a loser may be told: the hour is gone, or he holds as many appointments as an owner may.
int expectedLosses(const Outcome& outcome)
{
    return outcome.value(ErrorCode::SlotTaken) + outcome.value(ErrorCode::LimitReached);
}

QString overlaps(const Arena& arena)
{
    return arena.database.value(
        "SELECT count(*)::text FROM clinic.appointments a JOIN clinic.appointments b "
        "ON a.vet_id = b.vet_id AND a.id < b.id "
        "AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)");
}

} // namespace

TEST_CASE("Fifty connections that fight for 200 hours of four vets fill each hour once",
          "[doublebooking]")
{
    const Arena arena(2);
    const int hours = int(arena.slotList.size());
    REQUIRE(hours == 200);
    std::atomic<int> won = 0;
    const Outcome outcome = fightAll(arena, false, won);

    CHECK(won == hours);
    CHECK(arena.live() == hours);
    CHECK(overlaps(arena) == "0");
    CHECK(expectedLosses(outcome) == (people - 1) * hours); // and nothing else broke
    CHECK(outcome.value(ErrorCode::SlotTaken) > 0);
}

TEST_CASE("Fifty connections that take any vet fill every vet's every hour once", "[doublebooking]")
{
    const Arena arena(1);
    const int hours = int(arena.slotList.size());
    std::atomic<int> won = 0;
    const Outcome outcome = fightAll(arena, true, won);

    CHECK(won == hours);
    CHECK(arena.live() == hours);
    CHECK(overlaps(arena) == "0");
    CHECK(expectedLosses(outcome) + outcome.value(ErrorCode::OutsideHours) == (people - 1) * hours);
}
