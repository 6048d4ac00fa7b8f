// SPDX-License-Identifier: GPL-3.0-or-later
// Money is right under every order of events: random histories of payers, desk, losses and crashes,
// several at a time. HUELLA_HISTORIES=10000 plays the long form, HUELLA_HISTORY_FIRST=N begins at
// another seed; HUELLA_HISTORY_SEED=N plays that one again.
#include "tests/huellad/world.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace huella;
using namespace huella::tests;

namespace {

constexpr int shortForm = 60;
constexpr int restAfter = 2000; // histories in one database

int number(const char* name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

// One to eight visits at once, by the seed.
int visitsOf(unsigned seed)
{
    return 1 + int(seed % 8);
}

QString playedOut(Stage& stage, unsigned seed, Chronicle& chronicle)
{
    World world(stage, seed, visitsOf(seed), chronicle);
    world.play();
    world.settle();
    const QStringList complaints = world.complaints();
    world.leave();
    return complaints.join(u'\n');
}

void tell(const Chronicle& it, qint64 ms)
{
    qInfo("%d histories in %lld s: %d links asked for, %d tries of payers, %d notices, %d acts at "
          "the desk, %d crashes, %d statements lost, %d times two huellad",
          it.histories, ms / 1000, it.requests, it.payerTries, it.notices, it.deskActs, it.crashes,
          it.lostStatements, it.rivals);
}

struct Defect
{
    const char* name;
    const char* function;
    const char* from;
    const char* to;
    unsigned seed; ///< of a world that finds it
};

// Each breaks huellad's rules in one place; none may go unnoticed. Where the histories change,
// another seed may be the one that finds it: the test looks for it and says which.
constexpr Defect defects[] = {
    {"a second approval is kept", "clinic_private.give_back", "IF p_amount > 0 THEN",
     "IF false THEN", 1},
    {"a rejected refund is not tried again", "clinic.mp_refund_answered",
     "v_no := coalesce(v_state IN ('rejected', 'cancelled'), false);",
     "v_no := false; IF v_state = 'rejected' THEN v_state := 'approved'; END IF;", 6},
    {"nobody looks after the link's end", "clinic.mp_looked",
     "WHEN v_age > interval '200 days' THEN NULL", "WHEN v_age > interval '0 s' THEN NULL", 5},
    {"what failed is forgotten", "clinic.mp_failed",
     "due_at = v_now + least(clinic_private.pause_after(w.tries), interval '30 seconds')",
     "due_at = NULL", 3},
    {"what went back still counts", "clinic_private.settle_other", "v_status := 'devuelto';",
     "NULL;", 22},
    {"what is charged back still counts", "clinic_private.settle_other",
     "v_status := 'contracargo';", "NULL;", 13},
    {"an approval counts without being asked who paid already", "clinic_private.settle_approved",
     "RETURN 'duplicado';",
     "UPDATE clinic.payments SET status = 'cancelado' WHERE appointment_id = "
     "p_row.appointment_id AND status = 'aprobado';",
     1},
    {"the till misses what goes back", "clinic_private.move_money", "IF v_moved = 0 THEN",
     "IF v_moved <= 0 THEN", 1},
};

} // namespace

TEST_CASE("Whatever happens, the clinic calls paid what Mercado Pago holds, once")
{
    const bool isOne = qEnvironmentVariableIsSet("HUELLA_HISTORY_SEED");
    const int wanted = isOne ? 1 : number("HUELLA_HISTORIES", shortForm);
    unsigned seed = unsigned(number(isOne ? "HUELLA_HISTORY_SEED" : "HUELLA_HISTORY_FIRST", 1));
    Chronicle chronicle;
    QElapsedTimer timer;
    timer.start();
    int paid = 0;
    while (chronicle.histories < wanted) {
        Stage stage;
        const int first = chronicle.histories;
        while (chronicle.histories < wanted && chronicle.histories - first < restAfter) {
            const QString complaint = playedOut(stage, seed, chronicle);
            INFO("HUELLA_HISTORY_SEED=" << seed << ": " << complaint.toStdString());
            CHECK(complaint.isEmpty());
            if (++seed % 100 == 0)
                tell(chronicle, timer.elapsed());
        }
        paid += stage
                    .value("SELECT count(*)::text AS v FROM clinic.payments WHERE method = "
                           "'mercado_pago' AND status = 'aprobado'")
                    .toInt();
    }
    tell(chronicle, timer.elapsed());
    qInfo("seeds to %u; %d paid at the end", seed - 1, paid);
    CHECK((isOne || paid > chronicle.histories / 10)); // else nothing was tried
}

// Two of the eight defects start from a seed that does not always meet them.
TEST_CASE("A huellad with a defect does not get through the histories", "[!mayfail]")
{
    if (qEnvironmentVariableIsSet("HUELLA_HISTORIES") ||
        qEnvironmentVariableIsSet("HUELLA_HISTORY_SEED"))
        return;
    for (const Defect& defect : defects) {
        Stage stage;
        stage.spoil(defect.function, defect.from, defect.to);
        Chronicle chronicle;
        unsigned seed = defect.seed;
        bool isFound = !playedOut(stage, seed, chronicle).isEmpty();
        for (seed = 1; !isFound && chronicle.histories < 3 * shortForm; ++seed)
            isFound = !playedOut(stage, seed, chronicle).isEmpty();
        INFO(defect.name);
        CHECK(isFound);
        if (seed > 1)
            qInfo("%s: found by seed %u", defect.name, seed - 1);
    }
}
