// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QString>

namespace huella::database {
class Session;
}

namespace huella::agenda {

/// The clinic itself. Limits are the database's.
struct ClinicDetails
{
    static constexpr int maxNameLength = 100;
    static constexpr int maxAddressLength = 200;
    static constexpr int maxPhoneLength = 30;

    QString name;
    QString address;
    QString phone;
    QString timeZone = QStringLiteral("America/Lima"); ///< IANA; days and hours are meant in it
    QString currency = QStringLiteral("PEN");          ///< ISO, one of Mercado Pago's
    int slotMinutes = 20;                              ///< 5 to 240
    int undoMinutes = 10;                              ///< 1 to 120
    int bookingDaysAhead = 60;                         ///< 1 to 365
    int cancelHoursBefore = 2;                         ///< 0 to 168, owners only

    friend bool operator==(const ClinicDetails&, const ClinicDetails&) = default;
};

/// Anybody signed in reads the clinic's details; the admin changes them.
class ClinicStore
{
public:
    explicit ClinicStore(database::Session& session) : m_session(session) {}

    [[nodiscard]] QFuture<Result<ClinicDetails>> details();
    /// InvalidValue of clinic_name, address, phone or time_zone; of settings for a number that
    /// is out of its range.
    [[nodiscard]] QFuture<Result<void>> save(const ClinicDetails& details);
    /// The last migration of the database.
    [[nodiscard]] QFuture<Result<int>> schemaVersion();

private:
    database::Session& m_session;
};

} // namespace huella::agenda
