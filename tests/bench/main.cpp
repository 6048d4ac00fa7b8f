// SPDX-License-Identifier: GPL-3.0-or-later
// huella_bench: each job beside its bare limit, both in the same run; a table at the end.
#include "tests/bench/jobs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

using namespace huella::bench;

namespace {

struct Job
{
    const char* name;
    void (*measure)(Clinic&, const Plan&, Report&);
};

constexpr Job jobs[] = {
    {"agenda", measureAgenda}, {"search", measureSearch},   {"list", measureList},
    {"board", measureBoard},   {"writes", measureWrites},   {"photo", measurePhoto},
    {"signin", measureSignIn}, {"startup", measureStartup},
};

int measure(const QCommandLineParser& parser)
{
    Plan plan;
    plan.scale = parser.value(QStringLiteral("scale")).toLongLong();
    plan.isSmoke = parser.isSet(QStringLiteral("smoke"));
    plan.isLong = parser.isSet(QStringLiteral("long"));
    Clinic clinic(huella::settings::Paths(parser.value(QStringLiteral("home"))), plan.scale);
    const QStringList wanted = parser.positionalArguments();
    Report report;
    for (const Job& job : jobs)
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(job.name)))
            job.measure(clinic, plan, report);
    report.print(QStringLiteral("%1 appointments, fsync on").arg(plan.scale));
    if (parser.isSet(QStringLiteral("stop")))
        (void)huella::database::PrivateServer(clinic.paths()).stop();
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("huella.*=false"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("scale"), QStringLiteral("appointments in the clinic"),
         QStringLiteral("count"), QStringLiteral("10000")},
        {QStringLiteral("home"), QStringLiteral("where its server lives, kept for the next run"),
         QStringLiteral("folder"), QStringLiteral("/tmp/huella-bench")},
        {QStringLiteral("smoke"), QStringLiteral("a few rounds: does it run at all")},
        {QStringLiteral("long"), QStringLiteral("also the check-ins after a minute of silence")},
        {QStringLiteral("stop"), QStringLiteral("stops the server at the end")},
    });
    parser.addPositionalArgument(
        QStringLiteral("jobs"),
        QStringLiteral("agenda search list board writes photo signin startup"),
        QStringLiteral("[jobs...]"));
    parser.process(application);
    try {
        return measure(parser);
    } catch (const std::exception& error) {
        QTextStream(stderr) << error.what() << '\n';
        return 1;
    }
}
