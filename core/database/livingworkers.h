// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <set>

namespace huella::database {

class SessionWorker;

/// The workers whose threads run. A session that an unfinished future holds is destroyed by nobody
/// when the program ends; its thread must not speak TLS any more while OpenSSL clears up. So each
/// is ended with the application object. Any thread.
class LivingWorkers
{
public:
    static void add(SessionWorker& worker);
    static void remove(SessionWorker& worker);

private:
    static void endAll();

    static inline std::mutex s_mutex;
    static inline std::set<SessionWorker*> s_workers;
};

} // namespace huella::database
