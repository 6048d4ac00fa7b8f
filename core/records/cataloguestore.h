// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/records/record.h"

#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::records {

/// A procedure as the admin keeps it: also those that are no longer done.
struct CatalogueEntry
{
    static constexpr int maxNameLength = 100;

    Procedure procedure;
    std::optional<Money> price;
    bool isActive = true;

    friend bool operator==(const CatalogueEntry&, const CatalogueEntry&) = default;
};

/// The catalogue of procedures.
class CatalogueStore
{
public:
    explicit CatalogueStore(database::Session& session) : m_session(session) {}

    /// The kinds that a procedure may have, as Procedure::kind.
    [[nodiscard]] static QStringList kinds();
    /// Those that are done first, by name.
    [[nodiscard]] QFuture<Result<QList<CatalogueEntry>>> all();
    /// Admin: makes it or changes it (the same id). InvalidValue of name or price.
    [[nodiscard]] QFuture<Result<void>> save(const CatalogueEntry& entry);

private:
    database::Session& m_session;
};

} // namespace huella::records
