// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connection.h"

namespace huella::database {

Transaction::~Transaction()
{
    if (m_isOpen && m_connection.isOpen())
        std::ignore = m_connection.execute("ROLLBACK", {}, QStringLiteral("rollback"));
}

Result<void> Transaction::begin()
{
    const auto begun = m_connection.execute("BEGIN", {}, QStringLiteral("begin"));
    if (!begun)
        return std::unexpected(begun.error());
    m_isOpen = true;
    return {};
}

Result<void> Transaction::commit()
{
    const auto committed = m_connection.execute("COMMIT", {}, QStringLiteral("commit"));
    if (!committed)
        return std::unexpected(committed.error());
    m_isOpen = false;
    return {};
}

} // namespace huella::database
