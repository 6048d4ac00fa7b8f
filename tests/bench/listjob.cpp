// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/patientstore.h"
#include "tests/bench/barelink.h"
#include "tests/bench/jobs.h"
#include "tests/bench/waiting.h"

namespace huella::bench {

namespace {

constexpr int pageSize = 100;
constexpr char page[] =
    "SELECT p.id, p.name, p.species, p.breed, p.photo, u.id, u.first_name || ' ' || u.last_name, "
    "u.phone, u.email, p.microchip, c.allergies FROM (SELECT name_key, patient_id "
    "FROM clinic_private.patient_order WHERE (name_key, patient_id) >= ($1, $2::uuid) "
    "ORDER BY name_key, patient_id LIMIT 100) o JOIN clinic.patients p ON p.id = o.patient_id "
    "JOIN clinic.users u ON u.id = p.owner_id "
    "LEFT JOIN clinic.clinical_histories c ON c.patient_id = p.id "
    "ORDER BY o.name_key, o.patient_id";
constexpr char count[] = "SELECT count(*) FROM clinic_private.patient_order";

} // namespace

void measureList(Clinic& clinic, const Plan& plan, Report& report)
{
    const auto session = clinic.signIn(QStringLiteral("recepcion"));
    patients::PatientStore store(*session);
    BareLink bare(clinic.superuserDsn());
    bare.prepare("page", page);
    bare.prepare("count", count);
    const auto marks = await(store.marks(pageSize));
    const auto markOf = [&marks](int round) {
        return marks.at(qsizetype(round) * 7919 % marks.size()); // all over the list
    };
    report.add(QStringLiteral("a page of the list of %1 patients").arg(marks.first().total),
               interleaved(
                   plan.rounds(200),
                   [&](int round) { (void)await(store.from(markOf(round), pageSize)); },
                   [&](int round) {
                       const auto mark = markOf(round);
                       (void)bare.run("page", {mark.key.toUtf8(), mark.id.text().toUtf8()});
                   }),
               0);
    report.add(QStringLiteral("opening the list, bare: counting its rows"),
               interleaved(
                   plan.rounds(20), [&](int) { (void)await(store.marks(pageSize)); },
                   [&](int) { (void)bare.run("count", {}); }),
               0);
}

} // namespace huella::bench
