// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>

namespace huella::bench {

/// Durations of one job, in milliseconds.
class Samples
{
public:
    void add(double milliseconds) { m_values.append(milliseconds); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double p99() const { return quantile(0.99); }
    [[nodiscard]] double most() const { return quantile(1); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    /// 0 to 1: how many of them took longer.
    [[nodiscard]] double shareOver(double milliseconds) const
    {
        const auto over = std::count_if(m_values.begin(), m_values.end(),
                                        [&](double it) { return it > milliseconds; });
        return m_values.isEmpty() ? 0 : double(over) / double(m_values.size());
    }

private:
    [[nodiscard]] double quantile(double part) const
    {
        QList<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qsizetype(part * double(sorted.size() - 1) + 0.5));
    }

    QList<double> m_values;
};

template <typename Function>
double milliseconds(Function run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// One job of ours beside its bare limit.
struct Pair
{
    Samples ours;
    Samples bare;
};

/// Both sides in turn, after `warm` rounds that do not count, so that a noisy machine disturbs
/// them alike.
template <typename Ours, typename Bare>
Pair interleaved(int rounds, Ours ours, Bare bare, int warm = 5)
{
    Pair pair;
    for (int round = -warm; round < rounds; ++round) {
        const double first = milliseconds([&] { ours(qMax(round, 0)); });
        const double second = milliseconds([&] { bare(qMax(round, 0)); });
        if (round < 0)
            continue;
        pair.ours.add(first);
        pair.bare.add(second);
    }
    return pair;
}

} // namespace huella::bench
