// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/patientstore.h"
#include "tests/bench/barelink.h"
#include "tests/bench/jobs.h"
#include "tests/bench/waiting.h"

namespace huella::bench {

namespace {

constexpr char words[] = "SELECT word, kind, subject_id FROM clinic_private.search_words "
                         "WHERE word >= $1 AND word < $2 ORDER BY word LIMIT 30";
// The same, and who the words belong to.
constexpr char joined[] =
    "SELECT w.word, p.id, p.name, p.species, p.breed, p.photo, u.id, "
    "u.first_name || ' ' || u.last_name, u.phone FROM (SELECT word, kind, subject_id "
    "FROM clinic_private.search_words WHERE word >= $1 AND word < $2 ORDER BY word LIMIT 30) w "
    "LEFT JOIN clinic.patients p ON (w.kind = 'patient' AND p.id = w.subject_id) "
    "LEFT JOIN clinic.users u ON u.id = coalesce(p.owner_id, w.subject_id)";

// What people type, and the word as the table has it.
struct Typed
{
    QString text;
    QByteArray prefix;
};

const QList<Typed>& typed()
{
    static const QList<Typed> all = {
        {QStringLiteral("qui"), "qui"},     {QStringLiteral("Núñ"), "nun"},
        {QStringLiteral("lun"), "lun"},     {QStringLiteral("Mamani"), "mamani"},
        {QStringLiteral("tob"), "tob"},     {QStringLiteral("Ñah"), "nah"},
        {QStringLiteral("chisp"), "chisp"}, {QStringLiteral("casta"), "casta"},
        {QStringLiteral("9871"), "9871"},   {QStringLiteral("zegarr"), "zegarr"},
    };
    return all;
}

Pair against(patients::PatientStore& store, BareLink& bare, const char* name, int rounds)
{
    return interleaved(
        rounds,
        [&](int round) { (void)await(store.search(typed().at(round % typed().size()).text, 30)); },
        [&](int round) {
            const QByteArray prefix = typed().at(round % typed().size()).prefix;
            (void)bare.run(name, {prefix, prefix + "\xef\xbf\xbf"});
        });
}

} // namespace

void measureSearch(Clinic& clinic, const Plan& plan, Report& report)
{
    const auto session = clinic.signIn(QStringLiteral("recepcion"));
    patients::PatientStore store(*session);
    BareLink bare(clinic.superuserDsn());
    bare.prepare("words", words);
    bare.prepare("joined", joined);
    report.add(QStringLiteral("search-as-you-type, bare: the words alone"),
               against(store, bare, "words", plan.rounds(400)), 1.5);
    report.add(QStringLiteral("search-as-you-type, bare: words with patients and owners"),
               against(store, bare, "joined", plan.rounds(400)), 0);
    const auto two = interleaved(
        plan.rounds(60), [&](int) { (void)await(store.search(QStringLiteral("luna quispe"))); },
        [&](int) {
            (void)bare.run("joined", {"quispe", "quispe\xef\xbf\xbf"});
        });
    report.add(QStringLiteral("search for two words, bare: one word joined"), two, 0);
}

} // namespace huella::bench
