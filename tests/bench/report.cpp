// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QTextStream>

namespace huella::bench {

namespace {

QString times(const Samples& samples)
{
    return QStringLiteral("%1 / %2 ms")
        .arg(samples.median(), 0, 'f', 2)
        .arg(samples.p99(), 0, 'f', 2);
}

} // namespace

void Report::add(const QString& job, const Pair& pair, double reach)
{
    m_lines.append(
        {job, times(pair.ours), times(pair.bare), pair.ours.median() / pair.bare.median(), reach});
    QTextStream(stderr) << job << ": " << times(pair.ours) << ", bare " << times(pair.bare) << '\n';
}

void Report::print(const QString& title) const
{
    QTextStream out(stdout);
    out << '\n' << title << "\n\n";
    out << "| job | ours p50 / p99 | bare limit p50 / p99 | ratio | reach |\n";
    out << "|---|---|---|---|---|\n";
    for (const Line& line : m_lines) {
        QString reach = QStringLiteral("-");
        if (line.reach > 0)
            reach = QStringLiteral("<= %1 %2")
                        .arg(line.reach)
                        .arg(line.ratio <= line.reach ? u"reached" : u"missed");
        out << "| " << line.job << " | " << line.ours << " | " << line.bare << " | "
            << QString::number(line.ratio, 'f', 2) << " | " << reach << " |\n";
    }
}

} // namespace huella::bench
