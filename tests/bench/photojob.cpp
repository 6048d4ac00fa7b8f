// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/mediastore.h"
#include "tests/bench/barelink.h"
#include "tests/bench/jobs.h"
#include "tests/bench/waiting.h"

#include <QRandomGenerator>

namespace huella::bench {

namespace {

constexpr int photoBytes = 3 * 1024 * 1024;

// Nothing that could be compressed, and never the same twice: equal files are kept once.
QByteArray photo()
{
    static QRandomGenerator random(20261122);
    QByteArray bytes(photoBytes, Qt::Uninitialized);
    random.generate(reinterpret_cast<quint32*>(bytes.data()),
                    reinterpret_cast<quint32*>(bytes.data() + bytes.size()));
    bytes.replace(0, 4, QByteArray("\xff\xd8\xff\xe0", 4));
    return bytes;
}

} // namespace

void measurePhoto(Clinic& clinic, const Plan& plan, Report& report)
{
    const auto session = clinic.signIn(QStringLiteral("recepcion"));
    patients::MediaStore store(*session);
    BareLink bare(clinic.superuserDsn());
    const auto patient = PatientId::fromText(
        QString::fromLatin1(bare.firstRow("SELECT id FROM clinic.patients LIMIT 1").first()));
    bare.script(
        "SET client_min_messages = warning; DROP TABLE IF EXISTS bench.photo; CREATE TABLE "
        "bench.photo (id uuid PRIMARY KEY, "
        "content bytea NOT NULL); ALTER TABLE bench.photo ALTER content SET STORAGE EXTERNAL");
    bare.prepare("in", "INSERT INTO bench.photo VALUES ($1::uuid, $2::bytea)");
    bare.prepare("out", "SELECT content FROM bench.photo WHERE id = $1::uuid");
    Pair in, out;
    for (int round = -2; round < plan.rounds(40); ++round) {
        const auto id = MediaId::create();
        const QByteArray key = id.text().toLatin1();
        patients::NewMedium medium;
        medium.id = id;
        medium.patientId = patient;
        medium.description = QStringLiteral("bench");
        medium.mimeType = QStringLiteral("image/jpeg");
        medium.content = photo();
        const double ourIn = milliseconds([&] { await(store.put(medium)); });
        const double bareIn = milliseconds([&] { bare.put("in", key, medium.content); });
        QByteArray read;
        const double ourOut = milliseconds([&] { read = await(store.content(id)); });
        if (read != medium.content)
            throw std::runtime_error("another photo came back");
        const double bareOut = milliseconds([&] { read = bare.content("out", key); });
        if (round < 0)
            continue;
        in.ours.add(ourIn);
        in.bare.add(bareIn);
        out.ours.add(ourOut);
        out.bare.add(bareOut);
    }
    report.add(QStringLiteral("a 3 MB photo in (with its SHA-256 in the server)"), in, 1.1);
    report.add(QStringLiteral("a 3 MB photo out"), out, 1.1);
    bare.script("DROP TABLE bench.photo");
    clinic.tidy();
}

} // namespace huella::bench
