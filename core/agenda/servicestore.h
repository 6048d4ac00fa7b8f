// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/result.h"

#include <QFuture>
#include <QList>

namespace huella::database {
class Session;
}

namespace huella::agenda {

/// A service as the admin keeps it: also those that are no longer offered.
struct OfferedService
{
    static constexpr int maxNameLength = 80;
    static constexpr int maxDescriptionLength = 300;
    static constexpr int minMinutes = 5;
    static constexpr int maxMinutes = 480;

    Service service;
    bool isActive = true;

    friend bool operator==(const OfferedService&, const OfferedService&) = default;
};

/// What the clinic sells. Appointments keep the price they were booked at.
class ServiceStore
{
public:
    explicit ServiceStore(database::Session& session) : m_session(session) {}

    /// Those on offer first, by name.
    [[nodiscard]] QFuture<Result<QList<OfferedService>>> all();
    /// Admin: makes it or changes it (the same id). The currency is the clinic's, whatever the
    /// price says. InvalidValue of name, description, duration_minutes or price.
    [[nodiscard]] QFuture<Result<void>> save(const OfferedService& offered);

private:
    database::Session& m_session;
};

} // namespace huella::agenda
