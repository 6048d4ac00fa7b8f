// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/boardstore.h"
#include "core/records/recordstore.h"
#include "tests/bench/barelink.h"
#include "tests/bench/jobs.h"
#include "tests/bench/waiting.h"

namespace huella::bench {

void measureWrites(Clinic& clinic, const Plan& plan, Report& report)
{
    const int rounds = plan.rounds(150);
    const auto visits = clinic.addVisits(rounds);
    const auto reception = clinic.signIn(QStringLiteral("recepcion"));
    const auto vet = clinic.signIn(QStringLiteral("dra.paz"));
    agenda::BoardStore desk(*reception);
    agenda::BoardStore board(*vet);
    records::RecordStore records(*vet);
    BareLink bare(clinic.superuserDsn());
    bare.script("SET client_min_messages = warning; DROP TABLE IF EXISTS bench.bare; CREATE TABLE "
                "bench.bare (id uuid PRIMARY KEY, "
                "note text NOT NULL, at timestamptz NOT NULL DEFAULT now())");
    bare.prepare("insert", "INSERT INTO bench.bare (id, note) VALUES ($1::uuid, $2)");

    Pair checkIn, take, save, finish;
    const records::RecordText text{
        {}, QStringLiteral("Paciente sano."), QStringLiteral("Ninguno."), {}, 4.2};
    const auto one = [&](Pair& pair, bool counts, auto&& ours) {
        const double first = milliseconds(ours);
        const double second = milliseconds([&] {
            bare.run("insert", {AppointmentId::create().text().toLatin1(), QByteArray(100, 'x')});
        });
        if (!counts)
            return;
        pair.ours.add(first);
        pair.bare.add(second);
    };
    for (int round = 0; round < visits.size(); ++round) {
        const bool counts = round >= 3;
        const auto attention = AttentionId::create();
        const auto record = RecordId::create();
        one(checkIn, counts, [&] { (void)await(desk.checkIn(attention, visits.at(round))); });
        one(take, counts, [&] { (void)await(board.take(attention, record)); });
        one(save, counts, [&] { (void)await(records.save(record, 1, text)); });
        one(finish, counts, [&] { (void)await(records.finish(record)); });
    }
    report.add(QStringLiteral("check-in"), checkIn, 3);
    report.add(QStringLiteral("take"), take, 3);
    report.add(QStringLiteral("save a record"), save, 3);
    report.add(QStringLiteral("finish"), finish, 3);
    bare.script("DROP TABLE bench.bare");
    clinic.tidy();
}

} // namespace huella::bench
