// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/failurecounter.h"

namespace huella::worker {

namespace {

QDateTime oldestThatCounts(const QDateTime& now)
{
    return now.addSecs(-std::chrono::seconds(FailureCounter::window).count());
}

} // namespace

bool FailureCounter::count(const QString& roleName, const QDateTime& at)
{
    auto& failures = m_failures[roleName];
    const QDateTime oldest = oldestThatCounts(at);
    failures.removeIf([&](const QDateTime& failure) { return failure < oldest; });
    failures.append(at);
    if (failures.size() < limit)
        return false;
    m_failures.remove(roleName);
    return true;
}

void FailureCounter::forget(const QDateTime& now)
{
    const QDateTime oldest = oldestThatCounts(now);
    m_failures.removeIf([&](auto entry) { return entry.value().constLast() < oldest; });
}

} // namespace huella::worker
