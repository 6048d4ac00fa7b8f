// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/auditentry.h"
#include "core/people/person.h"

#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::people {

/// The audit log, the newest first; the admin's. Nobody can change what stands in it.
class AuditStore
{
public:
    static constexpr int pageSize = 50;

    explicit AuditStore(database::Session& session) : m_session(session) {}

    /// At most `pageSize` entries; fewer when there are no more.
    [[nodiscard]] QFuture<Result<QList<AuditEntry>>> page(const AuditFilter& filter = {});

private:
    database::Session& m_session;
};

} // namespace huella::people
