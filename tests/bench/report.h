// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/samples.h"

#include <QString>

namespace huella::bench {

/// The table at the end: job | ours p50 / p99 | bare limit p50 / p99 | ratio of the medians |
/// reach.
class Report
{
public:
    /// `reach` 0 is a figure without one.
    void add(const QString& job, const Pair& pair, double reach);
    void print(const QString& title) const;

private:
    struct Line
    {
        QString job;
        QString ours;
        QString bare;
        double ratio;
        double reach;
    };
    QList<Line> m_lines;
};

} // namespace huella::bench
