// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>

namespace huella::worker {

/// Counts failed sign-ins of each role and says when it is time for a lock: at the fifth within
/// five minutes. Then it begins anew.
class FailureCounter
{
public:
    static constexpr int limit = 5;
    static constexpr std::chrono::minutes window{5};

    /// True when this failure is one too many.
    [[nodiscard]] bool count(const QString& roleName, const QDateTime& at);
    /// Forgets what is older than the window, so that guessed names do not fill the memory.
    void forget(const QDateTime& now);
    [[nodiscard]] qsizetype size() const { return m_failures.size(); }

private:
    QHash<QString, QList<QDateTime>> m_failures;
};

} // namespace huella::worker
