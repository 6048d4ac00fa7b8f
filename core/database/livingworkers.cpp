// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/livingworkers.h"

#include "core/database/sessionworker.h"

#include <QCoreApplication>

namespace huella::database {

void LivingWorkers::add(SessionWorker& worker)
{
    static std::once_flag isAsked;
    std::call_once(isAsked, [] { qAddPostRoutine(endAll); });
    const std::scoped_lock lock(s_mutex);
    s_workers.insert(&worker);
}

void LivingWorkers::remove(SessionWorker& worker)
{
    const std::scoped_lock lock(s_mutex);
    s_workers.erase(&worker);
}

void LivingWorkers::endAll()
{
    std::set<SessionWorker*> left;
    {
        const std::scoped_lock lock(s_mutex);
        left.swap(s_workers);
    }
    for (SessionWorker* worker : left)
        worker->endThread();
}

} // namespace huella::database
